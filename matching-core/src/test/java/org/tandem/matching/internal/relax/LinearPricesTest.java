package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.model.Levels;

/** Prices of linear programs: no plan exceeds the bound at them, and odd circles of conflicts are priced as a whole. */
class LinearPricesTest {
    private static final int CASES = 300;
    private static final long PER_POINT = 64;
    private static final long WORK = 1_000_000;

    private static PricedFlow flow(CompatibilityGraph graph) {
        Levels levels = Levels.of(graph);
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        FlowModel model = FlowModel.of(graph, levels, conflicts, () -> false);
        long[] weights = new long[levels.count()];
        weights[levels.points()] = PER_POINT;
        long room = 1L << 40;
        PricedFlow flow = new PricedFlow(
                model, model.problem().weighted(FlowFace.whole(model.problem()), weights, room), conflicts, PER_POINT,
                room);
        assertThat(flow.solve()).isTrue();
        return flow;
    }

    /** Returns the bound at the prices of a linear program, in points. */
    private static long priced(PricedFlow flow) {
        assertThat(flow.priceLinearly(null, WORK, () -> false)).isNotNull();
        assertThat(flow.solve()).isTrue();
        return Math.floorDiv(flow.bound(), PER_POINT);
    }

    /** A mentor of many places, whose mentees stand in a circle: no two neighbours fit together. */
    private static CompatibilityGraph circle(int mentees) {
        ScoreTable table = CompatibilityGraph.table().mentor("M", mentees);
        IntStream.range(0, mentees).forEach(k -> table.mentee("E" + k).score("M", "E" + k, 100));
        return table.apart("neighbours", (one, other) -> {
            int apart = Math.abs(Integer.parseInt(one.substring(1)) - Integer.parseInt(other.substring(1)));
            return apart == 1 || apart == mentees - 1;
        })
                .build();
    }

    @Test
    void noPlanExceedsTheBound() {
        int bounded = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CompatibilityGraph graph = CoupledCase.of(seed).graph();
            List<AllPlans.Valued> plans = AllPlans.of(graph).orElse(List.of());
            if (!plans.isEmpty()) {
                long bound = priced(flow(graph));
                assertThat(plans).as("seed " + seed).allMatch(plan -> plan.value()[5] <= bound);
                bounded++;
            }
        }
        assertThat(bounded).isGreaterThan(CASES / 2);
    }

    @Test
    void ofAnOddCircleLessThanHalfFitTogether() {
        for (int mentees : new int[] {5, 7, 9, 11}) {
            PricedFlow flow = flow(circle(mentees));

            assertThat(priced(flow)).isEqualTo(100L * (mentees / 2));
            assertThat(IntStream.range(0, flow.rows()).filter(row -> flow.most(row) == mentees / 2))
                    .hasSize(1);
        }
    }

    @Test
    void anUnfinishedProgramSaysSoAndItsPricesBoundEveryPlan() {
        PricedFlow flow = flow(circle(7));

        PricedFlow.Linear found = flow.priceLinearly(null, -1, () -> false);

        assertThat(found).isNotNull();
        assertThat(found.isSolved()).isFalse();
        assertThat(found.pairs()).isEmpty();
        assertThat(flow.solve()).isTrue();
        assertThat(flow.bound()).isGreaterThanOrEqualTo(PER_POINT * 300);
    }

    @Test
    void withoutTimeNothingIsFound() {
        assertThat(flow(circle(7)).priceLinearly(null, WORK, () -> true)).isNull();
    }

    @Test
    void theChoiceOfWholePairsIsAPlan() {
        PricedFlow flow = flow(circle(7));

        PricedFlow.Linear found = flow.priceLinearly(null, WORK, () -> false);

        assertThat(found).isNotNull();
        assertThat(found.pairs()).hasSize(3);
        assertThat(Arrays.stream(found.pairs()).distinct().count()).isEqualTo(3);
    }
}
