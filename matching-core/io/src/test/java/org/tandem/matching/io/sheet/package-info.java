/** The files that come out. */
@NullMarked
package org.tandem.matching.io.sheet;

import org.jspecify.annotations.NullMarked;
