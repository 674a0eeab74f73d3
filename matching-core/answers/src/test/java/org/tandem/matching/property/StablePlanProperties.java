package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.stability.BlockingPair;
import org.tandem.matching.stability.StabilityReport;

/** Stable plans and blocking pairs, against every plan there is, by lists of preferences of the test's own. */
class StablePlanProperties {

    @Property(tries = 300)
    void thePlanIsStableAndNoStablePlanIsBetterForAnyMentee(@ForAll long seed) {
        Case drawn = new Case(new SplittableRandom(seed));
        Policy policy = drawn.policy(Objective.STABLE);
        Compatibility compatibility = Compatibility.of(drawn.programme(), policy);
        Plan plan = Unhurried.matcher().match(compatibility);
        Set<Pair> chosen = new TreeSet<>(PlanChecker.pairs(plan));
        Share.atLeast(50, "somebody is matched", !chosen.isEmpty());
        Share.atLeast(7, "there are several stable plans", drawn.stablePlans().size() > 1);
        Share.atLeast(10, "a pair is fixed", !drawn.fixed.isEmpty());

        assertThat(drawn.isPlan(chosen)).isTrue();
        assertThat(drawn.blocking(chosen, false)).isEmpty();
        assertThat(StabilityReport.of(compatibility, plan).blockingPairs()).isEmpty();
        for (Set<Pair> other : drawn.stablePlans()) {
            assertThat(other).as("stable plans have equally many matches").hasSameSizeAs(chosen);
            for (String mentee : drawn.mentees) {
                assertThat(drawn.bestOfBoth(mentee, chosen, other)).isEqualTo(drawn.of(mentee, chosen));
            }
        }
        StabilityReport.of(compatibility, plan).cost().ifPresent(cost -> {
            assertThat(cost.matches()).isEqualTo(chosen.size());
            assertThat(cost.points()).isEqualTo(plan.points());
            Plan best = Unhurried.matcher().match(drawn.programme(), drawn.policy(Objective.LARGEST_SUM));
            assertThat(cost.mostMatches()).isEqualTo(best.matched());
            assertThat(cost.bestPoints()).isEqualTo(best.points());
        });
    }

    @Property(tries = 300)
    void blockingPairsAreThoseWhoWouldBothRather(@ForAll long seed) {
        Case drawn = new Case(new SplittableRandom(seed));
        Policy policy = drawn.policy(Objective.LARGEST_SUM);
        Compatibility compatibility = Compatibility.of(drawn.programme(), policy);
        Plan plan = Unhurried.matcher().match(compatibility);

        List<BlockingPair> found = StabilityReport.of(compatibility, plan).blockingPairs();
        Share.atLeast(10, "a pair blocks", !found.isEmpty());
        Share.atLeast(55, "no pair blocks", found.isEmpty());

        assertThat(found.stream().map(one -> new Pair(one.mentor(), one.mentee())))
                .containsExactlyInAnyOrderElementsOf(drawn.blocking(new TreeSet<>(PlanChecker.pairs(plan)), true));
        assertThat(found).isSortedAccordingTo(
                Comparator.comparing(BlockingPair::mentee).thenComparing(BlockingPair::mentor));
    }

    /** A few people with wishes, ties and several places. */
    private static final class Case {
        private final List<String> mentors = new ArrayList<>();
        private final List<String> mentees = new ArrayList<>();
        private final int[] places;
        private final int[] seats;
        private final List<List<String>> mentorWishes = new ArrayList<>();
        private final List<List<String>> menteeWishes = new ArrayList<>();
        private final int[][] value;
        private final Set<Pair> eligible = new TreeSet<>();
        private final Set<Pair> fixed = new TreeSet<>();

        Case(SplittableRandom random) {
            boolean circle = random.nextInt(3) == 0;
            int square = 2 + random.nextInt(2);
            IntStream.range(0, circle ? square : 1 + random.nextInt(3)).forEach(m -> mentors.add("M" + m));
            IntStream.range(0, circle ? square : 1 + random.nextInt(4)).forEach(m -> mentees.add("T" + m));
            places = random.ints(mentors.size(), 0, 3).toArray();
            seats = random.ints(mentees.size(), 0, 3).toArray();
            mentors.forEach(mentor -> mentorWishes.add(some(random, mentees)));
            mentees.forEach(mentee -> menteeWishes.add(some(random, mentors)));
            if (circle) {
                wishInCircles();
            }
            value = new int[mentees.size()][mentors.size()];
            for (int i = 0; i < mentees.size(); i++) {
                for (int j = 0; j < mentors.size(); j++) {
                    value[i][j] = random.nextInt(4);
                    Pair pair = new Pair(mentors.get(j), mentees.get(i));
                    if (random.nextInt(circle ? 20 : 5) > 0) {
                        eligible.add(pair);
                        if (random.nextInt(circle ? 30 : 10) == 0 && room(pair)) {
                            fixed.add(pair);
                        }
                    }
                }
            }
        }

        /** Whom a mentee wishes for first wishes for the mentee last: what is best for one side is worst for the other. */
        private void wishInCircles() {
            menteeWishes.clear();
            mentorWishes.clear();
            Arrays.fill(places, 1);
            Arrays.fill(seats, 1);
            for (int i = 0; i < seats.length; i++) {
                menteeWishes.add(inCircle(mentors, i));
            }
            for (int j = 0; j < places.length; j++) {
                mentorWishes.add(inCircle(mentees, j + 1));
            }
        }

