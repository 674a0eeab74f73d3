/**
 * The comparison: this library beside raw Timefold, OR-Tools and JGraphT, on the same seeded problems in one run, every
 * result checked independently. {@link org.tandem.matching.benchmarks.compare.Comparison} is the program.
 */
@NullMarked
package org.tandem.matching.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
