@NullMarked
package org.tandem.matching.benchmarks.compare.level;


