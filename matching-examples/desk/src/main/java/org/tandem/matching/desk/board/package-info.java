/** The page on which a draft is reviewed. */
@NullMarked
package org.tandem.matching.desk.board;

import org.jspecify.annotations.NullMarked;
