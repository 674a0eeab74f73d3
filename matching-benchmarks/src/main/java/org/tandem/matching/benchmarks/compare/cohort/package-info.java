/** Seeded cohorts as they really are: few companies send most people, towns and wishes are skewed, places are short. */
@NullMarked
package org.tandem.matching.benchmarks.compare.cohort;

import org.jspecify.annotations.NullMarked;
