package org.tandem.matching.check;

import java.util.function.ToDoubleBiFunction;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * A weighted criterion told twice: as the library knows it, and as the checker reads it.
 *
 * @param weight its weight
 * @param criterion the criterion under test
 * @param reading the same in plain code of the checker's own
 */
public record CriterionFact(int weight, Criterion criterion, Reading reading) {

    /** Reads a criterion off the raw facts. */
    @FunctionalInterface
    public interface Reading {

        /** Returns how well the two fit, 0 to 1; not a number if a fact is missing. */
        double value(Programme programme, Mentor mentor, Mentee mentee);
    }

    /** Returns a criterion of an embedder's own. */
    public static CriterionFact own(int weight, String name, ToDoubleBiFunction<Mentor, Mentee> value) {
        return new CriterionFact(
                weight,
                Criterion.of(name, value),
                (programme, mentor, mentee) -> value.applyAsDouble(mentor, mentee));
    }

    /** Returns the criterion's name. */
    public String name() {
        return criterion.name();
    }
}
