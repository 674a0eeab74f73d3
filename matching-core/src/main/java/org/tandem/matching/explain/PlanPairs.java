package org.tandem.matching.explain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** Finds the pairs of a plan in a graph. */
final class PlanPairs {
    private PlanPairs() {}

    /** Returns the plan's pairs, ascending. */
    static int[] of(CompatibilityGraph graph, Plan plan) {
        int[] pairs = new int[plan.matched()];
        for (int m = 0; m < pairs.length; m++) {
            Match match = plan.matches().get(m);
            int mentor = position(graph.mentorIds(), "mentor", match.mentor());
            int mentee = position(graph.menteeIds(), "mentee", match.mentee());
            pairs[m] = graph.pairOf(mentee, mentor);
            if (pairs[m] < 0) {
                throw new IllegalArgumentException("The match (" + Faults.quote(match.mentor()) + " with "
                        + Faults.quote(match.mentee())
                        + ") of the plan must be eligible.\nMaybe the plan was made with another policy.");
            }
        }
        Arrays.sort(pairs);
        return pairs;
    }

    static boolean contain(int[] pairs, int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    /** Returns the position of a person; ids are in order. */
    static int position(List<String> ids, String role, String id) {
        int at = Collections.binarySearch(ids, id);
        if (at < 0) {
            throw new IllegalArgumentException("The " + role + " (" + Faults.quote(id)
                    + ") is unknown.\nMaybe mentor and mentee were swapped, or the id is of another programme.");
        }
        return at;
    }
}
