/**
 * Months of a rolling programme, simulated: applicants come, pairs accept, decline and separate. Compares intake policies on
 * the same seeded town. {@link org.tandem.matching.benchmarks.simulate.Simulate} is the program.
 */
@NullMarked
package org.tandem.matching.benchmarks.simulate;

import org.jspecify.annotations.NullMarked;