        private static List<String> inCircle(List<String> all, int first) {
            return IntStream.range(0, all.size()).mapToObj(k -> all.get((first + k) % all.size())).toList();
        }

        private boolean room(Pair pair) {
            return of(pair.mentee(), fixed).size() < seats[mentees.indexOf(pair.mentee())]
                    && ofMentor(pair.mentor(), fixed).size() < places[mentors.indexOf(pair.mentor())];
        }

        private static List<String> some(SplittableRandom random, List<String> all) {
            List<String> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, new Random(random.nextLong()));
            return mixed.subList(0, random.nextInt(mixed.size() + 1));
        }

        Programme programme() {
            Programme.Builder builder = Programme.builder(LocalDate.of(2026, 9, 1));
            for (int j = 0; j < places.length; j++) {
                Mentor.Builder mentor = Mentor.builder(mentors.get(j)).places(places[j]);
                mentorWishes.get(j).forEach(mentor::wishes);
                builder.mentor(mentor.build());
            }
            for (int i = 0; i < seats.length; i++) {
                Mentee.Builder mentee = Mentee.builder(mentees.get(i)).mentorsWanted(seats[i]);
                menteeWishes.get(i).forEach(mentee::wishes);
                builder.mentee(mentee.build());
            }
            fixed.forEach(pair -> builder.decision(Decision.fix(pair.mentor(), pair.mentee())));
            return builder.build();
        }

        Policy policy(Objective objective) {
            return Policy.builder("drawn")
                    .rule(Rule.of("eligible",
                            (mentor, mentee) -> eligible.contains(new Pair(mentor.id(), mentee.id()))))
                    .criterion(1, Criterion.of("value", (mentor, mentee) -> points(mentor.id(), mentee.id()) / 1000.0))
                    .objective(objective)
                    .build();
        }

        private int points(String mentor, String mentee) {
            return value[mentees.indexOf(mentee)][mentors.indexOf(mentor)];
        }

        List<String> of(String mentee, Set<Pair> plan) {
            return plan.stream().filter(pair -> pair.mentee().equals(mentee)).map(Pair::mentor).sorted().toList();
        }

        private List<String> ofMentor(String mentor, Set<Pair> plan) {
            return plan.stream().filter(pair -> pair.mentor().equals(mentor)).map(Pair::mentee).sorted().toList();
        }

        /** Compares who is more welcome, the better first; with ties unless ids decide them. */
        private Comparator<String> order(String person, boolean isMentee, boolean ties) {
            List<String> wishes = isMentee
                    ? menteeWishes.get(mentees.indexOf(person))
                    : mentorWishes.get(mentors.indexOf(person));
            Comparator<String> order = Comparator.comparingInt(
                    other -> wishes.contains(other) ? wishes.indexOf(other) : wishes.size());
            order = order.thenComparing(Comparator.comparingInt(
                    (String other) -> isMentee ? points(other, person) : points(person, other))
                    .reversed());
            return ties ? order : order.thenComparing(Comparator.naturalOrder());
        }

        /** Returns who would both rather have each other. */
        List<Pair> blocking(Set<Pair> plan, boolean ties) {
            return eligible.stream()
                    .filter(pair -> !plan.contains(pair))
                    .filter(pair -> would(
                            pair.mentee(), pair.mentor(), true, of(pair.mentee(), plan),
                            seats[mentees.indexOf(pair.mentee())], ties))
                    .filter(pair -> would(
                            pair.mentor(), pair.mentee(), false, ofMentor(pair.mentor(), plan),
                            places[mentors.indexOf(pair.mentor())], ties))
                    .toList();
        }

        private boolean would(
                String person, String other, boolean isMentee, List<String> got, int room, boolean ties) {
            return got.size() < room
                    || got.stream()
                            .filter(one -> !fixed.contains(isMentee ? new Pair(one, person) : new Pair(person, one)))
                            .anyMatch(one -> order(person, isMentee, ties).compare(other, one) < 0);
        }

        boolean isPlan(Set<Pair> plan) {
            return plan.containsAll(fixed)
                    && eligible.containsAll(plan)
                    && IntStream.range(0, seats.length)
                            .allMatch(i -> of(mentees.get(i), plan).size() <= seats[i])
                    && IntStream.range(0, places.length)
                            .allMatch(j -> ofMentor(mentors.get(j), plan).size() <= places[j]);
        }

        List<Set<Pair>> stablePlans() {
            List<Pair> pairs = List.copyOf(eligible);
            List<Set<Pair>> stable = new ArrayList<>();
            for (int bits = 0; bits < 1 << pairs.size(); bits++) {
                Set<Pair> plan = new TreeSet<>();
                for (int p = 0; p < pairs.size(); p++) {
                    if ((bits >> p & 1) == 1) {
                        plan.add(pairs.get(p));
                    }
                }
                if (isPlan(plan) && blocking(plan, false).isEmpty()) {
                    stable.add(plan);
                }
            }
            assertThat(stable).isNotEmpty();
            return stable;
        }

        /** Returns the most welcome mentors of either plan, as many as the mentee has in the first, fixed ones always. */
        List<String> bestOfBoth(String mentee, Set<Pair> one, Set<Pair> other) {
            Set<String> both = new TreeSet<>(of(mentee, one));
            both.addAll(of(mentee, other));
            List<String> best = new ArrayList<>(of(mentee, fixed));
            both.removeAll(best);
            both.stream()
                    .sorted(order(mentee, true, false))
                    .limit(of(mentee, one).size() - (long) best.size())
                    .forEach(best::add);
            return best.stream().sorted().toList();
        }
    }
}
