package org.tandem.matching.programme;

import java.time.LocalDate;

/**
 * A question of the programme's own questionnaire, with the type of its answers. Two attributes are the same if name and
 * type are; a programme must not use one name with two types.
 *
 * @param <T> the type of the answers
 * @param name the programme's key for the question
 * @param type the class of the answers: {@link String}, {@link Double}, {@link Boolean} or {@link LocalDate}
 */
public record Attribute<T>(String name, Class<T> type) {

    /** Returns an attribute with numbers for answers; they must be finite. */
    public static Attribute<Double> number(String name) {
        return new Attribute<>(name, Double.class);
    }

    /** Returns an attribute with texts for answers, for instance one of several choices; 10,000 characters at most. */
    public static Attribute<String> text(String name) {
        return new Attribute<>(name, String.class);
    }

    /** Returns an attribute with yes or no for answers. */
    public static Attribute<Boolean> flag(String name) {
        return new Attribute<>(name, Boolean.class);
    }

    /** Returns an attribute with days for answers. */
    public static Attribute<LocalDate> date(String name) {
        return new Attribute<>(name, LocalDate.class);
    }
}
