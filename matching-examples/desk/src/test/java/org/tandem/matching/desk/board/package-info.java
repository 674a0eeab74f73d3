/** Tests of the board. */
@NullMarked
package org.tandem.matching.desk.board;

import org.jspecify.annotations.NullMarked;
