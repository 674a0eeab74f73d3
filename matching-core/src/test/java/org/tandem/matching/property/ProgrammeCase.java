package org.tandem.matching.property;

import org.tandem.matching.check.Market;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.programme.Programme;

/**
 * A random programme with a random policy; its text is enough to make it again.
 *
 * @param name size and seed
 * @param policy the policy
 * @param programme the facts
 */
record ProgrammeCase(String name, PolicyFacts policy, Programme programme) {

    Market market() {
        return Market.of(programme, policy);
    }

    @Override
    public String toString() {
        return name;
    }
}
