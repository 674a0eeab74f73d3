package org.tandem.matching.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/**
 * Few people under rules that couple their pairs, with everything at once that a graph can have: the same seed, the same case.
 */
public final class CoupledCase {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int ROUNDS = 2;
    private static final int ORGANISATIONS = 4;

    private final SplittableRandom random;
    private final int mentors;
    private final int mentees;
    private final Programme programme;
    private final Policy policy;
    private final CompatibilityGraph graph;

    private CoupledCase(long seed) {
        random = new SplittableRandom(seed);
        mentors = 1 + random.nextInt(5);
        mentees = 1 + random.nextInt(7);
        policy = drawPolicy();
        Programme undecided = drawProgramme();
        programme = withFixedPairs(undecided);
        graph = Compatibility.of(programme, policy).graph();
    }

    /** Draws a case. */
    public static CoupledCase of(long seed) {
        return new CoupledCase(seed);
    }

    /** Returns the people, with some pairs fixed that can be in one plan. */
    public Programme programme() {
        return programme;
    }

    /** Returns the policy. */
    public Policy policy() {
        return policy;
    }

    /** Returns the graph of the two. */
    public CompatibilityGraph graph() {
        return graph;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private Programme drawProgramme() {
        Programme.Builder builder = Programme.builder(START);
        for (int o = 0; o < ORGANISATIONS; o++) {
            builder.organisation(Organisation.of("O" + o));
        }
        if (oneIn(2)) {
            builder.businessTie(BusinessTie.of(BusinessTie.Kind.COMPETITOR, "O0", "O1"));
        }
        int[] places = random.ints(mentors, 0, 5).toArray();
        List<Mentorship> running = new ArrayList<>();
        if (oneIn(3)) {
            for (int m = 0; m < mentors; m++) {
                if (places[m] > 1 && oneIn(2)) {
                    running.add(new Mentorship("M" + m, "T" + random.nextInt(mentees), DateRange.ALWAYS));
                }
            }
        }
        for (int m = 0; m < mentors; m++) {
            builder.mentor(Mentor.builder("M" + m).places(places[m]).build());
        }
        int most = 1 + random.nextInt(3);
        int urgencies = random.nextInt(3);
        for (int t = 0; t < mentees; t++) {
            Mentee.Builder mentee = Mentee.builder("T" + t)
                    .mentorsWanted(1 + random.nextInt(most))
                    .roundsWaited(random.nextInt(4))
                    .organisation("O" + random.nextInt(ORGANISATIONS));
            if (urgencies > 0) {
                mentee.priority(random.nextInt(3));
            }
            if (urgencies > 1) {
                mentee.applied(START.minusDays(random.nextInt(90)));
            }
            builder.mentee(mentee.build());
        }
        return builder.mentorships(running).build();
    }

    private Policy drawPolicy() {
        int eligible = 2 + random.nextInt(5);
        boolean[] barred = flags(mentors * mentees, eligible);
        double[] values = values();
        Policy.Builder builder = Policy.builder("coupled")
                .rule(Rule.of("eligible", (mentor, mentee) -> !barred[cell(mentor, mentee)]))
                .criterion(1_000, Criterion.of("value", (mentor, mentee) -> values[cell(mentor, mentee)]));
        addRulesOfOneMentor(builder);
        addKeyRules(builder);
        addQuotas(builder);
        if (oneIn(3)) {
            builder.loads(new Loads(random.nextInt(3), oneIn(2) ? 0 : 1 + random.nextInt(300)));
        }
        if (oneIn(3)) {
            builder.waitingGuarantee(ROUNDS);
        }
        return builder.build();
    }

    /** All alike, few different ones, or all different. */
    private double[] values() {
        int kinds = List.of(1, 3, 1_000).get(random.nextInt(3));
        return random.doubles((long) mentors * mentees)
                .map(value -> Math.floor(value * kinds) / kinds)
                .toArray();
    }

    private void addRulesOfOneMentor(Policy.Builder builder) {
        if (oneIn(2)) {
            PlanRule rule = PlanRules.coMenteesApart();
            builder.planRule(oneIn(3) ? rule.costing(cost()) : rule);
        }
        int rules = random.nextInt(4);
        for (int r = 0; r < rules; r++) {
            boolean[] apart = oneIn(3) ? byClasses() : symmetric(mentees, 1 + random.nextInt(4));
            PlanRule rule = PlanRule.sharedMentor(
                    "apart " + r, (one, other) -> apart[number(one.id()) * mentees + number(other.id())]);
            builder.planRule(oneIn(2) ? rule.costing(cost()) : rule);
        }
    }

    private void addKeyRules(Policy.Builder builder) {
        int rules = Math.max(0, random.nextInt(5) - 2);
        for (int r = 0; r < rules; r++) {
            int pairs = mentors * mentees;
            boolean[] apart = symmetric(pairs, 2 + random.nextInt(5));
            int[] first = random.ints(pairs, 0, 3).toArray();
            int[] second = random.ints(pairs, 0, 6).toArray();
            PlanRule rule = PlanRule.of(
                    "keys " + r,
                    match -> {
                        int at = cell(match.mentor(), match.mentee());
                        return first[at] == second[at] || second[at] > 3
                                ? List.of(first[at])
                                : List.of(first[at], second[at]);
                    },
                    (one, other) -> apart[cell(one.mentor(), one.mentee()) * pairs
                            + cell(other.mentor(), other.mentee())]);
            builder.planRule(oneIn(2) ? rule.costing(cost()) : rule);
        }
    }

    private void addQuotas(Policy.Builder builder) {
        int[] ofMentor = random.ints(mentors, 0, 3).toArray();
        int[] ofMentee = random.ints(mentees, 0, 3).toArray();
        int[] ownOf = random.ints(mentees, 0, 4).toArray();
        if (oneIn(3)) {
            builder.quota(Quota.ofMentors("of mentors", random.nextInt(5), m -> group(ofMentor[number(m.id())])));
        }
        if (oneIn(3)) {
            builder.quota(Quota.ofMentees("of mentees", random.nextInt(4), t -> group(ofMentee[number(t.id())])));
        }
        if (oneIn(5)) {
            builder.quota(Quota.ofMentees("of all", 1 + random.nextInt(6), t -> Optional.of("all")));
        }
        if (oneIn(2)) {
            builder.quota(Quota.ofMenteesOfOneMentor(
                    "of one mentor", oneIn(8) ? 0 : 1 + random.nextInt(2), t -> group(ownOf[number(t.id())])));
        }
    }

    private static Optional<String> group(int number) {
        return number == 0 ? Optional.empty() : Optional.of("G" + number);
    }

    private long cost() {
        return List.of(1L, 7L, 50L, 50L, 300L, 5_000L).get(random.nextInt(6));
    }

    private boolean[] flags(int count, int oneIn) {
        boolean[] flags = new boolean[count];
        for (int at = 0; at < count; at++) {
            flags[at] = oneIn(oneIn);
        }
        return flags;
    }

    private boolean[] symmetric(int size, int oneIn) {
        boolean[] matrix = new boolean[size * size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < a; b++) {
                matrix[a * size + b] = oneIn(oneIn);
                matrix[b * size + a] = matrix[a * size + b];
            }
        }
        return matrix;
    }

