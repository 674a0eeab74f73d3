/** What must not get worse: exact allocations, and ratios to references in the same process. */
@NullMarked
package org.tandem.matching.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
