/** The guard with a dozen people. */
@NullMarked
package org.tandem.matching.benchmarks.guard;

import org.jspecify.annotations.NullMarked;
