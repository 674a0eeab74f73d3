package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Level;
import org.tandem.matching.property.EveryPlan.Valued;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.PairStatus;
import org.tandem.matching.sensitivity.PlanStanding;
import org.tandem.matching.sensitivity.Reassignment;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.text.PhraseBundles;

/** How pairs stand among the best plans, against every plan there is. */
class SensitivityProperties {
    private static final List<Level> LEVELS = List.of(
            Level.GUARANTEE, Level.MATCHES, Level.SERVED, Level.URGENCY, Level.FIRST_PLACES, Level.POINTS);

    @Provide
    Arbitrary<TableFacts> tables() {
        return Tables.small();
    }

    @Provide
    Arbitrary<ProgrammeCase> coupled() {
        return Programmes.coupled();
    }

    @Property(tries = 40)
    void ofTables(@ForAll("tables") TableFacts table) {
        CompatibilityGraph graph = table.graph();
        EveryPlan.of(graph)
                .ifPresent(plans -> check(graph, plans, Sensitivity.of(graph, Unhurried.matcher().match(graph))));
    }

    @Property(tries = 40)
    void ofProgrammes(@ForAll("coupled") ProgrammeCase drawn, @ForAll @IntRange(max = 3) int coarse) {
        CompatibilityGraph graph = coarse(
                Compatibility.of(drawn.programme(), drawn.policy().policy()).graph(), coarse);
        Plan plan = Unhurried.matcher().match(graph);
        EveryPlan.of(graph).ifPresent(plans -> check(graph, plans, Sensitivity.of(graph, plan)));
    }

    /** Points in steps, so that plans tie; of one step everybody is alike. */
    private static CompatibilityGraph coarse(CompatibilityGraph graph, int steps) {
        GraphEditor editor = new GraphEditor(graph);
        for (int pair = 0; pair < graph.pairCount() && steps > 0; pair++) {
            long points = steps == 1 ? 0 : graph.points(pair) / 50_000 % steps * 10_000;
            editor.score(graph.mentor(pair), graph.mentee(pair), points);
        }
        return editor.build();
    }

    private static void check(CompatibilityGraph graph, List<Valued> plans, Sensitivity sensitivity) {
        PlanStanding ofPlan = sensitivity.ofPlan().orElseThrow();
        List<PairStanding> others = sensitivity.ofOthers().orElseThrow();
        PhraseBundles.assertSaid(ofPlan);
        assertThat(ofPlan.loss().isNothing()).isTrue();
        assertThat(ofPlan.pairs().size() + others.size()).isEqualTo(graph.pairCount());
        Valued best = EveryPlan.best(plans, List.of(), 0);
        List<Integer> ofBest = ofPlan.pairs().stream().map(one -> number(graph, one)).toList();
        for (PairStanding one : ofPlan.pairs()) {
            assertThat(one.inPlan() && one.inBest()).isTrue();
            check(graph, plans, best, ofBest, one, true);
        }
        for (PairStanding one : others) {
            PhraseBundles.assertSaid(one);
            assertThat(one.inPlan() || one.inBest()).isFalse();
            check(graph, plans, best, ofBest, one, false);
            PairStanding again = sensitivity.ofPair(one.pair().mentor(), one.pair().mentee()).orElseThrow();
            assertThat(again.standing()).isEqualTo(one.standing());
            check(graph, plans, best, ofBest, again, true);
        }
        for (String mentee : graph.menteeIds()) {
            for (PairStanding one : sensitivity.ofMentee(mentee).orElseThrow()) {
                checkBound(graph, plans, best, ofBest, one);
            }
        }
        Share.atLeast(35, "a pair is in every best plan", ofPlan.count(PairStatus.IN_EVERY) > 0);
        Share.atLeast(10, "a pair is exchangeable", ofPlan.count(PairStatus.IN_SOME) > 0);
        Share.atLeast(20, "a pair is in no best plan",
                others.stream().anyMatch(one -> one.standing() == PairStatus.IN_NONE));
    }

    /** What is said without a search is exact, or a bound that is one, or that the standing is open. */
    private static void checkBound(
            CompatibilityGraph graph, List<Valued> plans, Valued best, List<Integer> ofBest, PairStanding asked) {
        if (asked.standing() != PairStatus.OPEN) {
            check(graph, plans, best, ofBest, asked, false);
        } else {
            assertThat(asked.loss().orElseThrow().exact()).isFalse();
        }
    }

    private static void check(
            CompatibilityGraph graph,
            List<Valued> plans,
            Valued best,
            List<Integer> ofBest,
            PairStanding asked,
            boolean exactly) {
        int pair = number(graph, asked);
        Predicate<Valued> has = plan -> plan.pairs().contains(pair);
        List<Valued> nearest =
                plans.stream().filter(asked.inBest() ? has.negate() : has).toList();
        // What no plan exceeds is said of pairs that no plan can have, too.
        assertThat(asked.loss().filter(Loss::exact).isPresent() || !exactly && asked.loss().isPresent())
                .isEqualTo(!nearest.isEmpty() || !exactly && asked.loss().isPresent());
        PairStatus standing = asked.inBest() ? PairStatus.IN_EVERY : PairStatus.IN_NONE;
        if (nearest.isEmpty()) {
            assertThat(asked.standing()).isEqualTo(standing);
            return;
        }
        Valued other = EveryPlan.best(nearest, List.of(), 0);
        boolean asGood = other.value().equals(best.value());
        assertThat(asked.standing()).as("%s", asked).isEqualTo(asGood ? PairStatus.IN_SOME : standing);
        Loss loss = asked.loss().orElseThrow();
        assertThat(loss.exact() || !exactly).isTrue();
        if (loss.exact()) {
            for (int level = 0; level < LEVELS.size(); level++) {
                if (!Levels.of(graph).list().contains(LEVELS.get(level))) {
                    continue;
                }
                assertThat(loss.on(LEVELS.get(level)))
                        .as("%s of %s", LEVELS.get(level), asked)
                        .isEqualTo(best.value().get(level) - other.value().get(level));
            }
            assertThat(EveryPlan.value(graph, moved(graph, ofBest, asked.moves())).value()).isEqualTo(other.value());
        } else {
            assertThat(isAtMost(loss, Levels.of(graph).list(), best, other)).as("%s: %s, %s", asked, best, other)
                    .isTrue();
        }
    }

    /** A bound says something of the first level on which it loses. */
    private static boolean isAtMost(Loss loss, List<Level> told, Valued best, Valued other) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (!told.contains(LEVELS.get(level))) {
                continue;
            }
            long less = best.value().get(level) - other.value().get(level);
            long least = loss.on(LEVELS.get(level));
            if (less != 0 || least != 0) {
                return less >= least;
            }
        }
        return false;
    }

    private static int number(CompatibilityGraph graph, PairStanding one) {
        return graph.pair(one.pair().mentor(), one.pair().mentee());
    }

    private static int[] moved(CompatibilityGraph graph, List<Integer> pairs, List<Reassignment> moves) {
        List<Integer> moved = new ArrayList<>(pairs);
        for (Reassignment move : moves) {
            for (String mentor : move.leaving()) {
                assertThat(moved.remove((Object) graph.pair(mentor, move.mentee()))).isTrue();
            }
        }
        for (Reassignment move : moves) {
            move.coming().forEach(mentor -> moved.add(graph.pair(mentor, move.mentee())));
        }
        int[] sorted = moved.stream().mapToInt(Integer::intValue).sorted().toArray();
        assertThat(EveryPlan.isAllowed(graph, moved.stream().sorted().toList())).isTrue();
        return sorted;
    }
}
