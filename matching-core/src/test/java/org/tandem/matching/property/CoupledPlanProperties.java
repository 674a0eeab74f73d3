package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PlanRuleFact;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.QuotaFact;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * Rules about two matches, quotas and loads, alone and together, against every plan there is. A case is drawn from a seed;
 * the oracle tries all plans by the case's own tables and knows nothing of graphs, flows and branching.
 */
class CoupledPlanProperties {
    private static final int ROUNDS = 2;
    private static final int POINTS = 5;

    @Property(tries = 60)
    void theBestPlanIsFoundAndProven(@ForAll long seed) {
        Case drawn = new Case(new SplittableRandom(seed));
        Plan plan = Unhurried.matcher()
                .withStepLimit(20)
                .match(drawn.programme(), drawn.facts().policy());

        PlanChecker.check(drawn.programme(), drawn.facts(), plan);
        boolean[][] chosen = new boolean[drawn.mentees][drawn.mentors];
        for (Match match : plan.matches()) {
            chosen[number(match.mentee())][number(match.mentor())] = true;
        }
        long[] found = drawn.value(chosen);
        long[] best = drawn.best();
        Share.atLeast(55, "somebody is matched", plan.matched() > 0);
        Share.atLeast(45, "a rule about two matches stands", drawn.hasApart || drawn.hasCrossed);
        Share.atLeast(20, "a quota stands", drawn.facts().quotas().size() > 0);
        assertThat(found).as("value of the plan, null if it breaks a rule").isNotNull();
        assertThat(found).as("overdue, seats, served, priorities, first places, points").containsExactly(best);
        assertThat(plan.points()).isEqualTo(best[POINTS]);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.quality().bound()).hasValue(best[POINTS]);
        assertThat(plan.quality().mostMatches()).isGreaterThanOrEqualTo(Math.toIntExact(drawn.mostSeats()));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** A programme of few people in plain tables. */
    private static final class Case {
        private final int mentors;
        private final int mentees;
        private final int[] places;
        private final int[] wanted;
        private final int[] priority;
        private final int[] waited;
        private final boolean guaranteed;
        private final boolean[][] eligible;
        private final int[][] value;
        private final boolean[][] fixed;
        private final boolean[][] apart;
        private final boolean[][] crossed;
        private final int[] mentorGroup;
        private final int[] menteeGroup;
        private final int apartCost;
        private final int crossedCost;
        private final boolean hasApart;
        private final boolean hasCrossed;
        private final int mentorQuota;
        private final int menteeQuota;
        private final int ownQuota;
        private final int wholeQuota;
        private final Loads loads;

        Case(SplittableRandom random) {
            mentors = 1 + random.nextInt(4);
            mentees = 1 + random.nextInt(4);
            places = random.ints(mentors, 0, 4).toArray();
            wanted = random.ints(mentees, 1, 3).map(w -> random.nextInt(3) == 0 ? w : 1).toArray();
            priority = random.ints(mentees, 0, 3).toArray();
            guaranteed = random.nextBoolean();
            waited = random.ints(mentees, 0, 4).toArray();
            eligible = new boolean[mentees][mentors];
            value = new int[mentees][mentors];
            fixed = new boolean[mentees][mentors];
            for (int i = 0; i < mentees; i++) {
                for (int j = 0; j < mentors; j++) {
                    eligible[i][j] = random.nextInt(5) > 0;
                    value[i][j] = random.nextInt(3) == 0 ? 5 : random.nextInt(11);
                }
            }
            hasApart = random.nextBoolean();
            hasCrossed = random.nextInt(3) == 0;
            apartCost = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0;
            crossedCost = random.nextInt(3) == 0 ? 1 + random.nextInt(6) : 0;
            apart = symmetric(mentees, random, hasApart ? 3 : 0);
            crossed = symmetric(mentees * mentors, random, hasCrossed ? 5 : 0);
            mentorGroup = random.ints(mentors, 0, 2).toArray();
            menteeGroup = random.ints(mentees, 0, 3).toArray();
            boolean quotas = random.nextInt(3) == 0;
            mentorQuota = quotas && random.nextBoolean() ? random.nextInt(4) : 99;
            menteeQuota = quotas && random.nextBoolean() ? random.nextInt(3) : 99;
            ownQuota = quotas && random.nextBoolean() ? 1 : 99;
            wholeQuota = quotas && random.nextBoolean() ? 1 + random.nextInt(3) : 99;
            loads = random.nextInt(3) > 0 ? Loads.ANY : new Loads(random.nextInt(3), random.nextInt(4));
            int i = random.nextInt(mentees);
            int j = random.nextInt(mentors);
            fixed[i][j] = random.nextInt(4) == 0 && eligible[i][j];
            if (value(fixed, false) == null) {
                fixed[i][j] = false;
            }
        }

