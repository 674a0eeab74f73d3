package org.tandem.matching.examples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Level;

/** What is known of a whole whose parts are known. */
class PartPlanTest {

    private static PartPlan part(List<String> pairs, Map<Level, Long> values, Map<Level, Long> bounds) {
        return new PartPlan(pairs, new TreeMap<>(values), new TreeMap<>(bounds), values.equals(bounds));
    }

    @Test
    void valuesAndBoundsAddUp() {
        PartPlan one = part(
                List.of("B with b"),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 90L),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 90L));
        PartPlan other = part(
                List.of("A with a"),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 50L),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 70L));

        PartPlan both = PartPlan.together(List.of(one, other));

        assertThat(both.pairs()).containsExactly("A with a", "B with b");
        assertThat(both.values()).isEqualTo(Map.of(Level.MATCHES, 2L, Level.POINTS, 140L));
        assertThat(both.bounds()).isEqualTo(Map.of(Level.MATCHES, 2L, Level.POINTS, 160L));
        assertThat(both.proven()).isFalse();
    }

    @Test
    void behindALevelThatIsOpenNothingBoundsTheWhole() {
        PartPlan open =
                part(List.of("A with a"), Map.of(Level.MATCHES, 1L, Level.POINTS, 50L), Map.of(Level.MATCHES, 2L));
        PartPlan proven = part(
                List.of("B with b"),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 90L),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 90L));

        assertThat(PartPlan.together(List.of(proven, open)).bounds()).isEqualTo(Map.of(Level.MATCHES, 3L));
        PartPlan unbounded =
                part(List.of("C with c"), Map.of(Level.MATCHES, 1L, Level.POINTS, 9L), Map.of(Level.POINTS, 9L));
        assertThat(PartPlan.together(List.of(proven, unbounded)).bounds()).isEmpty();
    }

    @Test
    void onlyAPartProvenToHaveNoMatchesMaySayNothing() {
        PartPlan one = part(
                List.of("B with b"),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 90L),
                Map.of(Level.MATCHES, 1L, Level.POINTS, 90L));

        PartPlan empty = new PartPlan(List.of(), new TreeMap<>(), new TreeMap<>(), true);
        assertThat(PartPlan.together(List.of(one, empty))).isEqualTo(one);
        PartPlan notYet = part(List.of(), Map.of(Level.MATCHES, 0L), Map.of(Level.MATCHES, 2L));
        PartPlan open = PartPlan.together(List.of(one, notYet));
        assertThat(open.values()).isEqualTo(Map.of(Level.MATCHES, 1L));
        assertThat(open.bounds()).isEqualTo(Map.of(Level.MATCHES, 3L));
        assertThat(open.proven()).isFalse();
    }
}
