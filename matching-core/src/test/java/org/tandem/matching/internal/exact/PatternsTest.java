package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.property.Share;

/** The best pattern of a mentor, against every set of the mentor's edges. */
class PatternsTest {

    @Property(tries = 400)
    void noSetOfEdgesIsWorthMore(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BranchProblem problem = problem(random);
        long[] prices = prices(problem, random);
        byte[] decisions = decisions(problem, random);
        Patterns patterns = new Patterns(problem);
        Patterns hurried = new Patterns(problem);
        hurried.hurry();
        for (int m = 0; m < problem.mentors(); m++) {
            long best = best(problem, m, decisions, prices, any -> true);
            assertThat(patterns.find(m, decisions, prices)).isEqualTo(best);
            int[] found = IntStream.range(0, patterns.size()).map(patterns::edge).toArray();
            assertThat(worth(problem, m, bits(problem, m, found), decisions, prices)).isEqualTo(best);
            Share.atLeast(50, "a pattern has several edges", found.length > 1);
            Share.atLeast(40, "a rule or too few places leave an edge out",
                    isSomethingLeftOut(problem, m, decisions, prices));
            assertThat(hurried.find(m, decisions, prices)).isGreaterThanOrEqualTo(best);
            for (int e = problem.firstEdge[m]; e < problem.firstEdge[m + 1]; e++) {
                int edge = 1 << e - problem.firstEdge[m];
                if (decisions[e] == Decisions.FREE) {
                    assertThat(patterns.bestWith(e))
                            .isGreaterThanOrEqualTo(best(problem, m, decisions, prices, set -> (set & edge) != 0));
                    assertThat(patterns.findWithout(e))
                            .isEqualTo(best(problem, m, decisions, prices, set -> (set & edge) == 0));
                }
            }
        }
    }

    private static boolean isSomethingLeftOut(BranchProblem problem, int m, byte[] decisions, long[] prices) {
        long sum = IntStream.range(problem.firstEdge[m], problem.firstEdge[m + 1])
                .filter(e -> decisions[e] == Decisions.FREE)
                .filter(e -> problem.worth[e] > prices[problem.mentee[e]])
                .count();
        return sum > 0 && sum > Long.bitCount(bestSet(problem, m, decisions, prices));
    }

    private static int bestSet(BranchProblem problem, int m, byte[] decisions, long[] prices) {
        long best = best(problem, m, decisions, prices, any -> true);
        return IntStream.range(0, 1 << problem.firstEdge[m + 1] - problem.firstEdge[m])
                .filter(set -> worth(problem, m, set, decisions, prices) == best)
                .findFirst()
                .orElseThrow();
    }

    private static long best(BranchProblem problem, int m, byte[] decisions, long[] prices, IntPredicate wanted) {
        return IntStream.range(0, 1 << problem.firstEdge[m + 1] - problem.firstEdge[m])
                .filter(wanted)
                .mapToLong(set -> worth(problem, m, set, decisions, prices))
                .max()
                .orElse(Long.MIN_VALUE);
    }

    private static int bits(BranchProblem problem, int m, int[] edges) {
        return Arrays.stream(edges).map(e -> 1 << e - problem.firstEdge[m]).reduce(0, (a, b) -> a | b);
    }

    /** Returns what a set of a mentor's edges is worth at these prices, the least number if it is not allowed. */
    private static long worth(BranchProblem problem, int m, int set, byte[] decisions, long[] prices) {
        long worth = 0;
        int position = 0;
        for (int e = problem.firstEdge[m]; e < problem.firstEdge[m + 1]; e++) {
            boolean in = (set >> e - problem.firstEdge[m] & 1) == 1;
            if (decisions[e] == (in ? Decisions.BARRED : Decisions.FIXED)) {
                return Long.MIN_VALUE;
            }
            for (int other = problem.firstEdge[m]; in && other < e; other++) {
                if ((set >> other - problem.firstEdge[m] & 1) == 1) {
                    if (problem.clash(e, other)) {
                        return Long.MIN_VALUE;
                    }
                    worth -= problem.charge(e, other);
                }
            }
            worth += in ? problem.worth[e] - prices[problem.mentee[e]] + problem.placeWorth(m, position++) : 0;
        }
        return position > problem.places[m] ? Long.MIN_VALUE : worth;
    }

    private static long[] prices(BranchProblem problem, SplittableRandom random) {
        long[] prices = new long[problem.mentees()];
        for (int e = 0; e < problem.edges(); e++) {
            int kind = random.nextInt(4);
            prices[problem.mentee[e]] = kind == 0 ? 0 : Math.round(problem.worth[e] * random.nextDouble(1.3));
        }
        return prices;
    }

    /** Bars some edges and fixes at most one of each mentor, next to which those that clash with it are barred. */
    private static byte[] decisions(BranchProblem problem, SplittableRandom random) {
        byte[] decisions = new byte[problem.edges()];
        for (int e = 0; e < decisions.length; e++) {
            decisions[e] = random.nextInt(8) == 0 ? Decisions.BARRED : Decisions.FREE;
        }
        for (int m = 0; m < problem.mentors(); m++) {
            int edges = problem.firstEdge[m + 1] - problem.firstEdge[m];
            if (random.nextInt(3) == 0 && edges > 0 && problem.places[m] > 0) {
                decisions[problem.firstEdge[m] + random.nextInt(edges)] = Decisions.FIXED;
            }
        }
        return decisions;
    }

    private static BranchProblem problem(SplittableRandom random) {
        int mentees = 1 + random.nextInt(7);
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int m = 0; m < 2; m++) {
            programme.mentor(Mentor.builder("M" + m).places(1 + random.nextInt(4)).build());
        }
        for (int t = 0; t < mentees; t++) {
            programme.mentee(Mentee.builder("T" + t).build());
        }
        double[] value = random.doubles(2L * mentees).map(v -> random.nextBoolean() ? 0.5 : v).toArray();
        int[] apart = random.ints((long) mentees * mentees, 0, 4).toArray();
        int[] costly = random.ints((long) mentees * mentees, 0, 3).toArray();
        Policy.Builder policy = Policy.builder("drawn")
                .criterion(1, Criterion.of("value", (m, t) -> value[2 * number(t.id()) + number(m.id())]));
        if (random.nextBoolean()) {
            policy.planRule(PlanRule.sharedMentor("apart", (a, b) -> apart[both(a.id(), b.id(), mentees)] == 0));
        }
        if (random.nextBoolean()) {
            policy.planRule(PlanRule.sharedMentor("costly", (a, b) -> costly[both(a.id(), b.id(), mentees)] == 0)
                    .costing(1 + random.nextInt(400)));
        }
        if (random.nextInt(3) == 0) {
            policy.loads(new Loads(random.nextInt(3), random.nextInt(200)));
        }
        return Problems.whole(Compatibility.of(programme.build(), policy.build()).graph());
    }

    private static int both(String one, String other, int mentees) {
        int a = number(one);
        int b = number(other);
        return Math.min(a, b) * mentees + Math.max(a, b);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
