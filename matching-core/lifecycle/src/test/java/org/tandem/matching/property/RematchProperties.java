package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.property.EveryPlan.Valued;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.GivenUp;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.rematch.TradeOff;

/** A published plan, changed facts, and every plan there then is. */
class RematchProperties {

    @Property(tries = 40)
    void everyPointOfTheCurveIsTheBestThereIs(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        TableFacts before = Tables.small(seed);
        TableFacts now = changed(before, random);
        CompatibilityGraph graph = now.graph();
        Plan published = best(before.graph());
        Optional<List<Valued>> plans = EveryPlan.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        List<Integer> eligible = eligible(graph, published);
        int keepable = plans.get().stream().mapToInt(plan -> plan.kept(eligible)).max().orElseThrow();
        Rematch rematch = Rematch.of(graph, published);
        TradeOff curve = rematch.tradeOff(keepable + 1);

        assertThat(curve.unavoidable()).isEqualTo(eligible.size() - keepable);
        Share.atLeast(45, "a pair can be kept", keepable > 0);
        Share.atLeast(8, "changes gain something",
                curve.steps().size() > 1 && curve.steps().getLast().points() != curve.steps().getFirst().points());
        for (TradeOff.Step step : curve.steps()) {
            Valued best = EveryPlan.best(plans.get(), eligible, keepable - step.changes());
            assertThat(List.of((long) step.matches(), step.points()))
                    .isEqualTo(List.of(best.matches(), best.points()));
            assertThat(step.exact()).isTrue();
            assertThat(step.used()).isEqualTo(keepable - best.kept(eligible));
        }
        Plan scratch = best(graph);
        TradeOff.Step unlimited = curve.steps().getLast();
        assertThat(unlimited.matches()).isEqualTo(scratch.matched());
        assertThat(unlimited.points()).isEqualTo(scratch.points());
    }

