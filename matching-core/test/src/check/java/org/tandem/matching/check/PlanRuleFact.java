package org.tandem.matching.check;

import java.util.function.BiPredicate;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;

/**
 * A rule about two matches told twice: as the library knows it, and as the checker reads it.
 *
 * @param rule the rule under test
 * @param cost what breaking it costs, in points; 0 if it must never be broken
 * @param reading the same in plain code of the checker's own
 */
public record PlanRuleFact(PlanRule rule, long cost, Reading reading) {

    /** Reads a rule about two matches off the raw facts. */
    @FunctionalInterface
    public interface Reading {

        /** Returns whether the rule objects to two different pairs in one plan. */
        boolean objects(Programme programme, Pair one, Pair other);
    }

    /** Returns a hard rule of an embedder's own about two mentees of one mentor. */
    public static PlanRuleFact sharedMentor(String name, BiPredicate<Mentee, Mentee> objection) {
        return new PlanRuleFact(
                PlanRule.sharedMentor(name, objection),
                0,
                (programme, one, other) -> one.mentor().equals(other.mentor())
                        && objection.test(
                                programme.mentee(one.mentee()).orElseThrow(),
                                programme.mentee(other.mentee()).orElseThrow()));
    }

    /** Returns a soft copy. */
    public PlanRuleFact costing(long points) {
        return new PlanRuleFact(rule.costing(points), points, reading);
    }

    /** Returns the rule's name. */
    public String name() {
        return rule.name();
    }
}
