/** Tests the checker of needs and offers. */
@NullMarked
package org.tandem.matching.benchmarks.compare.need;

import org.jspecify.annotations.NullMarked;