        private static boolean[][] symmetric(int size, SplittableRandom random, int outOfTen) {
            boolean[][] matrix = new boolean[size][size];
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < a; b++) {
                    matrix[a][b] = random.nextInt(10) < outOfTen;
                    matrix[b][a] = matrix[a][b];
                }
            }
            return matrix;
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
                        .roundsWaited(waited[i])
                        .build());
                for (int j = 0; j < mentors; j++) {
                    if (fixed[i][j]) {
                        builder.decision(Decision.fix("M" + j, "T" + i));
                    }
                }
            }
            return builder.build();
        }

        PolicyFacts facts() {
            PolicyFacts facts = PolicyFacts.named("drawn")
                    .with(RuleFact.own("eligible", (m, t) -> eligible[number(t.id())][number(m.id())]))
                    .with(CriterionFact.own(
                            1, "value", (m, t) -> value[number(t.id())][number(m.id())] / 1000.0))
                    .with(loads);
            facts = guaranteed ? facts.withWaitingGuarantee(ROUNDS) : facts;
            if (hasApart) {
                PlanRuleFact rule =
                        PlanRuleFact.sharedMentor("apart", (a, b) -> apart[number(a.id())][number(b.id())]);
                facts = facts.with(apartCost > 0 ? rule.costing(apartCost) : rule);
            }
            if (hasCrossed) {
                PlanRuleFact rule = new PlanRuleFact(
                        PlanRule.of(
                                "crossed",
                                any -> List.of("all"),
                                (a, b) -> crossed[pair(a.mentor().id(), a.mentee().id())][pair(b.mentor().id(),
                                        b.mentee().id())]),
                        0,
                        (programme, a, b) -> crossed[pair(a.mentor(), a.mentee())][pair(b.mentor(), b.mentee())]);
                facts = facts.with(crossedCost > 0 ? rule.costing(crossedCost) : rule);
            }
            if (mentorQuota < 99) {
                facts = facts.with(QuotaFact.ofMentors(
                        "mentor groups", mentorQuota, m -> Optional.of("g" + mentorGroup[number(m.id())])));
            }
            if (menteeQuota < 99) {
                facts = facts.with(QuotaFact.ofMentees(
                        "mentee groups", menteeQuota, t -> Optional.of("g" + menteeGroup[number(t.id())])));
            }
            if (ownQuota < 99) {
                facts = facts.with(QuotaFact.ofMenteesOfOneMentor(
                        "own groups", ownQuota, t -> Optional.of("g" + menteeGroup[number(t.id())])));
            }
            if (wholeQuota < 99) {
                facts = facts.with(QuotaFact.ofMentees("everybody", wholeQuota, t -> Optional.of("all")));
            }
            return facts;
        }

        private int pair(String mentor, String mentee) {
            return number(mentee) * mentors + number(mentor);
        }

        /** Returns the best value of all plans. */
        long[] best() {
            List<long[]> best = new ArrayList<>();
            search(0, 0, new boolean[mentees][mentors], best, Arrays::compare);
            return best.get(0);
        }

        private void search(int i, int j, boolean[][] chosen, List<long[]> best, Comparator<long[]> order) {
            if (i == mentees) {
                long[] found = value(chosen);
                if (found != null && (best.isEmpty() || order.compare(found, best.get(0)) > 0)) {
                    best.clear();
                    best.add(found);
                }
            } else if (j == mentors) {
                search(i + 1, 0, chosen, best, order);
            } else {
                search(i, j + 1, chosen, best, order);
                if (eligible[i][j]) {
                    chosen[i][j] = true;
                    search(i, j + 1, chosen, best, order);
                    chosen[i][j] = false;
                }
            }
        }

        private long[] value(boolean[][] chosen) {
            return value(chosen, true);
        }

        /** Returns the seats of the plan that fills most, whatever else it is worth. */
        long mostSeats() {
            List<long[]> best = new ArrayList<>();
            search(0, 0, new boolean[mentees][mentors], best, Comparator.comparingLong(found -> found[1]));
            return best.get(0)[1];
        }

        /**
         * Returns overdue mentees with a mentor, seats, mentees with a mentor and their priorities, first places and points;
         * null if a rule is broken.
         */
        private long[] value(boolean[][] chosen, boolean withFixed) {
            long seats = 0;
            long overdue = 0;
            long served = 0;
            long priorities = 0;
            long points = 0;
            int[] ofMentor = new int[mentors];
            int[] ofMentorGroup = new int[2];
            int[] ofMenteeGroup = new int[3];
            int[][] ofOwnGroup = new int[mentors][3];
            for (int i = 0; i < mentees; i++) {
                int got = 0;
                for (int j = 0; j < mentors; j++) {
                    if (withFixed && fixed[i][j] && !chosen[i][j]) {
                        return null;
                    }
                    if (chosen[i][j]) {
                        got++;
                        points += value[i][j];
                        ofMentor[j]++;
                        ofMentorGroup[mentorGroup[j]]++;
                        ofMenteeGroup[menteeGroup[i]]++;
                        ofOwnGroup[j][menteeGroup[i]]++;
                    }
                }
                if (got > wanted[i]) {
                    return null;
                }
                seats += got;
                overdue += got > 0 && guaranteed && waited[i] >= ROUNDS ? 1 : 0;
                served += got > 0 ? 1 : 0;
                priorities += got > 0 ? priority[i] : 0;
            }
            long firstPlaces = 0;
            for (int j = 0; j < mentors; j++) {
                if (ofMentor[j] > places[j]
                        || ofMentorGroup[mentorGroup[j]] > mentorQuota
                        || Arrays.stream(ofOwnGroup[j]).anyMatch(n -> n > ownQuota)) {
                    return null;
                }
                firstPlaces += Math.min(loads.minimum(), ofMentor[j]);
                points -= loads.unevenCost() * ofMentor[j] * (ofMentor[j] - 1) / 2;
            }
            if (Arrays.stream(ofMenteeGroup).anyMatch(n -> n > menteeQuota) || seats > wholeQuota) {
                return null;
            }
            for (int a = 0; a < mentees * mentors; a++) {
                for (int b = 0; b < a; b++) {
                    if (chosen[a / mentors][a % mentors] && chosen[b / mentors][b % mentors]) {
                        boolean meets = a % mentors == b % mentors;
                        if (meets && apart[a / mentors][b / mentors]) {
                            if (apartCost == 0) {
                                return null;
                            }
                            points -= apartCost;
                        }
                        if (crossed[a][b]) {
                            if (crossedCost == 0) {
                                return null;
                            }
                            points -= crossedCost;
                        }
                    }
                }
            }
            return new long[] {overdue, seats, served, priorities, firstPlaces, points};
        }
    }
}
