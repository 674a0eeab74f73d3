@NullMarked
package org.tandem.matching.benchmarks.compare.cohort;

import org.jspecify.annotations.NullMarked;
