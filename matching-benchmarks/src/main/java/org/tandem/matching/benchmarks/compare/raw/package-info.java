/** Timefold as its documentation has one begin: a planning model, constraint streams, default phases; nothing of this library. */
@NullMarked
package org.tandem.matching.benchmarks.compare.raw;

import org.jspecify.annotations.NullMarked;
