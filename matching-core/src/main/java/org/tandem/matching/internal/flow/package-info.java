/**
 * Exact integer optimisation of who meets whom, on plain arrays and nothing else of the library.
 *
 * <p>Describe with {@link org.tandem.matching.internal.flow.FlowProblem#builder}, solve once with
 * {@link org.tandem.matching.internal.flow.FlowSolver#solve}, or keep a
 * {@link org.tandem.matching.internal.flow.FlowSolver}, change it ({@code bar}, {@code fix}, {@code release},
 * {@code setPoints}, {@code setPlaces}, {@code setSeats}) and call {@code reoptimise()}, which does only what the changes
 * need. The {@link org.tandem.matching.internal.flow.FlowOutcome} is an optimum with prices or a cut that proves
 * infeasibility; {@link org.tandem.matching.internal.flow.FlowCertificate} checks either.
 *
 * <pre>
 * FlowProblem problem = FlowProblem.builder(mentees, mentors, rowStart, column, points)
 *         .levels(2)                                // level 0: seats, level 1: points
 *         .places(places)
 *         .seatValues(0, firstSeat, furtherSeats)
 *         .build();
 * switch (FlowSolver.solve(problem)) {
 *     case FlowOutcome.Optimal optimum -> …
 *     case FlowOutcome.Infeasible cut -> …
 * }
 * </pre>
 *
 * <p>Minimum loads: {@code limits(node, least, most)}. Even load: {@code values(node, level, 0, -1, -2, …)}. Every mentor
 * used first: {@code values(node, level, 1, 0)}. Quotas: {@code columnGroup()}, {@code limits}, {@code put}. At most so
 * many mentees of one organisation with a mentor: {@code pairsBelowColumn}.
 */
@NullMarked
package org.tandem.matching.internal.flow;

import org.jspecify.annotations.NullMarked;
