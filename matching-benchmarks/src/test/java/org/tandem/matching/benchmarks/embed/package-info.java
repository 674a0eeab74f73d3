/** Runs the measurements with little, so that they cannot rot. */
@NullMarked
package org.tandem.matching.benchmarks.embed;

import org.jspecify.annotations.NullMarked;
