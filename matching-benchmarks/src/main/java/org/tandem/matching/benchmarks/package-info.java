/** Benchmarks. */
@NullMarked
package org.tandem.matching.benchmarks;

import org.jspecify.annotations.NullMarked;
