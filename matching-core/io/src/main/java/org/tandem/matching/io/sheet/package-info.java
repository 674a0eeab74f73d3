/** The files that come out, written so that a folder holds all of the old or all of the new. */
@NullMarked
package org.tandem.matching.io.sheet;

import org.jspecify.annotations.NullMarked;
