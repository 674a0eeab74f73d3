package org.tandem.matching.io.policy;

import java.util.List;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.io.question.Question;

/**
 * A policy of groups, and what it asks in a questionnaire.
 *
 * @param policy the policy
 * @param questions the questions, each with a column of its own; empty for ready policies
 */
public record ChosenGroupPolicy(GroupPolicy policy, List<Question> questions) {

    /** Copies the list. */
    public ChosenGroupPolicy {
        questions = List.copyOf(questions);
    }

    /** Returns a policy that asks nothing. */
    static ChosenGroupPolicy askingNothing(GroupPolicy policy) {
        return new ChosenGroupPolicy(policy, List.of());
    }
}