    @Property(tries = 40)
    void plansKeepToTheirBudgetAndToEveryRule(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        TableFacts before = Tables.small(seed);
        TableFacts now = changed(before, random);
        CompatibilityGraph graph = now.graph();
        Plan published = best(before.graph());
        int changes = random.nextInt(3);
        Optional<List<Valued>> plans = EveryPlan.of(graph);
        List<Integer> eligible = eligible(graph, published);
        Rematch rematch = Rematch.of(graph, published);
        ChangedPlan within = rematch.within(changes);

        Set<Pair> chosen = new TreeSet<>(PlanChecker.pairs(within.plan()));
        assertThat(chosen).containsAll(now.fixed());
        assertThat(within.changes()).isLessThanOrEqualTo(within.unavoidable() + changes);
        assertThat(within.plan().quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        Set<Pair> lost = new TreeSet<>(PlanChecker.pairs(published));
        lost.removeAll(chosen);
        assertThat(within.givenUp().stream().map(one -> new Pair(one.mentor(), one.mentee())))
                .containsExactlyElementsOf(lost.stream()
                        .sorted((a, b) -> (a.mentee() + " " + a.mentor()).compareTo(b.mentee() + " " + b.mentor()))
                        .toList());
        Share.atLeast(40, "a pair is given up", !within.givenUp().isEmpty());
        Share.atLeast(55, "a pair is kept", !eligible(graph, within.plan()).isEmpty());
        for (GivenUp one : within.givenUp()) {
            boolean possible = now.points().containsKey(new Pair(one.mentor(), one.mentee()));
            switch (one.cause()) {
                case GivenUp.Cause.Exchanged exchanged -> {
                    assertThat(possible).isTrue();
                    assertThat(exchanged.gain().exact()).isTrue();
                    plans.ifPresent(all -> {
                        Valued with = EveryPlan.best(having(all, graph, one), eligible, within.keepable() - changes);
                        assertThat(exchanged.gain().matches())
                                .isEqualTo(within.plan().matched() - with.matches());
                        assertThat(exchanged.gain().points()).isEqualTo(within.plan().points() - with.points());
                    });
                }
                case GivenUp.Cause.NoRoom noRoom -> {
                    assertThat(possible).isTrue();
                    plans.ifPresent(all -> assertThat(having(all, graph, one))
                            .noneMatch(plan -> plan.kept(eligible) >= within.keepable() - changes));
                }
                case GivenUp.Cause.NotSearched late -> throw new AssertionError("There was no deadline.");
                case GivenUp.Cause.NotEligible barred -> assertThat(possible).isFalse();
                case GivenUp.Cause.PersonGone gone -> assertThat(possible).isFalse();
            }
        }
        Plan all = rematch.within(published.matched()).plan();
        PlanChecker.check(now, all);
    }

    @Property(tries = 40)
    void noSetOfChangesGainsLessThanItsPriceAndNoneThatGainsMoreIsMissed(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        TableFacts before = Tables.small(seed);
        TableFacts now = changed(before, random);
        CompatibilityGraph graph = now.graph();
        Plan published = best(before.graph());
        Optional<List<Valued>> plans = EveryPlan.of(graph);
        if (plans.isEmpty()) {
            return;
        }
        List<Integer> eligible = eligible(graph, published);
        long price = 1 + random.nextLong(700);
        ChangedPlan found = Rematch.of(graph, published).eachGaining(price);
        Share.atLeast(8, "a change pays", found.changes() > 0);
        Share.atLeast(45, "a pair can be kept", !eligible.isEmpty());
        List<Valued> wellServed = EveryPlan.withBestSeats(plans.get());
        long best = wellServed.stream()
                .mapToLong(plan -> plan.points() + price * plan.kept(eligible))
                .max()
                .orElseThrow();
        Valued value =
                EveryPlan.value(graph, eligible(graph, found.plan()).stream().mapToInt(p -> p).sorted().toArray());
        assertThat(value.seats()).isEqualTo(wellServed.getFirst().seats());
        assertThat(value.points() + price * value.kept(eligible)).isEqualTo(best);

        ChangedPlan repair = Rematch.of(graph, published).smallestRepair();
        int most = wellServed.stream().mapToInt(plan -> plan.kept(eligible)).max().orElseThrow();
        Valued smallest = EveryPlan.best(wellServed, eligible, most);
        assertThat(repair.changes()).isEqualTo(eligible.size() - most);
        assertThat(repair.plan().points()).isEqualTo(smallest.points());
    }

    private static List<Valued> having(List<Valued> plans, CompatibilityGraph graph, GivenUp one) {
        int pair = graph.pair(
                graph.mentorIds().indexOf(one.mentor()), graph.menteeIds().indexOf(one.mentee()));
        return plans.stream().filter(plan -> plan.pairs().contains(pair)).toList();
    }

    /** Returns the best plan of a graph without rules about two matches. */
    private static Plan best(CompatibilityGraph graph) {
        Optimum best = Optimum.of(graph, 0).orElseThrow();
        assertThat(best.proven()).isTrue();
        Quality quality = new Quality(Status.PROVEN_OPTIMAL, Ended.PROOF, best.mostMatches(), best.levels());
        return new PlanWriter(graph).write(best.pairs(), best.charges(), quality);
    }

    /** Takes places, wishes and pairs away, adds some, and lets people go. */
    static TableFacts changed(TableFacts table, SplittableRandom random) {
        Map<String, Integer> places = new TreeMap<>(table.places());
        Map<String, TableFacts.Wanted> mentees = new TreeMap<>(table.mentees());
        Map<Pair, Long> points = new TreeMap<>(table.points());
        if (places.size() > 1 && random.nextInt(3) == 0) {
            places.remove(places.keySet().iterator().next());
        }
        if (mentees.size() > 1 && random.nextInt(3) == 0) {
            mentees.remove(mentees.keySet().iterator().next());
        }
        places.replaceAll((mentor, free) -> random.nextInt(4) == 0 ? Math.max(0, free + random.nextInt(3) - 1) : free);
        mentees.replaceAll((mentee, wanted) -> random.nextInt(4) == 0
                ? new TableFacts.Wanted(Math.max(0, wanted.mentors() + random.nextInt(3) - 1), wanted.priority())
                : wanted);
        points.keySet().removeIf(pair -> !places.containsKey(pair.mentor())
                || !mentees.containsKey(pair.mentee())
                || random.nextInt(6) == 0);
        points.replaceAll((pair, now) -> random.nextInt(4) == 0 ? now + random.nextInt(5) - 2 : now);
        return new TableFacts(places, mentees, points, Set.of());
    }

    private static List<Integer> eligible(CompatibilityGraph graph, Plan plan) {
        List<Integer> pairs = new ArrayList<>();
        plan.matches().forEach(match -> {
            int mentor = graph.mentorIds().indexOf(match.mentor());
            int mentee = graph.menteeIds().indexOf(match.mentee());
            int pair = mentor < 0 || mentee < 0 ? -1 : graph.pair(mentor, mentee);
            if (pair >= 0) {
                pairs.add(pair);
            }
        });
        return pairs;
    }
}
