/** Random needs and offers as raw facts, this library and CP-SAT on them, and a checker that trusts neither. */
@NullMarked
package org.tandem.matching.benchmarks.compare.need;

import org.jspecify.annotations.NullMarked;
