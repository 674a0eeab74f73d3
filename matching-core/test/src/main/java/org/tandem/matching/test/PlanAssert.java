package org.tandem.matching.test;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Assertions about a plan; needs AssertJ. */
public final class PlanAssert extends AbstractAssert<PlanAssert, Plan> {
    private PlanAssert(Plan plan) {
        super(plan, PlanAssert.class);
    }

    /** Returns assertions about {@code plan}. */
    public static PlanAssert assertThat(Plan plan) {
        return new PlanAssert(plan);
    }

    /** Fails unless the two are matched. */
    public PlanAssert pairs(String mentor, String mentee) {
        return require(
                plan().pairs().contains(new Pair(mentor, mentee)),
                "must match mentor (" + mentor + ") and mentee (" + mentee + ")");
    }

    /** Fails if the two are matched. */
    public PlanAssert doesNotPair(String mentor, String mentee) {
        return require(
                !plan().pairs().contains(new Pair(mentor, mentee)),
                "must not match mentor (" + mentor + ") and mentee (" + mentee + ")");
    }

    /** Fails unless the plan has so many matches. */
    public PlanAssert hasMatches(int matches) {
        return require(plan().matched() == matches, "must have " + matches + " matches");
    }

    /** Fails unless exactly these mentees get fewer mentors than they want. */
    public PlanAssert leavesUnmatched(String... mentees) {
        List<String> left = plan().unmatched().stream().map(unmatched -> unmatched.mentee()).sorted().toList();
        return require(
                left.equals(List.of(mentees).stream().sorted().toList()),
                "must leave mentees " + List.of(mentees) + " unmatched instead of " + left);
    }

    /** Fails unless the plan is proven optimal. */
    public PlanAssert isProvenOptimal() {
        return require(plan().quality().status() == Status.PROVEN_OPTIMAL, "must be proven optimal");
    }

    /** Fails unless {@link PlanCheck} finds nothing wrong. */
    public PlanAssert keepsEveryRule(Programme programme, Policy policy) {
        List<String> faults = PlanCheck.faults(programme, policy, plan());
        return require(faults.isEmpty(), "must be without faults:\n  - " + String.join("\n  - ", faults));
    }

    private Plan plan() {
        isNotNull();
        return actual;
    }

    private PlanAssert require(boolean holds, String claim) {
        if (!holds) {
            failWithMessage("%s", "The plan " + claim + ".\nIt is " + actual + ", pairs " + actual.pairs() + ".");
        }
        return this;
    }
}
