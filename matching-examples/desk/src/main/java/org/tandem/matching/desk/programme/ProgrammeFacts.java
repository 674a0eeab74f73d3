package org.tandem.matching.desk.programme;

import java.time.LocalDate;
import java.time.Period;
import org.tandem.matching.life.Terms;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;

/**
 * What a programme is matched from, besides what has happened.
 *
 * @param people the people as they were imported
 * @param policy who may meet, and what is good
 * @param terms what is agreed about mentorships
 */
public record ProgrammeFacts(Programme people, Policy policy, Terms terms) {

    /** Returns facts with the policy and the terms that a programme begins with. */
    static ProgrammeFacts beginning(Programme people) {
        return new ProgrammeFacts(
                people, ReadyPolicies.cityCrossMentoring(), Terms.of(Period.ofMonths(12), Period.ofMonths(1)));
    }

    /** Returns the facts of a programme without people. */
    public static ProgrammeFacts empty(LocalDate starts) {
        return beginning(Programme.builder(starts).build());
    }
}
