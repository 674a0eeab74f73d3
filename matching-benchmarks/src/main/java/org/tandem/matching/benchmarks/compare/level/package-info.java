/**
 * Plans level by level: integer programs for CP-SAT and MIP solvers, built from nothing but a compatibility graph, this
 * library, and a checker that trusts none of them.
 */
@NullMarked
package org.tandem.matching.benchmarks.compare.level;

import org.jspecify.annotations.NullMarked;
