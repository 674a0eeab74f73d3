package org.tandem.matching.rematch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A plan that changes a published one no more than a budget allows. Status and bound of the plan are by that budget: it is
 * {@link Status#PROVEN_OPTIMAL} if no plan within the budget is better.
 *
 * @param plan the plan
 * @param budget how much could be changed
 * @param published the number of published pairs that do not run yet
 * @param eligible how many of these are still eligible, with both people there
 * @param keepable how many of those a plan can keep together; where rules couple pairs, as many as were found
 * @param givenUp the published pairs that the plan does not have, by mentee and mentor
 * @param comparison what is different for the mentees, by the points of each plan's own facts; pairs that run by now are
 *     left out
 */
public record ChangedPlan(
        Plan plan,
        Budget budget,
        int published,
        int eligible,
        int keepable,
        List<GivenUp> givenUp,
        PlanComparison comparison)
        implements Answer {

    /** Copies the list. */
    public ChangedPlan {
        givenUp = ImmutableList.copyOf(givenUp);
    }

    /** Returns how many pairs are given up although they are still eligible. */
    public int changes() {
        return (int) givenUp.stream()
                .filter(one -> !(one.cause() instanceof GivenUp.Cause.PersonGone)
                        && !(one.cause() instanceof GivenUp.Cause.NotEligible))
                .count();
    }

    /** Returns how many of the changes no plan can avoid. */
    public int unavoidable() {
        return eligible - keepable;
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(budget.say(wording));
        lines.add(wording.phrase(
                ChangedPlan.class, "changed.counts", published, published - givenUp.size(), changes(), unavoidable()));
        lines.add(plan.gap()
                .map(gap -> wording.phrase(
                        ChangedPlan.class, "changed.gap", plan.matched(), plan.points(), gap.say(wording)))
                .orElseGet(() -> wording.phrase(ChangedPlan.class, "changed.proven", plan.matched(), plan.points())));
        givenUp.forEach(one -> lines.add(one.say(wording)));
        lines.add(comparison.say(wording));
        return String.join("\n", lines);
    }
}
