package org.tandem.matching.internal.branch;

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
import org.tandem.matching.internal.branch.Variations.Varied;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.property.Share;

/** Best plans and bounds of changed choices against every plan there is. */
class VariationsProperties {
    private static final int VARIATIONS = 6;

    /** Choices in plain arrays: by mentor the places, by pair whether it may, must or must not be chosen. */
    private record Choices(int[] places, char[] pairs) {
        private static final char FREE = ' ';
        private static final char BARRED = '-';
        private static final char FIXED = '+';

        static Choices whole(CompatibilityGraph graph) {
            char[] pairs = new char[graph.pairCount()];
            Arrays.fill(pairs, FREE);
            graph.fixedPairs().forEach(pair -> pairs[pair] = FIXED);
            return new Choices(
                    IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray(), pairs);
        }

        /** Returns a copy with fewer places and pairs, but those of a plan. */
        Choices fewer(CompatibilityGraph graph, int[] plan, SplittableRandom random) {
            Choices fewer = new Choices(places.clone(), pairs.clone());
            for (int pair = 0; pair < pairs.length; pair++) {
                int one = pair;
                boolean kept = IntStream.of(plan).anyMatch(chosen -> chosen == one);
                if (!kept && random.nextInt(3) == 0) {
                    fewer.pairs[pair] = BARRED;
                }
            }
            for (int mentor = 0; mentor < places.length; mentor++) {
                int one = mentor;
                int used = (int) IntStream.of(plan).filter(pair -> graph.mentor(pair) == one).count();
                fewer.places[mentor] = used + random.nextInt(places[mentor] - used + 1);
            }
            return fewer;
        }

        /** Returns a copy that is changed in one or two things. */
        Choices changed(Choices whole, SplittableRandom random) {
            Choices changed = new Choices(places.clone(), pairs.clone());
            for (int k = 0; k < 1 + random.nextInt(2); k++) {
                int mentor = random.nextInt(places.length);
                int pair = random.nextInt(pairs.length);
                switch (random.nextInt(4)) {
                    case 0 -> changed.places[mentor] = random.nextInt(whole.places[mentor] + 1);
                    case 1 -> changed.pairs[pair] = whole.pairs[pair];
                    case 2 -> changed.pairs[pair] = FIXED;
                    default -> changed.pairs[pair] = whole.pairs[pair] == FIXED ? FIXED : BARRED;
                }
            }
            return changed;
        }

        Variation from(Choices usual) {
            Variation variation = new Variation();
            for (int mentor = 0; mentor < places.length; mentor++) {
                if (places[mentor] != usual.places[mentor]) {
                    variation.places(mentor, places[mentor]);
                }
            }
            for (int pair = 0; pair < pairs.length; pair++) {
                if (pairs[pair] != usual.pairs[pair]) {
                    switch (pairs[pair]) {
                        case FIXED -> variation.fix(pair);
                        case BARRED -> variation.bar(pair);
                        default -> variation.free(pair);
                    }
                }
            }
            return variation;
        }

        boolean allow(CompatibilityGraph graph, int[] plan) {
            int[] left = places.clone();
            char[] open = pairs.clone();
            for (int pair : plan) {
                if (open[pair] == BARRED || --left[graph.mentor(pair)] < 0) {
                    return false;
                }
                open[pair] = FREE;
            }
            return new String(open).indexOf(FIXED) < 0;
        }
    }

    @Property(tries = 150)
    void everyVariationIsSolvedAsIfItWereAlone(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty() || graph.pairCount() == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        Choices whole = Choices.whole(graph);
        int[] some = plans.get().get(random.nextInt(plans.get().size())).pairs();
        Choices usual = whole.fewer(graph, some, random);
        int[] known = random.nextBoolean() ? some : new int[0];
        Variations variations =
                new Variations(graph, usual.from(whole), known, Long.MAX_VALUE, () -> false);
        check(graph, plans.get(), usual, variations.best());
        checkPairs(graph, plans.get(), usual, variations);
        List<Variation> asked = new ArrayList<>();
        List<Optional<Varied>> answers = new ArrayList<>();
        for (int k = 0; k < VARIATIONS; k++) {
            Choices changed = usual.changed(whole, random);
            List<AllPlans.Valued> allowed = allowed(graph, plans.get(), changed);
            Optional<Varied> best = variations.best(changed.from(usual), Long.MAX_VALUE, () -> false);
            assertThat(best.isPresent()).isEqualTo(!allowed.isEmpty());
            best.ifPresent(found -> {
                check(graph, plans.get(), changed, found);
                assertThat(found.isProven()).isTrue();
                Share.atLeast(20, "a variation changes the best plan",
                        !Arrays.equals(found.score().values(), variations.best().score().values()));
            });
            checkBounds(graph, allowed, changed.from(usual), variations, random);
            variations.best(changed.from(usual), 0, () -> false)
                    .ifPresent(early -> check(graph, plans.get(), changed, early));
            asked.add(changed.from(usual));
            answers.add(best);
        }
        for (int k = 0; k < VARIATIONS; k++) {
            Optional<Varied> again = variations.best(asked.get(k), Long.MAX_VALUE, () -> false);
            assertThat(again.map(Varied::pairs)).usingRecursiveComparison()
                    .isEqualTo(answers.get(k).map(Varied::pairs));
        }
        Share.atLeast(50, "rules couple pairs", !PlanConditions.of(graph).planRules().isEmpty());
    }

