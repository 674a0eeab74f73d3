package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.property.Share;

/** A mentor's best set against all sets, whatever prices, decisions and charges are. */
class MentorSubproblemProperties {
    private static final int MOST_PAIRS = 12;
    private static final long PER_POINT = 3;

    @Property(tries = 300)
    void noSetIsWorthMoreAndTheBestIsFound(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        FlowModel model = FlowModel.of(graph, Levels.of(graph), conflicts, () -> false);
        var random = new SplittableRandom(seed);
        long perPoint = conflicts.hasCharges() && random.nextBoolean() ? PER_POINT : 0;
        long[] price = random.longs(graph.pairCount(), 0, 2_000).map(p -> Math.max(0, p - 500)).toArray();
        int[] decision = random.ints(graph.pairCount(), 0, 8).toArray();
        boolean excluded = false;
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            int ofMentor = mentor;
            int[] pairs = IntStream.range(0, graph.pairCount())
                    .filter(pair -> graph.mentor(pair) == ofMentor)
                    .limit(MOST_PAIRS)
                    .toArray();
            MentorSubproblem subproblem = new MentorSubproblem(
                    conflicts, model, perPoint, mentor, MentorSubproblem.MOST_NODES);
            Arrays.stream(pairs).forEach(subproblem::add);
            long best = MentorSubproblem.IMPOSSIBLE;
            for (int set = 0; set < 1 << pairs.length; set++) {
                int chosen = set;
                int[] members = IntStream.range(0, pairs.length)
                        .filter(at -> (chosen >> at & 1) == 1)
                        .map(at -> pairs[at])
                        .toArray();
                long worth = worth(members, pairs, price, decision, perPoint, conflicts, model);
                excluded |= members.length > 1 && worth == MentorSubproblem.IMPOSSIBLE;
                best = Math.max(best, worth);
            }

            long found = subproblem.solve(price, pair -> decision[pair] == 1, pair -> decision[pair] == 2);

            assertThat(found).isEqualTo(best);
            if (best > MentorSubproblem.IMPOSSIBLE) {
                IntStream.Builder set = IntStream.builder();
                subproblem.forEachOfBest(set);
                assertThat(worth(set.build().toArray(), pairs, price, decision, perPoint, conflicts, model))
                        .isEqualTo(best);
            }
        }
        Share.atLeast(30, "a set breaks a rule or a decision", excluded);
    }

    /** Returns what a set is worth, or {@link MentorSubproblem#IMPOSSIBLE} if it breaks anything. */
    private static long worth(
            int[] set, int[] pairs, long[] price, int[] decision, long perPoint, Conflicts conflicts, FlowModel model) {
        long places = pairs.length == 0
                ? 0
                : conflicts.graph().freePlaces(conflicts.graph().mentor(pairs[0]));
        boolean kept = set.length <= places
                && Arrays.stream(set).noneMatch(pair -> decision[pair] == 1)
                && Arrays.stream(pairs)
                        .filter(pair -> decision[pair] == 2)
                        .allMatch(pair -> Arrays.stream(set).anyMatch(member -> member == pair));
        long worth = 0;
        for (int at = 0; at < set.length && kept; at++) {
            worth += price[set[at]];
            for (int before = 0; before < at; before++) {
                kept &= !conflicts.conflict(set[before], set[at]);
                worth -= perPoint
                        * (conflicts.charge(set[before], set[at]) - model.charge(set[before], set[at]));
            }
        }
        return kept ? worth : MentorSubproblem.IMPOSSIBLE;
    }
}
