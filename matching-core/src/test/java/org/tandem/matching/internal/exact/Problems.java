package org.tandem.matching.internal.exact;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.SeatValues;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Problems for tests of branching and of what it rests on. */
final class Problems {
    private Problems() {}

    /** Returns the problem of all pairs of a graph. */
    static BranchProblem whole(CompatibilityGraph graph) {
        return new Parts(graph, Currency.of(graph, new SeatValues(graph)))
                .cut(
                        new Assignment(graph),
                        IntStream.range(0, graph.mentorCount()).toArray(),
                        IntStream.range(0, graph.menteeCount()).toArray(),
                        pair -> true);
    }

    /** Returns the edge of a pair. */
    static int edge(BranchProblem problem, int mentee, int mentor) {
        int pair = problem.graph.pair(mentor, mentee);
        return IntStream.range(0, problem.edges())
                .filter(edge -> problem.pair[edge] == pair)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns a graph in which all are eligible and a rule objects to about a third of all mentees who share a mentor.
     *
     * @param cost what the rule charges, 0 if it is hard
     */
    static CompatibilityGraph dense(int mentees, int mentors, int places, long cost, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int j = 0; j < mentors; j++) {
            programme.mentor(Mentor.builder("M%03d".formatted(j)).places(places).build());
        }
        for (int i = 0; i < mentees; i++) {
            programme.mentee(Mentee.builder("T%03d".formatted(i)).build());
        }
        double[][] value = new double[mentees][mentors];
        for (double[] row : value) {
            for (int j = 0; j < mentors; j++) {
                row[j] = random.nextDouble();
            }
        }
        boolean[][] apart = new boolean[mentees][mentees];
        for (int a = 0; a < mentees; a++) {
            for (int b = 0; b < a; b++) {
                apart[a][b] = random.nextInt(3) == 0;
                apart[b][a] = apart[a][b];
            }
        }
        PlanRule rule = PlanRule.sharedMentor("apart", (one, other) -> apart[number(one.id())][number(other.id())]);
        Policy policy = Policy.builder("dense")
                .criterion(1,
                        Criterion.of("value", (mentor, mentee) -> value[number(mentee.id())][number(mentor.id())]))
                .planRule(cost == 0 ? rule : rule.costing(cost))
                .build();
        return Compatibility.of(programme.build(), policy).graph();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
