package org.tandem.matching.internal.timefold;

import java.util.Collection;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.policy.PlanJudge;

/**
 * A match under one of the keys by which a rule about two matches lets them meet.
 *
 * @param seat number of the seat
 * @param mentor position of its mentor
 * @param mentee position of its mentee
 * @param rule the rule
 * @param key one of its keys
 */
public record Meeting(int seat, int mentor, int mentee, PreparedPlanRule rule, Object key) {

    /** Returns whether the rule objects to both matches; where they share several keys, under the first one only. */
    boolean objectsTo(Meeting other) {
        PlanJudge.SharedKey judge = (PlanJudge.SharedKey) rule.judge();
        if (!judge.objects(mentor, mentee, other.mentor, other.mentee)) {
            return false;
        }
        Collection<?> otherKeys = judge.keys(other.mentor, other.mentee);
        for (Object mine : judge.keys(mentor, mentee)) {
            if (otherKeys.contains(mine)) {
                return mine.equals(key);
            }
        }
        return false;
    }

    /** Returns what the rule charges; 0 if it is hard. */
    long cost() {
        return rule.cost();
    }
}
