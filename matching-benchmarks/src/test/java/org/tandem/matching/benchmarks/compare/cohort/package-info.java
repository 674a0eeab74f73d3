@NullMarked
package org.tandem.matching.benchmarks.compare.cohort;


