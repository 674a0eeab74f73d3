package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.BestPlan;
import org.tandem.matching.check.Market;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.rematch.LiveMatching;
import org.tandem.matching.rematch.Update;

/** A live matching against a match from scratch after every change of every kind. */
class LiveMatchingProperties {

    /** The checker tries every plan of the changed table. */
    @Property(tries = 60)
    void everyChangeIsFollowedByTheBestPlan(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        TableFacts table = Tables.small(seed);
        Map<Pair, Long> all = table.points();
        Map<String, Integer> places = new TreeMap<>(table.places());
        Map<String, TableFacts.Wanted> mentees = new TreeMap<>(table.mentees());
        Set<Pair> barred = new TreeSet<>();
        Set<Pair> fixed = new TreeSet<>(table.fixed());
        LiveMatching live = LiveMatching.of(table.graph());
        for (int step = 0; step < 8; step++) {
            Set<Pair> before = pairs(live);
            int matches = live.matches();
            long points = live.points();
            String mentor = pick(places.keySet(), random);
            String mentee = pick(mentees.keySet(), random);
            Pair pair = all.isEmpty() ? new Pair(mentor, mentee) : pick(all.keySet(), random);
            Update update;
            switch (all.isEmpty() ? random.nextInt(4) : random.nextInt(8)) {
                case 0 -> {
                    update = live.mentorLeaves(mentor);
                    places.put(mentor, 0);
                    fixed.removeIf(one -> one.mentor().equals(mentor));
                }
                case 1 -> {
                    int free = places.get(mentor) + 1;
                    update = live.freePlaces(mentor, free);
                    places.put(mentor, free);
                }
                case 2 -> {
                    update = live.menteeWithdraws(mentee);
                    mentees.put(mentee, new TableFacts.Wanted(0, mentees.get(mentee).priority()));
                    fixed.removeIf(one -> one.mentee().equals(mentee));
                }
                case 3 -> {
                    int wanted = mentees.get(mentee).mentors() + 1;
                    update = live.mentorsWanted(mentee, wanted);
                    mentees.put(mentee, new TableFacts.Wanted(wanted, mentees.get(mentee).priority()));
                }
                case 4 -> {
                    update = live.bar(pair.mentor(), pair.mentee());
                    barred.add(pair);
                    fixed.remove(pair);
                }
                case 5 -> {
                    update = live.release(pair.mentor(), pair.mentee());
                    barred.remove(pair);
                    fixed.remove(pair);
                }
                case 6 -> {
                    int free = Math.max(0, places.get(mentor) - 1);
                    if (count(fixed, mentor, true) > free) {
                        assertThatIllegalArgumentException().isThrownBy(() -> live.freePlaces(mentor, free));
                        assertThat(pairs(live)).isEqualTo(before);
                        continue;
                    }
                    update = live.freePlaces(mentor, free);
                    places.put(mentor, free);
                }
                default -> {
                    Set<Pair> more = new TreeSet<>(fixed);
                    more.add(pair);
                    if (count(more, pair.mentor(), true) > places.get(pair.mentor())
                            || count(more, pair.mentee(), false) > mentees.get(pair.mentee()).mentors()) {
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> live.fix(pair.mentor(), pair.mentee()));
                        assertThat(pairs(live)).isEqualTo(before);
                        continue;
                    }
                    update = live.fix(pair.mentor(), pair.mentee());
                    fixed.add(pair);
                    barred.remove(pair);
                }
            }
            Map<Pair, Long> possible = new TreeMap<>(all);
            Share.atLeast(65, "a change moves a pair", !update.removed().isEmpty());
            Share.atLeast(25, "a change gains a match", update.matchesGained() > 0);
            Share.atLeast(30, "a pair is fixed", !fixed.isEmpty());
            possible.keySet().removeAll(barred);
            Market market = Market.of(new TableFacts(places, mentees, possible, fixed));
            Plan plan = live.plan();
            assertThat(PlanChecker.pairs(plan)).containsAll(fixed);
            assertThat(PlanChecker.total(market, plan)).isEqualTo(BestPlan.of(market));
            assertThat(plan.gap()).isEmpty();
            assertThat(new TreeSet<>(PlanChecker.pairs(plan))).isEqualTo(pairs(live));
            Set<Pair> expected = new TreeSet<>(before);
            update.removed().forEach(one -> assertThat(expected.remove(pair(one))).isTrue());
            update.added().forEach(one -> assertThat(expected.add(pair(one))).isTrue());
            assertThat(expected).isEqualTo(pairs(live));
            assertThat(update.matches()).isEqualTo(live.matches()).isEqualTo(matches + update.matchesGained());
            assertThat(update.points()).isEqualTo(live.points()).isEqualTo(points + update.pointsGained());
        }
    }

    /** Quotas, loads, running mentorships and waiting times; the optimum of the changed graph is found anew. */
    @Property(tries = 60)
    void limitsAndLoadsOfTheWholePlanStayKept(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        ProgrammeCase drawn = Programmes.coupled(seed);
        PolicyFacts policy = new PolicyFacts(
                "without rules about two matches",
                drawn.policy().rules(),
                drawn.policy().criteria(),
                List.of(),
                drawn.policy().quotas(),
                drawn.policy().loads());
        Compatibility compatibility = Compatibility.of(drawn.programme(), policy.policy());
        CompatibilityGraph now = compatibility.graph();
        LiveMatching live = LiveMatching.of(compatibility);
        for (int step = 0; step < 6; step++) {
            int mentor = random.nextInt(now.mentorCount());
            int mentee = random.nextInt(now.menteeCount());
            if (random.nextBoolean()) {
                int free = now.freePlaces(mentor) + 1 + random.nextInt(3);
                live.freePlaces(now.mentorIds().get(mentor), free);
                now = new GraphEditor(now).freePlaces(mentor, free).build();
            } else {
                int wanted = now.openSeats(mentee) + 1;
                live.mentorsWanted(now.menteeIds().get(mentee), wanted);
                now = new GraphEditor(now).openSeats(mentee, wanted).build();
            }
            Optimum best = Optimum.of(now, 0).orElseThrow();
            Share.atLeast(30, "somebody is matched", live.matches() > 0);
            Share.atLeast(35, "a quota stands", !PlanConditions.of(now).quotas().isEmpty());
            Share.atLeast(20, "loads count",
                    drawn.policy().loads().minimum() > 0 || drawn.policy().loads().unevenCost() > 0);
            CompatibilityGraph graph = now;
            int[] found = live.pairs().stream()
                    .mapToInt(pair -> graph.pair(
                            graph.mentorIds().indexOf(pair.mentor()), graph.menteeIds().indexOf(pair.mentee())))
                    .toArray();
            assertThat(EveryPlan.isAllowed(graph, EveryPlan.value(graph, found).pairs())).isTrue();
            assertThat(EveryPlan.value(graph, found).value())
                    .isEqualTo(EveryPlan.value(graph, best.pairs()).value());
            assertThat(live.points()).isEqualTo(best.points());
            assertThat(live.plan().points()).isEqualTo(best.points());
            assertThat(live.plan().matched()).isEqualTo(live.matches());
            assertThat(live.plan().quality().levels()).isEqualTo(best.levels());
            assertThat(live.plan().gap()).isEmpty();
        }
    }

    private static long count(Set<Pair> pairs, String person, boolean asMentor) {
        return pairs.stream()
                .filter(pair -> person.equals(asMentor ? pair.mentor() : pair.mentee()))
                .count();
    }

    private static Set<Pair> pairs(LiveMatching live) {
        Set<Pair> pairs = new TreeSet<>();
        live.pairs().forEach(one -> pairs.add(pair(one)));
        return pairs;
    }

    private static Pair pair(Pair one) {
        return new Pair(one.mentor(), one.mentee());
    }

    private static <T> T pick(Set<T> values, SplittableRandom random) {
        return new ArrayList<>(values).get(random.nextInt(values.size()));
    }
}
