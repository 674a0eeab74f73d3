package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.property.Share;

/** Mentors who choose one after the other against every plan there is. */
class MentorChoicesProperties {
    private static final int POINTS = 5;
    private static final long ROOM = 1_000_000;
    private static final int ROUNDS = 30;

    private static PricedFlow byPoints(CompatibilityGraph graph) {
        Levels levels = Levels.of(graph);
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        FlowModel model = FlowModel.of(graph, levels, conflicts, () -> false);
        long[] weights = new long[levels.count()];
        weights[levels.points()] = 1;
        return new PricedFlow(
                model, model.problem().weighted(FlowFace.whole(model.problem()), weights, ROOM), conflicts, 1, ROOM);
    }

    private static List<int[]> choices(PricedFlow flow) {
        List<int[]> plans = new ArrayList<>();
        flow.chooseByMentors(ROUNDS, 0, plans::add, () -> false);
        return plans;
    }

    @Property(tries = 300)
    void theyComeToPlansThatAreOftenTheBestAndAlwaysToTheSame(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> all = AllPlans.of(graph);
        if (all.isEmpty() || all.get().isEmpty()) {
            return;
        }
        PricedFlow flow = byPoints(graph);
        assertThat(flow.solve()).isTrue();

        List<int[]> plans = choices(flow);

        plans.forEach(plan -> assertThat(AllPlans.isPlan(graph, plan)).isTrue());
        assertThat(choices(flow)).usingRecursiveFieldByFieldElementComparator().containsExactlyElementsOf(plans);
        int most = all.get().stream().mapToInt(plan -> plan.pairs().length).max().orElseThrow();
        int reached = plans.stream().mapToInt(plan -> plan.length).max().orElse(0);
        assertThat(reached).isLessThanOrEqualTo(most);
        Share.atLeast(50, "mentors choose", !plans.isEmpty());
        Share.atLeast(50, "a plan has as many matches as any", reached == most);
        long points = all.get().stream().mapToLong(plan -> plan.value()[POINTS]).max().orElseThrow();
        Share.atLeast(15, "a plan has as many points as any", plans.stream()
                .anyMatch(plan -> AllPlans.value(graph, plan)[POINTS] == points));
    }

    @Property(tries = 200)
    void whatIsDecidedIsKept(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> all = AllPlans.of(graph);
        if (all.isEmpty() || all.get().isEmpty()) {
            return;
        }
        var random = new SplittableRandom(seed);
        int[] plan = all.get().get(random.nextInt(all.get().size())).pairs();
        PricedFlow flow = byPoints(graph);
        int[] fixed = Arrays.stream(plan).filter(pair -> random.nextInt(3) == 0).toArray();
        int[] barred = IntStream.range(0, graph.pairCount())
                .filter(pair -> Arrays.binarySearch(plan, pair) < 0 && random.nextInt(4) == 0)
                .toArray();
        Arrays.stream(fixed).forEach(flow::fix);
        Arrays.stream(barred).forEach(flow::bar);
        assertThat(flow.solve()).isTrue();

        List<int[]> plans = choices(flow);

        for (int[] one : plans) {
            assertThat(AllPlans.isPlan(graph, one)).isTrue();
            assertThat(Arrays.stream(one).boxed().toList())
                    .containsAll(Arrays.stream(fixed).boxed().toList())
                    .noneMatch(pair -> Arrays.binarySearch(barred, pair) >= 0);
        }
        Share.atLeast(30, "pairs are fixed and barred", !plans.isEmpty() && fixed.length > 0 && barred.length > 0);
    }
}
