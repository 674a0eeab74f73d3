package org.tandem.matching.check;

import java.util.function.BiPredicate;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * A rule told twice: as the library knows it, and as the checker reads it.
 *
 * @param rule the rule under test
 * @param reading the same in plain code of the checker's own
 */
public record RuleFact(Rule rule, Reading reading) {

    /** Reads a rule off the raw facts. */
    @FunctionalInterface
    public interface Reading {

        /** Returns what the rule must say about the pair. */
        Finding of(Programme programme, Mentor mentor, Mentee mentee);
    }

    /** Returns a rule of an embedder's own. */
    public static RuleFact own(String name, BiPredicate<Mentor, Mentee> eligible) {
        return new RuleFact(
                Rule.of(name, eligible), (programme, mentor, mentee) -> Finding.of(eligible.test(mentor, mentee)));
    }

    /** Returns the rule's name. */
    public String name() {
        return rule.name();
    }
}
