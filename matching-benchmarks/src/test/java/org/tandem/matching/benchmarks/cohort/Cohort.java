package org.tandem.matching.benchmarks.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * A cohort in plain arrays, for the library and for a peer.
 *
 * @param places by mentor
 * @param wanted by mentee
 * @param priority by mentee
 * @param points by mentee and mentor; {@link #INELIGIBLE} for pairs that cannot be
 * @param fixed by mentee and mentor
 * @param organisation by mentee
 * @param competes by two organisations; symmetric
 * @param house by mentor
 * @param apart what it costs that competing mentees share a mentor
 * @param houses what it costs that two mentees of one organisation go to one house
 */
record Cohort(
        int[] places,
        int[] wanted,
        int[] priority,
        long[][] points,
        boolean[][] fixed,
        int[] organisation,
        boolean[][] competes,
        int[] house,
        long apart,
        long houses) {

    static final long INELIGIBLE = Long.MIN_VALUE;

    /** A rule that must never be broken. */
    static final long HARD = 0;

    /** A rule that is not there. */
    static final long ABSENT = -1;

    private static final int MOST_POINTS = 1000;

    /** More than all priorities of a cohort together. */
    private static final long SERVED = 1000;

    /** Draws a cohort of up to 12 mentees and 8 mentors with a hard rule about mentees who share a mentor. */
    static Cohort withMenteesApart(long seed) {
        var random = new SplittableRandom(seed);
        return draw(random, 12, 8, random.nextInt(5) == 0 ? -5 : 0, HARD, ABSENT);
    }

    /** Draws a cohort of up to 12 mentees and 8 mentors with rules of all kinds: hard, soft or absent. */
    static Cohort withRulesOfAllKinds(long seed) {
        var random = new SplittableRandom(seed);
        return draw(random, 12, 8, 0, ruleCost(random), ruleCost(random));
    }

    /** Draws a cohort of up to five mentees and four mentors with rules of all kinds. */
    static Cohort ofFew(long seed) {
        var random = new SplittableRandom(seed);
        return draw(random, 5, 4, 0, ruleCost(random), ruleCost(random));
    }

    private static long ruleCost(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> HARD;
            case 1 -> 1 + random.nextInt(MOST_POINTS);
            default -> ABSENT;
        };
    }

    private static Cohort draw(
            SplittableRandom random, int mostMentees, int mostMentors, int lowest, long apart, long houses) {
        int mentees = 1 + random.nextInt(mostMentees);
        int mentors = 1 + random.nextInt(mostMentors);
        int mostPlaces = 1 + random.nextInt(3);
        int mostWanted = 1 + random.nextInt(2);
        int priorities = 1 + random.nextInt(3);
        int density = 1 + random.nextInt(8);
        int spread = new int[] {1, 3, 100, MOST_POINTS + 1}[random.nextInt(4)];
        long[][] points = new long[mentees][mentors];
        for (long[] row : points) {
            Arrays.setAll(
                    row, m -> random.nextInt(8) < density ? random.nextInt(lowest, spread) : INELIGIBLE);
        }
        int organisations = 1 + random.nextInt(6);
        boolean[][] competes = new boolean[organisations][organisations];
        for (int a = 0; a < organisations; a++) {
            competes[a][a] = true;
            for (int b = 0; b < a; b++) {
                competes[a][b] = random.nextInt(4) == 0;
                competes[b][a] = competes[a][b];
            }
        }
        Cohort cohort = new Cohort(
                random.ints(mentors, 1, mostPlaces + 1).toArray(),
                random.ints(mentees, 1, mostWanted + 1).toArray(),
                random.ints(mentees, 0, priorities).toArray(),
                points,
                new boolean[mentees][mentors],
                random.ints(mentees, 0, organisations).toArray(),
                competes,
                random.ints(mentors, 0, 1 + random.nextInt(mentors)).toArray(),
                apart,
                houses);
        if (random.nextBoolean()) {
            cohort.fixSome(random);
        }
        return cohort;
    }

    /** Fixes pairs that can be in one plan. */
    private void fixSome(SplittableRandom random) {
        for (int i = 0; i < mentees(); i++) {
            for (int j = 0; j < mentors(); j++) {
                if (points[i][j] != INELIGIBLE && random.nextInt(8) == 0) {
                    fixed[i][j] = true;
                    fixed[i][j] = isAllowed(fixed);
                }
            }
        }
    }

    int mentees() {
        return wanted.length;
    }

    int mentors() {
        return places.length;
    }

    /** Returns whether a plan, by mentee and mentor, keeps everything that is hard, fixed pairs aside. */
    boolean isAllowed(boolean[][] plan) {
        for (int i = 0; i < mentees(); i++) {
            int given = 0;
            for (int j = 0; j < mentors(); j++) {
                given += plan[i][j] ? 1 : 0;
                if (plan[i][j] && points[i][j] == INELIGIBLE) {
                    return false;
                }
            }
            if (given > wanted[i]) {
                return false;
            }
        }
        for (int j = 0; j < mentors(); j++) {
            int taken = 0;
            for (int i = 0; i < mentees(); i++) {
                taken += plan[i][j] ? 1 : 0;
            }
            if (taken > places[j]) {
                return false;
            }
        }
        return objections(plan, true) == 0;
    }

    /** Returns the points of a plan, less what soft rules charge. */
    long worth(boolean[][] plan) {
        long sum = -objections(plan, false);
        for (int i = 0; i < mentees(); i++) {
            for (int j = 0; j < mentors(); j++) {
                sum += plan[i][j] ? points[i][j] : 0;
            }
        }
        return sum;
    }

    private long objections(boolean[][] plan, boolean hard) {
        long sum = 0;
        for (int i = 0; i < mentees(); i++) {
            for (int j = 0; j < mentors(); j++) {
                for (int k = 0; plan[i][j] && k < i; k++) {
                    for (int l = 0; l < mentors(); l++) {
                        if (plan[k][l]) {
                            sum += hard ? hardObjections(i, j, k, l) : charges(i, j, k, l);
                        }
                    }
                }
            }
        }
        return sum;
    }

    /** Returns how many hard rules object to matches of two different mentees. */
    int hardObjections(int mentee, int mentor, int otherMentee, int otherMentor) {
        return (apart == HARD && clashApart(mentee, mentor, otherMentee, otherMentor) ? 1 : 0)
                + (houses == HARD && clashInHouse(mentee, mentor, otherMentee, otherMentor) ? 1 : 0);
    }

    /** Returns what soft rules charge for matches of two different mentees. */
    long charges(int mentee, int mentor, int otherMentee, int otherMentor) {
        return (apart > 0 && clashApart(mentee, mentor, otherMentee, otherMentor) ? apart : 0)
                + (houses > 0 && clashInHouse(mentee, mentor, otherMentee, otherMentor) ? houses : 0);
    }

    private boolean clashApart(int mentee, int mentor, int otherMentee, int otherMentor) {
        return mentor == otherMentor && competes[organisation[mentee]][organisation[otherMentee]];
    }

    private boolean clashInHouse(int mentee, int mentor, int otherMentee, int otherMentor) {
        return house[mentor] == house[otherMentor]
                && mentor != otherMentor
                && mentee != otherMentee
                && organisation[mentee] == organisation[otherMentee];
    }

    /** Returns the cohort as a table of own scores; the rule about houses cannot be said there. */
    CompatibilityGraph graph() {
        ScoreTable table = CompatibilityGraph.table();
        for (int j = 0; j < mentors(); j++) {
            table.mentor(mentor(j), places[j]);
        }
        for (int i = 0; i < mentees(); i++) {
            table.mentee(mentee(i), wanted[i], priority[i]);
            for (int j = 0; j < mentors(); j++) {
                if (fixed[i][j]) {
                    table.fixed(mentor(j), mentee(i), points[i][j]);
                } else if (points[i][j] != INELIGIBLE) {
                    table.score(mentor(j), mentee(i), points[i][j]);
                }
            }
        }
        return table.apart("apart", (one, other) -> competes[organisation[index(one)]][organisation[index(other)]])
                .build();
    }

    /** Returns the cohort's people and decisions. */
    Programme programme() {
        Programme.Builder builder = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int j = 0; j < mentors(); j++) {
            builder.mentor(Mentor.builder(mentor(j)).places(places[j]).build());
        }
        for (int i = 0; i < mentees(); i++) {
            builder.mentee(Mentee.builder(mentee(i))
                    .mentorsWanted(wanted[i])
                    .priority(priority[i])
                    .build());
            for (int j = 0; j < mentors(); j++) {
                if (fixed[i][j]) {
                    builder.decision(Decision.fix(mentor(j), mentee(i)));
                }
            }
        }
        return builder.build();
    }

    /** Returns a policy under which the pairs of {@link #programme()} have the cohort's points, and its rules. */
    Policy policy() {
        Policy.Builder builder = Policy.builder("cohort")
                .rule(Rule.of("eligible", (mentor, mentee) -> pointsOf(mentor, mentee) != INELIGIBLE))
                .criterion(1, Criterion.of("points", (mentor, mentee) -> pointsOf(mentor, mentee) / 1000.0));
        if (apart != ABSENT) {
            PlanRule rule = PlanRule.sharedMentor(
                    "apart", (one, other) -> competes[organisation[index(one.id())]][organisation[index(other.id())]]);
            builder.planRule(apart == HARD ? rule : rule.costing(apart));
        }
        if (houses != ABSENT) {
            PlanRule rule = PlanRule.of(
                    "houses",
                    pairing -> Set.of(house[index(pairing.mentor().id())]),
                    (one, other) -> clashInHouse(
                            index(one.mentee().id()),
                            index(one.mentor().id()),
                            index(other.mentee().id()),
                            index(other.mentor().id())));
            builder.planRule(houses == HARD ? rule : rule.costing(houses));
        }
        return builder.build();
    }

    private long pointsOf(Mentor mentor, Mentee mentee) {
        return points[index(mentee.id())][index(mentor.id())];
    }

    /** Returns who meets whom, by mentee and mentor. */
    boolean[][] read(Plan plan) {
        boolean[][] chosen = new boolean[mentees()][mentors()];
        for (Match match : plan.matches()) {
            chosen[index(match.mentee())][index(match.mentor())] = true;
        }
        return chosen;
    }

    /** Returns seats, what the mentees served are worth, and points: first things first. */
    Worth worthOf(boolean[][] plan) {
        long seats = 0;
        long served = 0;
        for (int i = 0; i < mentees(); i++) {
            int given = 0;
            for (int j = 0; j < mentors(); j++) {
                given += plan[i][j] ? 1 : 0;
            }
            seats += given;
            served += given > 0 ? servedWorth(i) : 0;
        }
        return new Worth(seats, served, worth(plan));
    }

    /** Returns what serving a mentee counts: whoever is served comes before all priorities. */
    long servedWorth(int mentee) {
        return SERVED + priority[mentee];
    }

    private static String mentor(int j) {
        return "M%02d".formatted(j);
    }

    private static String mentee(int i) {
        return "N%02d".formatted(i);
    }

    private static int index(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** Shows everything, so that a failure can be understood from its message. */
    @Override
    public String toString() {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i < mentees(); i++) {
            for (int j = 0; j < mentors(); j++) {
                if (points[i][j] != INELIGIBLE) {
                    pairs.merge(mentee(i), mentor(j) + ":" + points[i][j] + (fixed[i][j] ? "!" : ""),
                            (a, b) -> a + " " + b);
                }
            }
        }
        return "Cohort[places " + Arrays.toString(places) + ", wanted " + Arrays.toString(wanted) + ", priority "
                + Arrays.toString(priority) + ", organisation " + Arrays.toString(organisation) + ", competes "
                + Arrays.deepToString(competes) + ", house " + Arrays.toString(house) + ", apart " + apart
                + ", houses " + houses + ", pairs " + pairs + "]";
    }
}
