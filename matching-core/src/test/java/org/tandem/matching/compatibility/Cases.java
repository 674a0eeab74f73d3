package org.tandem.matching.compatibility;

import java.time.LocalDate;
import java.util.Map;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Programmes whose judgement can be foretold from the numbers in the ids. */
public final class Cases {
    public static final LocalDate START = LocalDate.of(2026, 9, 1);

    private Cases() {}

    /** Mentors M001, M002, … and mentees T001, T002, … without any facts. */
    public static Programme.Builder people(int mentors, int mentees) {
        Programme.Builder facts = Programme.builder(START);
        for (int m = 1; m <= mentors; m++) {
            facts.mentor(Mentor.builder(mentor(m)).build());
        }
        for (int t = 1; t <= mentees; t++) {
            facts.mentee(Mentee.builder(mentee(t)).build());
        }
        return facts;
    }

    public static String mentor(int number) {
        return String.format("M%03d", number);
    }

    public static String mentee(int number) {
        return String.format("T%03d", number);
    }

    public static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /**
     * Bars pairs whose numbers add up to a multiple of 5 ("fives") or of 3 ("threes"), holds multiples of 7 ("sevens"), and
     * gives a fraction of the numbers as value.
     */
    public static Policy byNumbers() {
        return Policy.builder("by numbers")
                .rule(Rule.of("fives", (mentor, mentee) -> sum(mentor, mentee) % 5 != 0))
                .rule(Rule.judging(
                        "sevens",
                        (mentor, mentee) -> sum(mentor, mentee) % 7 == 0
                                ? Verdict.heldForReview(
                                        new Reason.OwnRule("sevens", Map.of("sum", sum(mentor, mentee))))
                                : Verdict.ELIGIBLE))
                .rule(Rule.of("threes", (mentor, mentee) -> sum(mentor, mentee) % 3 != 0))
                .criterion(10, Criterion.of("fraction", (mentor, mentee) -> sum(mentor, mentee) % 11 / 10.0))
                .criterion(1, Criterion.of("half", (mentor, mentee) -> 0.5))
                .build();
    }

    private static int sum(Mentor mentor, Mentee mentee) {
        return number(mentor.id()) + number(mentee.id());
    }
}
