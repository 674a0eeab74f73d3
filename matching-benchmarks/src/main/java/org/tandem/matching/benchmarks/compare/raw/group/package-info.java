/** Groups in Timefold as its documentation has one begin; nothing of this library. */
@NullMarked
package org.tandem.matching.benchmarks.compare.raw.group;

import org.jspecify.annotations.NullMarked;
