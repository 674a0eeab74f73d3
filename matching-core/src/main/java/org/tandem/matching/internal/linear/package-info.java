/**
 * Linear programs with bounded variables, in floating point: for good prices, never for proofs. {@link LinearProgram} knows nothing of
 * mentoring; {@code BasisFactors} solves its systems.
 *
 * <p>Literature: Dantzig, Linear Programming and Extensions, 1963; Koberstein, The dual simplex method, techniques for a fast and
 * stable implementation, 2005. Own code because prices are asked for in every match: on programs of 1,400 to 3,900 rows (cohorts of
 * 300 × 150) it took 0.1 to 1.9 s on a busy machine, OR-Tools' GLOP 0.02 to 0.3 s, ojAlgo 57.1 between 3 and 27 s. Since factors are
 * updated by Forrest and Tomlin, an iteration takes two thirds of that time.
 */
@NullMarked
package org.tandem.matching.internal.linear;

import org.jspecify.annotations.NullMarked;
