/** Tests of countries. */
@NullMarked
package org.tandem.matching.benchmarks.country;

import org.jspecify.annotations.NullMarked;