    @Property(tries = 40)
    void variationsOneAfterTheOtherAreBoundedLikeEachAlone(@ForAll long seed) {
        CompatibilityGraph graph = CoupledCase.of(seed).graph();
        Optional<List<AllPlans.Valued>> plans = AllPlans.of(graph);
        if (plans.isEmpty() || graph.pairCount() == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        Choices whole = Choices.whole(graph);
        int[] some = plans.get().get(random.nextInt(plans.get().size())).pairs();
        Choices usual = whole.fewer(graph, some, random);
        Variations variations = new Variations(graph, usual.from(whole), some, Long.MAX_VALUE, () -> false);
        List<int[]> freed = IntStream.range(0, graph.pairCount())
                .filter(pair -> usual.pairs[pair] == Choices.BARRED)
                .mapToObj(pair -> new int[] {pair})
                .toList();
        int from = freed.isEmpty() ? 0 : random.nextInt(freed.size());
        List<Rough> roughs = variations.rough(freed, from, () -> false);

        assertThat(roughs).hasSize(freed.size() - from);
        Variation alone = new Variation();
        for (int k = 0; k < freed.size(); k++) {
            alone.free(freed.get(k)[0]);
            if (k >= from) {
                Rough one = variations.rough(alone, () -> false).orElseThrow();
                assertThat(roughs.get(k - from).bound()).isEqualTo(one.bound());
                Varied best = variations.best(alone, Long.MAX_VALUE, () -> false).orElseThrow();
                assertThat(roughs.get(k - from).found().score()).isLessThanOrEqualTo(best.score());
                Share.atLeast(30, "a flow says all", one.found().isProven());
            }
        }
    }

    private static List<AllPlans.Valued> allowed(
            CompatibilityGraph graph, List<AllPlans.Valued> plans, Choices choices) {
        return plans.stream().filter(plan -> choices.allow(graph, plan.pairs())).toList();
    }

    private static void check(
            CompatibilityGraph graph, List<AllPlans.Valued> plans, Choices choices, Varied found) {
        assertThat(choices.allow(graph, found.pairs())).isTrue();
        assertThat(AllPlans.isPlan(graph, found.pairs())).isTrue();
        long[] best = AllPlans.best(allowed(graph, plans, choices));
        long[] worth = AllPlans.value(graph, found.pairs());
        Levels levels = Levels.of(graph);
        boolean asGood = true;
        for (int level = 0; level < levels.count(); level++) {
            int at = levels.list().get(level).ordinal();
            assertThat(found.score().of(level)).isEqualTo(worth[at]);
            if (asGood) {
                assertThat(found.bounds()[level]).isGreaterThanOrEqualTo(best[at]);
            }
            asGood &= worth[at] == best[at];
        }
        if (found.isProven()) {
            assertThat(worth).isEqualTo(best);
        }
    }

    /** A pair's bound, if there is one, is that of the usual plans with it that are as good as the best in all but points. */
    private static void checkPairs(
            CompatibilityGraph graph, List<AllPlans.Valued> plans, Choices usual, Variations variations) {
        List<AllPlans.Valued> allowed = allowed(graph, plans, usual);
        long[] best = AllPlans.best(allowed);
        int points = best.length - 1;
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            long most = variations.mostPointsWith(pair);
            for (AllPlans.Valued plan : allowed) {
                boolean hasPair = Arrays.binarySearch(plan.pairs(), pair) >= 0;
                if (hasPair && Arrays.equals(plan.value(), 0, points, best, 0, points)) {
                    assertThat(most).isGreaterThanOrEqualTo(plan.value()[points]);
                }
            }
        }
    }

    private static void checkBounds(
            CompatibilityGraph graph,
            List<AllPlans.Valued> allowed,
            Variation variation,
            Variations variations,
            SplittableRandom random) {
        assertThat(variations.mostMatches(variation))
                .isGreaterThanOrEqualTo(allowed.stream().mapToInt(plan -> plan.pairs().length).max().orElse(-1));
        int[] seats = IntStream.range(0, graph.menteeCount())
                .map(mentee -> random.nextInt(1 + graph.openSeats(mentee)))
                .toArray();
        boolean possible = allowed.stream().anyMatch(plan -> fills(graph, plan.pairs(), seats));
        boolean mayBe = variations.together(seats).isPossible(variation);
        assertThat(mayBe || !possible).isTrue();
        Share.atLeast(20, "seats cannot be filled together", !mayBe);
        Optional<Rough> rough = variations.rough(variation, () -> false);
        if (!allowed.isEmpty()) {
            long[] best = AllPlans.best(allowed);
            for (AllPlans.Valued plan : allowed) {
                for (int mentee = 0; mentee < seats.length && Arrays.equals(plan.value(), best); mentee++) {
                    assertThat(rough.orElseThrow().mayGive(graph, mentee, count(graph, plan.pairs(), mentee))).isTrue();
                }
            }
        }
    }

    private static boolean fills(CompatibilityGraph graph, int[] plan, int[] seats) {
        return IntStream.range(0, seats.length).allMatch(mentee -> count(graph, plan, mentee) >= seats[mentee]);
    }

    private static int count(CompatibilityGraph graph, int[] plan, int mentee) {
        return (int) IntStream.of(plan).filter(pair -> graph.mentee(pair) == mentee).count();
    }
}
