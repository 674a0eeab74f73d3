/** How much memory a graph and a match need, by size. */
@NullMarked
package org.tandem.matching.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
