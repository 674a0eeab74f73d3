/** How soon the answer comes after a cancellation. */
@NullMarked
package org.tandem.matching.benchmarks.stop;

import org.jspecify.annotations.NullMarked;
