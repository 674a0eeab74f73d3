/** Whole countries: from files to a proven plan, with the cost of every step. */
@NullMarked
package org.tandem.matching.benchmarks.country;

import org.jspecify.annotations.NullMarked;
