package org.tandem.matching.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.DeferredAcceptance;
import org.tandem.matching.internal.exact.Preferences;
import org.tandem.matching.property.Share;
import org.tandem.matching.property.Tables;

/** The largest stable plan, against every plan there is. */
class LargestStableProperties {
    @Provide
    Arbitrary<TableFacts> tables() {
        return Tables.small();
    }

    @Property(tries = 100)
    void noStablePlanHasMoreMatches(@ForAll("tables") TableFacts table) {
        CompatibilityGraph graph = table.graph();
        Optional<List<AllPlans.Valued>> all = AllPlans.of(graph);
        if (all.isEmpty()) {
            return;
        }
        int most = all.get().stream()
                .map(AllPlans.Valued::pairs)
                .filter(pairs -> isStable(graph, pairs))
                .mapToInt(pairs -> pairs.length)
                .max()
                .orElseThrow();
        Preferences preferences = Preferences.byPoints(graph);

        LargestStable.Found found = LargestStable.of(graph, preferences, 10_000, () -> false);

        assertThat(AllPlans.isPlan(graph, found.pairs())).isTrue();
        assertThat(isStable(graph, found.pairs())).isTrue();
        assertThat(found.pairs()).hasSizeLessThanOrEqualTo(most);
        assertThat(found.most()).isGreaterThanOrEqualTo(most);
        Share.atLeast(90, "proven", found.pairs().length == found.most());
        Share.atLeast(
                2, "ties decide", DeferredAcceptance.of(graph, preferences).pairs().length < most);
    }

    /** Whether no two would both rather have each other, by points; fixed pairs are not given up. */
    private static boolean isStable(CompatibilityGraph graph, int[] pairs) {
        List<Integer> chosen = Arrays.stream(pairs).boxed().toList();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            int mentor = graph.mentor(pair);
            int mentee = graph.mentee(pair);
            long points = graph.points(pair);
            boolean blocks = !chosen.contains(pair)
                    && would(graph, chosen.stream().filter(one -> graph.mentee(one) == mentee).toList(),
                            graph.openSeats(mentee), points)
                    && would(graph, chosen.stream().filter(one -> graph.mentor(one) == mentor).toList(),
                            graph.freePlaces(mentor), points);
            if (blocks) {
                return false;
            }
        }
        return true;
    }

    private static boolean would(CompatibilityGraph graph, List<Integer> has, int room, long points) {
        return has.size() < room
                || has.stream().anyMatch(one -> !graph.isFixed(one) && graph.points(one) < points);
    }
}
