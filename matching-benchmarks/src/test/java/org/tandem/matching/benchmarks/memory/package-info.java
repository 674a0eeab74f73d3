/** Runs what measures memory once, small. */
@NullMarked
package org.tandem.matching.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
