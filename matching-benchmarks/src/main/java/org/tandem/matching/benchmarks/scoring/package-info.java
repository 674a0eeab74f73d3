/** What Timefold's constraint streams cost, beside a calculator written by hand. */
@NullMarked
package org.tandem.matching.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
