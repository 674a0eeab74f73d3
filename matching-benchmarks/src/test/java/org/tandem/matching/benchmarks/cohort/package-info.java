/** Cohorts small enough that CP-SAT proves their optimum at once, and branching against it. */
@NullMarked
package org.tandem.matching.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
