package org.tandem.matching.io.policy;

import java.util.List;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.policy.Policy;

/**
 * A policy, and what it asks in the programme's own questionnaire.
 *
 * @param policy the policy
 * @param questions the questions, each with a column of its own; empty for ready policies
 */
public record ChosenPolicy(Policy policy, List<Question> questions) {

    /** Copies the list. */
    public ChosenPolicy {
        questions = List.copyOf(questions);
    }

    /** Returns a policy that asks nothing. */
    static ChosenPolicy askingNothing(Policy policy) {
        return new ChosenPolicy(policy, List.of());
    }
}
