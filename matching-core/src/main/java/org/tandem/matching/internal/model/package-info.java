/**
 * What makes one choice of pairs better than another, level by level; and, below, the whole problem in formulas.
 *
 * <p><strong>Given.</strong> Mentees i with d<sub>i</sub> mentors wanted, mentors j with c<sub>j</sub> places, eligible pairs
 * e = (i, j) with points p<sub>e</sub>, groups g of people whose matches a quota limits to q<sub>g</sub>, pairs F that are
 * fixed, and rules about two matches: hard ones give a set H of {e, f} that exclude each other, soft ones a cost
 * s<sub>ef</sub> &gt; 0 for {e, f} in S.
 *
 * <p><strong>Integer program.</strong> x<sub>e</sub> = 1 if a pair is chosen, y<sub>ef</sub> = 1 if both of two are.
 * <pre>
 *   lexicographically maximise (v<sub>1</sub>(x), ..., v<sub>n</sub>(x)), the levels of {@link Level}, such that
 *     &sum;<sub>e of i</sub> x<sub>e</sub> &le; d<sub>i</sub>      for every mentee        x<sub>e</sub> = 1   for e in F
 *     &sum;<sub>e of j</sub> x<sub>e</sub> &le; c<sub>j</sub>      for every mentor        x<sub>e</sub> in {0, 1}
 *     &sum;<sub>e of g</sub> x<sub>e</sub> &le; q<sub>g</sub>      for every quota's group
 *     x<sub>e</sub> + x<sub>f</sub> &le; 1         for {e, f} in H
 *     x<sub>e</sub> + x<sub>f</sub> &le; 1 + y<sub>ef</sub>   for {e, f} in S
 * </pre>
 *
 * <p>Every level but the last is a sum of concave functions of how many mentors a mentee gets, and how many mentees a mentor
 * gets: a first mentor counts more than a further one, a first place more than the next. The last level is
 * &sum; p<sub>e</sub> x<sub>e</sub> &minus; &sum; s<sub>ef</sub> y<sub>ef</sub> less the convex cost of uneven loads.
 *
 * <p><strong>Relaxation.</strong> Without H and S this is a flow of least cost from mentees to mentors: quotas of mentees, and
 * of mentors, are trees of nodes through which their people's flow passes, so that the optimum is whole by itself (Edmonds and
 * Fulkerson; the constraint matrix is totally unimodular). A set K of one mentor's pairs, every two of which exclude each
 * other (a clique of H), fits into the flow as one more node with capacity 1, as long as such nodes nest or are disjoint:
 * &sum;<sub>e in K</sub> x<sub>e</sub> &le; 1 says at once all that the pairs of K say two by two, and more where halves count.
 *
 * <p><strong>Dual bound.</strong> Cliques that find no node are <em>rows</em> r with sets K<sub>r</sub> and multipliers
 * &lambda;<sub>r</sub> &ge; 0; a soft {e, f} is a row, too, with 0 &le; &lambda;<sub>r</sub> &le; s<sub>ef</sub>. With X the flows,
 * <pre>
 *   L(&lambda;) = &sum;<sub>r</sub> &lambda;<sub>r</sub> + max<sub>x in X</sub> ( v(x) &minus; &sum;<sub>r</sub> &lambda;<sub>r</sub> &sum;<sub>e in K<sub>r</sub></sub> x<sub>e</sub> )
 * </pre>
 * No plan exceeds L(&lambda;), whatever &lambda; is: for a plan the formula adds &lambda;<sub>r</sub> (1 &minus; &sum; x<sub>e</sub>) to v(x) for each row, 0 or
 * more where a row holds one pair at most, and &minus;&lambda;<sub>r</sub> &ge; &minus;s<sub>ef</sub> where it holds both of a soft two, which the
 * plan pays for itself. L is convex and made of planes; at the flow x, 1 &minus; &sum;<sub>e in K<sub>r</sub></sub> x<sub>e</sub> is a subgradient, against
 * which &lambda; moves. Where x keeps all rows and &lambda;<sub>r</sub> &gt; 0 only at full ones (for soft rows: or is s<sub>ef</sub> where both are
 * chosen), x is a plan worth L(&lambda;), and both are optimal.
 *
 * <p>Rows of one mentor j need no &lambda;<sub>r</sub> in the sum: with &mu;<sub>e</sub> the sum of the multipliers of e's rows of j, no plan gets back
 * more than the best <em>pattern</em> of j, the greatest &sum; &mu;<sub>e</sub> y<sub>e</sub> &minus; &sum; s<sub>ef</sub> y<sub>e</sub> y<sub>f</sub> of a set y of j's pairs that keeps H and
 * c<sub>j</sub>. That is never more than &sum; &lambda;<sub>r</sub>, so sets K<sub>r</sub> may be any, single pairs as well, and with the best &mu; the bound is that
 * of the program in which each mentor takes one pattern (Geoffrion, Lagrangean relaxation for integer programming, 1974); the
 * subgradient is &sum; y<sub>e</sub> &minus; &sum; x<sub>e</sub> over K<sub>r</sub>.
 *
 * <p><strong>Level after level.</strong> A bound on level k holds for the plans that reach the optimum of all levels before. These
 * lie on a face of the flow: reduced costs at the prices of an optimum say which pairs and loads may still differ. Where a
 * level's flow is worth &delta; more than its best plan, the face is widened to what loses no more than &delta;, and the level stays
 * in the sum to be maximised, with a weight. That weight is a multiplier, too: of the row that says that a plan is worth as much
 * on the levels before as the best one. The linear program with that row and all rows K<sub>r</sub>, with 0 &le; x<sub>e</sub> &le; 1, gives the best of all
 * multipliers at once, but for rounding; and rounding is harmless, as L bounds at any of them.
 *
 * <p><strong>Cuts.</strong> Half the sum of rows, rounded down, is a row again: where each two of three pairs are in a row, a plan has
 * one of the three at most, and the linear program would take half of each. Such a row may count a pair more than once and allow
 * more than one, a(x) &le; k with whole numbers a<sub>e</sub>; in L its multiplier counts k times, and a<sub>e</sub> times against pair e.
 */
@NullMarked
package org.tandem.matching.internal.model;

import org.jspecify.annotations.NullMarked;
