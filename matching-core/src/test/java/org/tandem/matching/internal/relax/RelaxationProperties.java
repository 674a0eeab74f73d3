package org.tandem.matching.internal.relax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.flow.FlowFace;
import org.tandem.matching.internal.flow.FlowProblem;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.property.Share;

/** Conflicts against asking the rules; flows, prices and faces against every plan there is. */
class RelaxationProperties {
    private static final int SOME = 40;
    private static final long ROOM = 1_000_000;
    private static final byte BARRED = 1;
    private static final byte FIXED = 2;

    @Property(tries = 300)
    void conflictsAreWhatTheRulesSay(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        int met = 0;
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            assertThat(conflicts.mentee(pair)).isEqualTo(graph.mentee(pair));
            for (int other = 0; other < graph.pairCount(); other++) {
                if (other != pair && canBeTogether(graph, pair, other)) {
                    assertThat(conflicts.conflict(pair, other)).isEqualTo(clash(graph, pair, other));
                    assertThat(conflicts.charge(pair, other)).isEqualTo(charge(graph, pair, other));
                    met += conflicts.conflict(pair, other) ? 1 : 0;
                    assertCliqueOf(graph, conflicts, pair, other);
                }
            }
            // Whom they conflict with by keys does not count.
            if (PlanConditions.of(graph).planRules().stream()
                    .noneMatch(rule -> rule.judge() instanceof PlanJudge.SharedKey)) {
                assertTwins(graph, conflicts, pair);
            }
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            assertDisjoint(conflicts.cliques(mentor), (a, b) -> clash(graph, a, b));
            assertDisjoint(
                    conflicts.chargedCliques(mentor), (a, b) -> charge(graph, a, b) >= conflicts.leastCharge());
        }
        Share.atLeast(35, "pairs conflict", met > 0);
    }

    @Property(tries = 300)
    void everyMeetingIsToldOnce(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Conflicts conflicts = Conflicts.of(graph, () -> false);
        var random = new SplittableRandom(seed);
        int[] left = IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray();
        int[] chosen = IntStream.range(0, graph.pairCount())
                .filter(pair -> random.nextInt(3) > 0 && left[graph.mentor(pair)]-- > 0)
                .toArray();
        Set<Long> told = new HashSet<>();
        conflicts.forEachMeeting(chosen, (pair, other) -> assertThat(
                told.add((long) Math.max(pair, other) << 32 | Math.min(pair, other)))
                .isTrue());
        Set<Long> clashes = new HashSet<>();
        new Clashes(graph)
                .forEach(chosen, (pair, other, rule) -> assertThat(clashes.add(
                        ((long) PlanConditions.of(graph).planRules().indexOf(rule) << 32 | Math.max(pair, other))
                                * 1_000
                                + Math.min(pair, other)))
                        .isTrue());
        long charges = 0;
        int objections = 0;
        for (int pair : chosen) {
            for (int other : chosen) {
                if (other < pair && (clash(graph, pair, other) || charge(graph, pair, other) > 0)) {
                    assertThat(told).contains((long) pair << 32 | other);
                    charges += charge(graph, pair, other);
                    objections++;
                }
            }
        }
        assertThat(conflicts.charges(chosen)).isEqualTo(charges);
        assertThat(new Clashes(graph).charges(chosen)).isEqualTo(charges);
        Share.atLeast(40, "some chosen pairs meet", objections > 0);
    }

    @Property(tries = 150)
    void everyPlanIsAFlowThatIsWorthNoLess(@ForAll long seed) {
        Scene scene = new Scene(seed);
        for (int level = 0; level < scene.levels.count(); level++) {
            PricedFlow flow = scene.flow(level, FlowFace.whole(scene.model.problem()));
            PricedFlow.State state = flow.newState();
            assertThat(flow.solve()).isTrue();
            flow.save(state);
            for (AllPlans.Valued plan : scene.some()) {
                assertThat(isFeasible(flow, scene.graph.pairCount(), plan.pairs())).isTrue();
                long value = scene.value(plan, level);
                if (level == scene.levels.points()) {
                    assertThat(flow.bound()).isGreaterThanOrEqualTo(value);
                } else {
                    assertThat(flow.bound()).isEqualTo(value);
                }
                flow.restore(state);
            }
        }
        Share.atLeast(40, "there are several plans", scene.plans.size() > 5);
    }

    @Property(tries = 200)
    void linearPricesBoundEveryPlanAndBetterThanNone(@ForAll long seed) {
        Scene scene = new Scene(seed);
        boolean lower = false;
        for (int level = 0; level < scene.levels.count(); level++) {
            PricedFlow flow = scene.flow(level, FlowFace.whole(scene.model.problem()));
            flow.solve();
            long without = flow.bound();
            PricedFlow.Linear found = flow.priceLinearly(null, 1_000_000, () -> false);
            assertThat(found).isNotNull();
            flow.solve();
            // Prices are rounded, one by one.
            assertThat(flow.bound()).isLessThanOrEqualTo(without + flow.rows());
            for (AllPlans.Valued plan : scene.plans) {
                assertThat(flow.bound()).isGreaterThanOrEqualTo(scene.value(plan, level));
            }
            lower |= flow.bound() < without;
        }
        Share.atLeast(15, "prices lower the bound", lower);
    }

    @Property(tries = 200)
    void noPlanExceedsTheBoundWhateverThePricesAndFacesHoldWhatLosesLittle(@ForAll long seed) {
        Scene scene = new Scene(seed);
        var random = new SplittableRandom(seed);
        boolean priced = false;
        for (int level = 0; level < scene.levels.count(); level++) {
            PricedFlow flow = scene.flow(level, FlowFace.whole(scene.model.problem()));
            for (int k = 0; k < 5; k++) {
                flow.separate(scene.randomChoice(random));
                for (int row = 0; row < flow.rows(); row++) {
                    long most = Math.min(ROOM / 20, flow.mostMultiplier(row));
                    flow.setMultiplier(row, random.nextInt(3) == 0 ? 0 : random.nextLong(most + 1));
                }
                assertThat(flow.solve()).isTrue();
                priced |= flow.isPriced();
                for (AllPlans.Valued plan : scene.plans) {
                    assertThat(flow.bound()).isGreaterThanOrEqualTo(scene.value(plan, level));
                }
                if (level < scene.levels.points()) {
                    assertFace(scene, flow, level, flow.bound() - scene.best(level) + random.nextInt(2));
                }
            }
        }
        Share.atLeast(25, "rows have prices", priced);
    }

    @Property(tries = 150)
    void aStateComesBackAsItWas(@ForAll long seed) {
        Scene scene = new Scene(seed);
        var random = new SplittableRandom(seed);
        PricedFlow flow = scene.flow(scene.levels.points(), FlowFace.whole(scene.model.problem()));
        flow.separate(scene.randomChoice(random));
        assertThat(flow.solve()).isTrue();
        PricedFlow.State state = flow.newState();
        flow.save(state);
        long bound = flow.bound();
        long[] totals = flow.totals();
        int[] chosen = flow.chosen();
        List<Integer> free =
                IntStream.range(0, scene.graph.pairCount()).filter(flow::isFree).boxed().toList();
        for (int pair : free) {
            if (random.nextInt(3) == 0) {
                flow.bar(pair);
            }
        }
        flow.solve();
        flow.separate(scene.randomChoice(random));
        for (int row = 0; row < flow.rows(); row++) {
            flow.setMultiplier(row, Math.min(flow.mostMultiplier(row), random.nextLong(100)));
        }
        flow.solve();
        flow.restore(state);

        // What was learnt about mentors' pairs on the way stays known, and bounds at least as well.
        assertThat(flow.bound()).isLessThanOrEqualTo(bound);
        assertThat(flow.totals()).isEqualTo(totals);
        assertThat(flow.chosen()).isEqualTo(chosen);
        for (AllPlans.Valued plan : scene.plans) {
            assertThat(flow.bound()).isGreaterThanOrEqualTo(scene.value(plan, scene.levels.points()));
        }
        assertThat(flow.isPriced()).isFalse();
        assertThat(IntStream.range(0, scene.graph.pairCount()).filter(flow::isFree).boxed()).isEqualTo(free);
        Share.atLeast(50, "some pairs are free", free.size() > 2);
    }

    private static void assertFace(Scene scene, PricedFlow flow, int level, long loss) {
        FlowFace face = flow.face(1, Math.max(0, loss));
        PricedFlow held = scene.flow(level, face);
        PricedFlow.State state = held.newState();
        assertThat(held.solve()).isTrue();
        held.save(state);
        scene.some().stream()
                .filter(plan -> flow.bound() - scene.value(plan, level) <= loss)
                .forEach(plan -> {
                    BitSet chosen = new BitSet();
                    Arrays.stream(plan.pairs()).forEach(chosen::set);
                    for (int pair = 0; pair < scene.graph.pairCount(); pair++) {
                        assertThat(face.decision()[pair]).isNotEqualTo(chosen.get(pair) ? BARRED : FIXED);
                    }
                    assertThat(isFeasible(held, scene.graph.pairCount(), plan.pairs())).isTrue();
                    held.restore(state);
                });
    }

    private static boolean isFeasible(PricedFlow flow, int pairs, int[] plan) {
        BitSet chosen = new BitSet();
        Arrays.stream(plan).forEach(chosen::set);
        for (int pair = 0; pair < pairs; pair++) {
            if (flow.isFree(pair)) {
                if (chosen.get(pair)) {
                    flow.fix(pair);
                } else {
                    flow.bar(pair);
                }
            }
        }
        return flow.solve() && Arrays.equals(flow.chosen(), plan);
    }

    private static boolean canBeTogether(CompatibilityGraph graph, int pair, int other) {
        int mentor = graph.mentor(pair);
        return mentor != graph.mentor(other) || graph.freePlaces(mentor) > 1;
    }

    private static boolean clash(CompatibilityGraph graph, int pair, int other) {
        return PlanConditions.of(graph).conflict(graph.mentor(pair), graph.mentee(pair), graph.mentor(other),
                graph.mentee(other));
    }

    private static long charge(CompatibilityGraph graph, int pair, int other) {
        return PlanConditions.of(graph).charge(graph.mentor(pair), graph.mentee(pair), graph.mentor(other),
                graph.mentee(other));
    }

    private static void assertCliqueOf(CompatibilityGraph graph, Conflicts conflicts, int pair, int other) {
        if (conflicts.conflict(pair, other)) {
            int[] clique = conflicts.clique(pair, other);
            assertThat(clique).isSorted().doesNotHaveDuplicates().contains(pair, other);
            assertClique(clique, (a, b) -> clash(graph, a, b));
        }
    }

    private static void assertTwins(CompatibilityGraph graph, Conflicts conflicts, int pair) {
        for (int twin : conflicts.twins(pair)) {
            for (int other = 0; other < graph.pairCount(); other++) {
                if (graph.mentor(other) == graph.mentor(pair) && other != pair && other != twin) {
                    assertThat(clash(graph, twin, other)).isEqualTo(clash(graph, pair, other));
                }
            }
        }
        assertThat(conflicts.twins(pair)).contains(pair);
    }

    /** Two pairs of one plan. */
    private interface Relation {
        boolean holds(int pair, int other);
    }

    private static void assertDisjoint(List<int[]> cliques, Relation relation) {
        assertThat(cliques.stream().flatMapToInt(Arrays::stream).toArray()).doesNotHaveDuplicates();
        cliques.forEach(clique -> {
            assertThat(clique).hasSizeGreaterThan(1);
            assertClique(clique, relation);
        });
    }

    private static void assertClique(int[] clique, Relation relation) {
        for (int one : clique) {
            for (int other : clique) {
                assertThat(one == other || relation.holds(one, other)).isTrue();
            }
        }
    }

    /** A case with all its plans. */
    private static final class Scene {
        private final CompatibilityGraph graph;
        private final Levels levels;
        private final Conflicts conflicts;
        private final FlowModel model;
        private final List<AllPlans.Valued> plans;

        Scene(long seed) {
            graph = CoupledCase.of(seed).graph();
            levels = Levels.of(graph);
            conflicts = Conflicts.of(graph, () -> false);
            model = FlowModel.of(graph, levels, conflicts, () -> false);
            plans = AllPlans.of(graph).orElse(List.of());
        }

        PricedFlow flow(int level, FlowFace face) {
            long[] weights = new long[levels.count()];
            weights[level] = 1;
            FlowProblem problem = model.problem().weighted(face, weights, ROOM);
            return new PricedFlow(model, problem, conflicts, level == levels.points() ? 1 : 0, ROOM);
        }

        List<AllPlans.Valued> some() {
            int step = 1 + plans.size() / SOME;
            return IntStream.range(0, plans.size()).filter(at -> at % step == 0).mapToObj(plans::get).toList();
        }

        long value(AllPlans.Valued plan, int level) {
            return plan.value()[levels.list().get(level).ordinal()];
        }

        long best(int level) {
            return plans.stream().mapToLong(plan -> value(plan, level)).max().orElse(0);
        }

        /** Returns pairs with no more of a mentor than there are places. */
        int[] randomChoice(SplittableRandom random) {
            int[] left = IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray();
            return IntStream.range(0, graph.pairCount())
                    .filter(pair -> random.nextInt(3) > 0 && left[graph.mentor(pair)]-- > 0)
                    .toArray();
        }
    }
}
