/** Tests of places. */
@NullMarked
package org.tandem.matching.io.place;

import org.jspecify.annotations.NullMarked;
