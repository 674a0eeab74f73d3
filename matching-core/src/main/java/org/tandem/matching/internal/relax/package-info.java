/**
 * Relaxations of the matching problem: flows with groups of conflicting pairs, and prices on conflicts that no group holds. The
 * formulas are in {@link org.tandem.matching.internal.model}.
 *
 * <p>To be read in this order: {@link Relaxation}, the flow without rules about two matches; {@code MentorConflicts} and
 * {@code CrossConflicts}, what excludes what, and cliques of it, joined in {@link Conflicts}; {@code MentorGroups}, which of
 * the cliques become nodes; {@link FlowModel}, the flow with those; {@link PricedFlow}, the bound with multipliers for the
 * rest, which {@code PriceRows} and the {@code BestSets} of mentors hold, {@code Descent} moves and {@code LinearPrices} finds, by
 * a {@code PairProgram} from which a {@code LinearDive} comes to a plan. {@link Clashes} asks the rules about one plan and knows
 * nothing of all this.
 *
 * <p>Literature: Edmonds and Karp, Theoretical improvements in algorithmic efficiency for network flow problems, 1972; Held and
 * Karp, The traveling-salesman problem and minimum spanning trees, part II, 1971, for bounds by multipliers; Geoffrion,
 * Lagrangean relaxation for integer programming, 1974, for how good they can be: as good as the linear program with all
 * rows, for the flow is whole by itself.
 */
@NullMarked
package org.tandem.matching.internal.relax;

import org.jspecify.annotations.NullMarked;
