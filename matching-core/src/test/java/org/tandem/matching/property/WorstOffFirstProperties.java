package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * Worst-off first, with quotas and loads, against every plan there is. The oracle tries all plans by the case's own tables
 * and knows nothing of graphs and flows.
 */
class WorstOffFirstProperties {

    @Property(tries = 150)
    void noPlanIsFairer(@ForAll long seed) {
        Case drawn = new Case(new SplittableRandom(seed));
        Plan plan = Unhurried.matcher().match(drawn.programme(), drawn.policy());

        boolean[][] chosen = new boolean[drawn.mentees][drawn.mentors];
        Share.atLeast(35, "several are matched", plan.matched() > 1);
        Share.atLeast(20, "places are short", !plan.unmatched().isEmpty());
        for (Match match : plan.matches()) {
            chosen[number(match.mentee())][number(match.mentor())] = true;
        }
        assertThat(drawn.worth(chosen))
                .as("seats, urgencies, first places, points ascending, minus charges")
                .containsExactly(drawn.best());
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.gap()).isEmpty();
        Share.atLeast(7, "fairness costs points", plan.points() < drawn.largestSum);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** A programme of few people in plain tables. */
    private static final class Case {
        private static final int ANY = 99;

        private final int mentors;
        private final int mentees;
        private final int[] places;
        private final int[] wanted;
        private final int[] priority;
        private final boolean[][] eligible;
        private final boolean[][] fixed;
        private final int[][] value;
        private final int[] mentorGroup;
        private final int[] menteeGroup;
        private final int mentorQuota;
        private final int menteeQuota;
        private final int ownQuota;
        private final Loads loads;
        private long @Nullable [] best;
        /** The most points of all plans that are as good but for them. */
        private long largestSum;

        Case(SplittableRandom random) {
            // Where everybody gets somebody, and nothing else counts, fairness has its price in points.
            boolean plain = random.nextInt(3) == 0;
            mentors = plain ? 4 : 1 + random.nextInt(4);
            mentees = plain ? 4 : 1 + random.nextInt(5);
            places = plain ? new int[] {1, 1, 1, 1} : random.ints(mentors, 0, 4).toArray();
            wanted = random.ints(mentees, 1, 4).map(w -> !plain && random.nextInt(3) == 0 ? w : 1).toArray();
            priority = plain || random.nextBoolean() ? new int[mentees] : random.ints(mentees, 0, 3).toArray();
            eligible = new boolean[mentees][mentors];
            fixed = new boolean[mentees][mentors];
            value = new int[mentees][mentors];
            // Few different values, so that some pairs but not all of one value must be used.
            int values = plain || random.nextInt(3) == 0 ? 1000 : 2 + random.nextInt(4);
            for (int i = 0; i < mentees; i++) {
                for (int j = 0; j < mentors; j++) {
                    eligible[i][j] = plain || random.nextInt(6) > 0;
                    value[i][j] = random.nextInt(values);
                }
            }
            mentorGroup = random.ints(mentors, 0, 2).toArray();
            menteeGroup = random.ints(mentees, 0, 3).toArray();
            mentorQuota = !plain && random.nextInt(4) == 0 ? 1 + random.nextInt(3) : ANY;
            menteeQuota = !plain && random.nextInt(4) == 0 ? 1 + random.nextInt(2) : ANY;
            ownQuota = !plain && random.nextInt(4) == 0 ? 1 : ANY;
            loads = plain || random.nextInt(2) > 0 ? Loads.ANY : new Loads(random.nextInt(3), random.nextInt(4));
            int i = random.nextInt(mentees);
            int j = random.nextInt(mentors);
            fixed[i][j] = eligible[i][j] && places[j] > 0 && random.nextInt(3) == 0;
        }

        Programme programme() {
            Programme.Builder builder = Programme.builder(LocalDate.of(2026, 9, 1));
            for (int j = 0; j < mentors; j++) {
                builder.mentor(Mentor.builder("M" + j).places(places[j]).build());
            }
            for (int i = 0; i < mentees; i++) {
                builder.mentee(Mentee.builder("T" + i)
                        .mentorsWanted(wanted[i])
                        .priority(priority[i])
                        .build());
                for (int j = 0; j < mentors; j++) {
                    if (fixed[i][j]) {
                        builder.decision(Decision.fix("M" + j, "T" + i));
                    }
                }
            }
            return builder.build();
        }

