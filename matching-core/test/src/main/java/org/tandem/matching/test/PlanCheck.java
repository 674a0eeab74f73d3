package org.tandem.matching.test;

import java.util.List;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Checks a plan without the library: derives from the raw facts, and from the description of every ready rule and criterion, who
 * may meet and what that is worth, in code of its own. Of a tool's own rules and criteria the code is all there is, so they are
 * asked, about one pair after the other; so are criteria about answers. A rule that has the name of a ready one is read as that.
 *
 * <p>Tries every pair of two matches, and every plan where there are a few thousand: meant for up to some hundred people.
 */
public final class PlanCheck {
    private PlanCheck() {}

    /**
     * Returns everything that is wrong with a plan, with ids: pairs that a rule bars or that coordinators decided otherwise,
     * full mentors, plan rules and quotas that are broken, points that do not add up, mentees who are not listed with the reason
     * that is true, a proof or a bound that another plan contradicts. Nothing if all is well. Which plan is best is checked for
     * policies that seek the largest sum only.
     */
    public static List<String> faults(Programme programme, Policy policy, Plan plan) {
        return PlanChecker.faults(programme, policy, plan);
    }

    /**
     * Requires that nothing is wrong with a plan.
     *
     * @throws AssertionError if anything is; lists all {@link #faults}
     */
    public static void check(Programme programme, Policy policy, Plan plan) {
        List<String> faults = faults(programme, policy, plan);
        if (!faults.isEmpty()) {
            throw new AssertionError("The plan has faults:\n  - " + String.join("\n  - ", faults));
        }
    }
}
