/** Linear programs with bounded variables, in floating point: for prices, never for proofs. */
@NullMarked
package org.tandem.matching.internal.linear;

import org.jspecify.annotations.NullMarked;