        Policy policy() {
            Policy.Builder builder = Policy.builder("drawn")
                    .rule(Rule.of("eligible", (m, t) -> eligible[number(t.id())][number(m.id())]))
                    .criterion(
                            1, Criterion.of("value", (m, t) -> value[number(t.id())][number(m.id())] / 1000.0))
                    .loads(loads)
                    .objective(Objective.WORST_OFF_FIRST);
            if (mentorQuota < ANY) {
                builder.quota(Quota.ofMentors(
                        "mentor groups", mentorQuota, m -> Optional.of("g" + mentorGroup[number(m.id())])));
            }
            if (menteeQuota < ANY) {
                builder.quota(Quota.ofMentees(
                        "mentee groups", menteeQuota, t -> Optional.of("g" + menteeGroup[number(t.id())])));
            }
            if (ownQuota < ANY) {
                builder.quota(Quota.ofMenteesOfOneMentor(
                        "own groups", ownQuota, t -> Optional.of("g" + menteeGroup[number(t.id())])));
            }
            return builder.build();
        }

        long[] best() {
            search(0, 0, new boolean[mentees][mentors]);
            if (best == null) {
                throw new AssertionError("No plan keeps all rules.");
            }
            return best;
        }

        private void search(int i, int j, boolean[][] chosen) {
            if (i == mentees) {
                long[] found = worth(chosen);
                if (found != null) {
                    noteSum(found);
                }
                if (found != null && (best == null || Arrays.compare(found, best) > 0)) {
                    best = found;
                }
            } else if (j == mentors) {
                if (count(chosen[i]) <= wanted[i]) {
                    search(i + 1, 0, chosen);
                }
            } else {
                if (!fixed[i][j]) {
                    search(i, j + 1, chosen);
                }
                if (eligible[i][j]) {
                    chosen[i][j] = true;
                    search(i, j + 1, chosen);
                    chosen[i][j] = false;
                }
            }
        }

        private void noteSum(long[] found) {
            long sum = Arrays.stream(found, 3, found.length).sum();
            int order = best == null ? 1 : Arrays.compare(found, 0, 3, best, 0, 3);
            largestSum = order > 0 || order == 0 && sum > largestSum ? sum : largestSum;
        }

        private static int count(boolean[] chosen) {
            int count = 0;
            for (boolean one : chosen) {
                count += one ? 1 : 0;
            }
            return count;
        }

        /** Returns what a plan is worth, to be compared number by number; null if it breaks a rule. */
        long @Nullable [] worth(boolean[][] chosen) {
            int[] ofMentor = new int[mentors];
            int[] ofMentorGroup = new int[2];
            int[] ofMenteeGroup = new int[3];
            int[][] ofOwnGroup = new int[mentors][3];
            long urgencies = 0;
            long[] points = new long[mentees * mentors];
            int seats = 0;
            for (int i = 0; i < mentees; i++) {
                for (int j = 0; j < mentors; j++) {
                    if (chosen[i][j]) {
                        points[seats++] = value[i][j];
                        ofMentor[j]++;
                        ofMentorGroup[mentorGroup[j]]++;
                        ofMenteeGroup[menteeGroup[i]]++;
                        ofOwnGroup[j][menteeGroup[i]]++;
                    }
                }
                urgencies += count(chosen[i]) > 0 ? priority[i] + 1 : 0;
            }
            long firstPlaces = 0;
            long charges = 0;
            for (int j = 0; j < mentors; j++) {
                if (ofMentor[j] > places[j]
                        || ofMentorGroup[mentorGroup[j]] > mentorQuota
                        || Arrays.stream(ofOwnGroup[j]).anyMatch(n -> n > ownQuota)) {
                    return null;
                }
                firstPlaces += Math.min(loads.minimum(), ofMentor[j]);
                charges += loads.unevenCost() * ofMentor[j] * (ofMentor[j] - 1) / 2;
            }
            if (Arrays.stream(ofMenteeGroup).anyMatch(n -> n > menteeQuota)) {
                return null;
            }
            Arrays.sort(points, 0, seats);
            long[] worth = new long[4 + seats];
            worth[0] = seats;
            worth[1] = urgencies;
            worth[2] = firstPlaces;
            System.arraycopy(points, 0, worth, 3, seats);
            worth[3 + seats] = -charges;
            return worth;
        }
    }
}
