package org.tandem.matching.spring;

import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * What is to be matched.
 *
 * @param key what the application calls the programme, for its store; shown in no log
 * @param programme the people
 * @param policy who may meet and what is good
 */
public record SearchOrder(String key, Programme programme, Policy policy) {

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "SearchOrder[" + programme + ", " + policy.name() + "]";
    }
}
