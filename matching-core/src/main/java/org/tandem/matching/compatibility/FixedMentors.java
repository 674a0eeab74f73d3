package org.tandem.matching.compatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/** The mentors whom coordinators have fixed for each mentee, ascending; every rule allows them. */
record FixedMentors(int[][] of) {

    private record Fixed(int mentor, int mentee) {}

    /**
     * Finds them.
     *
     * @throws org.tandem.matching.fault.InvalidInputException if a rule bars one, or two of them; lists all
     */
    static FixedMentors of(PairJudge judge) {
        Programme programme = judge.programme();
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());
        List<Fixed> fixed = programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FIX)
                .map(decision -> new Fixed(mentors.of(decision.mentor()), mentees.of(decision.mentee())))
                .toList();
        checkAlone(fixed, judge);
        checkTogether(fixed, judge);
        List<List<Integer>> byMentee = new ArrayList<>();
        programme.mentees().forEach(mentee -> byMentee.add(new ArrayList<>()));
        fixed.forEach(pair -> byMentee.get(pair.mentee).add(pair.mentor));
        return new FixedMentors(byMentee.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new));
    }

    private static void checkAlone(List<Fixed> fixed, PairJudge judge) {
        Faults faults = new Faults();
        for (Fixed pair : fixed) {
            int rule = judge.rules().judge(pair.mentor, pair.mentee);
            if (rule >= 0 && rule != RuleBook.ADMITTED) {
                String subject = subject(pair, judge);
                faults.add(
                        subject,
                        Decision.Kind.FIX.toString(),
                        "The pair of " + subject + " is ineligible by rule (" + judge.rules().names().get(rule) + "): "
                                + judge.rules().reason(rule, pair.mentor, pair.mentee).say(Wording.in(Locale.ENGLISH)),
                        "withdraw the decision, or change the facts or the rule.");
            }
        }
        faults.throwIfAny();
    }

    /** Reports every two fixed pairs to which a hard rule about two matches objects. */
    private static void checkTogether(List<Fixed> fixed, PairJudge judge) {
        Faults faults = new Faults();
        List<Fixed> byMentee =
                fixed.stream().sorted((one, other) -> Integer.compare(one.mentee, other.mentee)).toList();
        for (int a = 0; a < byMentee.size(); a++) {
            Fixed one = byMentee.get(a);
            for (Fixed other : byMentee.subList(a + 1, byMentee.size())) {
                for (PreparedPlanRule rule : judge.planRules()) {
                    if (rule.isHard() && rule.objects(one.mentor, one.mentee, other.mentor, other.mentee)) {
                        String first = subject(one, judge);
                        faults.add(
                                first,
                                Decision.Kind.FIX.toString(),
                                "The " + first + " and the " + subject(other, judge)
                                        + " cannot both be kept by plan rule (" + rule.name() + ").",
                                "withdraw one of the two decisions, or change the facts or the rule.");
                    }
                }
            }
        }
        faults.throwIfAny();
    }

    private static String subject(Fixed pair, PairJudge judge) {
        return "decision (FIX " + Faults.quote(judge.programme().mentors().get(pair.mentor).id()) + " with "
                + Faults.quote(judge.programme().mentees().get(pair.mentee).id()) + ")";
    }

    boolean has(int mentor, int mentee) {
        for (int one : of[mentee]) {
            if (one == mentor) {
                return true;
            }
        }
        return false;
    }
}
