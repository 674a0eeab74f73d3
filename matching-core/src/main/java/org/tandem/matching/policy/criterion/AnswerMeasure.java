package org.tandem.matching.policy.criterion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Measures the answers of the two to one question of the programme's own. */
final class AnswerMeasure implements Measure {

    /** What two answers are worth, 0 to 1. */
    @FunctionalInterface
    interface Comparison {
        double value(Object one, Object other);
    }

    private final @Nullable Object[] mentors;
    private final @Nullable Object[] mentees;
    private final Comparison comparison;

    AnswerMeasure(Programme programme, Attribute<?> attribute, Comparison comparison) {
        mentors = answers(programme.mentors(), attribute);
        mentees = answers(programme.mentees(), attribute);
        this.comparison = comparison;
    }

    private static @Nullable Object[] answers(List<? extends Person> people, Attribute<?> attribute) {
        @Nullable Object[] answers = new @Nullable Object[people.size()];
        for (int p = 0; p < answers.length; p++) {
            Optional<?> answer = people.get(p).profile().answer(attribute);
            answers[p] = answer.isPresent() ? answer.get() : null;
        }
        return answers;
    }

    @Override
    public boolean isKnown(Role role, int person) {
        return (role == Role.MENTOR ? mentors : mentees)[person] != null;
    }

    @Override
    public double value(int mentor, int mentee) {
        Object one = mentors[mentor];
        Object other = mentees[mentee];
        return one == null || other == null ? 0 : comparison.value(one, other);
    }
}
