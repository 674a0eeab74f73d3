/** How large certificates are, how long it takes to find them, and how long to check them. */
@NullMarked
package org.tandem.matching.benchmarks.compare.proof;

import org.jspecify.annotations.NullMarked;
