/** Workshop groups of random people as raw facts, this library and raw Timefold on them, and a checker that trusts neither. */
@NullMarked
package org.tandem.matching.benchmarks.compare.group;

import org.jspecify.annotations.NullMarked;