    /** Mentees of one class are apart. */
    private boolean[] byClasses() {
        int[] classOf = random.ints(mentees, 0, 3).toArray();
        boolean[] matrix = new boolean[mentees * mentees];
        for (int a = 0; a < mentees; a++) {
            for (int b = 0; b < mentees; b++) {
                matrix[a * mentees + b] = a != b && classOf[a] == classOf[b];
            }
        }
        return matrix;
    }

    private Programme withFixedPairs(Programme undecided) {
        if (!oneIn(3)) {
            return undecided;
        }
        CompatibilityGraph open = Compatibility.of(undecided, policy).graph();
        Programme.Builder builder = Programme.builder(undecided);
        int[] fixed = {};
        for (int pair = 0; pair < open.pairCount(); pair++) {
            int[] more = IntStream.concat(Arrays.stream(fixed), IntStream.of(pair)).toArray();
            if (oneIn(5) && AllPlans.isPlan(open, more)) {
                fixed = more;
                builder.decision(Decision.fix(
                        open.mentorIds().get(open.mentor(pair)), open.menteeIds().get(open.mentee(pair))));
            }
        }
        return builder.build();
    }

    private int cell(Mentor mentor, Mentee mentee) {
        return number(mentor.id()) * mentees + number(mentee.id());
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
