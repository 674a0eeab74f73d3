/**
 * Proves plans optimal level by level: bounds by priced flows, and branching on what they leave open. The formulas are in
 * {@link org.tandem.matching.internal.model}, the bounds in {@link org.tandem.matching.internal.relax}.
 *
 * <p>To be read in this order: {@link BoundedSearch}, the entry, which has a plan from the first moment ({@link GreedyPlan}) and
 * answers with a flow where no rule couples pairs, and by {@code EveryPlan} where there are few; {@code LevelByLevel}, which takes one level after the other and holds what
 * is reached; {@code LevelSearch}, branch and bound on one level; {@code Dive}, which makes a plan of a flow;
 * {@code RegionSearch}, which betters a plan without a proof, by solving a {@code Region} after the other.
 *
 * <p>Literature: Land and Doig, An automatic method of solving discrete programming problems, 1960; Ryan and Foster, An integer
 * programming approach to scheduling, 1981, for branching on who is together rather than on single pairs; Held, Wolfe and
 * Crowder, Validation of subgradient optimization, 1974, for the steps; Shaw, Using
 * constraint programming and local search methods to solve vehicle routing problems, 1998, for regions; Isermann, Linear lexicographic optimization, 1982.
 */
@NullMarked
package org.tandem.matching.internal.branch;

import org.jspecify.annotations.NullMarked;
