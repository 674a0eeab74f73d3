package org.tandem.matching.internal.graph;

import org.tandem.matching.policy.PlanJudge;

/**
 * A rule about two matches, ready to be asked by positions in a graph.
 *
 * @param name the rule's name
 * @param cost what breaking it costs, in points; 0 if it must never be broken
 * @param judge asks the rule
 */
public record PreparedPlanRule(String name, long cost, PlanJudge judge) {

    /** Returns whether the rule must never be broken. */
    public boolean isHard() {
        return cost == 0;
    }

    /** Returns whether the rule objects to two different matches of one plan; whether they meet is asked here, too. */
    public boolean objects(int mentor, int mentee, int otherMentor, int otherMentee) {
        return switch (judge) {
            case PlanJudge.SharedMentor shared -> mentor == otherMentor && shared.objects(mentor, mentee, otherMentee);
            case PlanJudge.SharedKey shared ->
                shared.keys(mentor, mentee).stream().anyMatch(shared.keys(otherMentor, otherMentee)::contains)
                        && shared.objects(mentor, mentee, otherMentor, otherMentee);
        };
    }
}
