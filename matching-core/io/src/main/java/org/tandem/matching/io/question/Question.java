package org.tandem.matching.io.question;

import java.util.List;
import java.util.Locale;
import org.tandem.matching.io.table.Columns;
import org.tandem.matching.io.table.Row;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.ProfileBuilder;

/**
 * A question of the programme's own questionnaire. What people answer is confidential: faults never quote it.
 *
 * @param name what policies call it; its column is called the same
 * @param kind what answers are
 * @param scale the answers in order, for {@link Kind#SCALE}; otherwise empty
 */
public record Question(String name, Kind kind, List<String> scale) {
    /** A longer name is a whole question, and no heading for a column. */
    public static final int LONGEST_NAME = 100;

    private static final int LONGEST_ANSWER = 10_000;
    private static final int MOST = 1_000_000_000;

    /** What answers are. */
    public enum Kind {
        /** Any text, compared whatever its case. */
        TEXT,
        /** A number. */
        NUMBER,
        /** Yes or no. */
        FLAG,
        /** A day. */
        DATE,
        /** One of several texts that have an order, told by its place in it, from 0. */
        SCALE
    }

    /** Copies the list. */
    public Question {
        scale = List.copyOf(scale);
    }

    /** Returns the name of the column. */
    public String column() {
        return Columns.plain(name);
    }

    /** Returns whether answers can be more or less close, not only the same. */
    public boolean isOrdered() {
        return kind == Kind.NUMBER || kind == Kind.SCALE;
    }

    /** Returns the question as the library knows it. */
    public Attribute<?> attribute() {
        return switch (kind) {
            case TEXT -> text();
            case NUMBER, SCALE -> number();
            case FLAG -> Attribute.flag(name);
            case DATE -> Attribute.date(name);
        };
    }

    /** Returns the question as the library knows it, if answers are ordered. */
    public Attribute<Double> number() {
        return Attribute.number(name);
    }

    private Attribute<String> text() {
        return Attribute.text(name);
    }

    /** Adds the answer in a row to a person; a fault is added for one that cannot be read, nothing for none. */
    public void read(Row row, ProfileBuilder<?> person) {
        switch (kind) {
            case TEXT -> readText(row, person);
            case NUMBER -> row.decimal(column(), -MOST, MOST).ifPresent(answer -> person.answer(number(), answer));
            case FLAG -> row.flag(column()).ifPresent(answer -> person.answer(Attribute.flag(name), answer));
            case DATE -> row.day(column()).ifPresent(answer -> person.answer(Attribute.date(name), answer));
            case SCALE -> readPlace(row, person);
        }
    }

    private void readText(Row row, ProfileBuilder<?> person) {
        row.text(column()).map(Question::plain).ifPresent(answer -> {
            if (answer.length() > LONGEST_ANSWER) {
                row.fault(column(), Question.class, "answer.long", Integer.toString(LONGEST_ANSWER));
            } else {
                person.answer(text(), answer);
            }
        });
    }

    private void readPlace(Row row, ProfileBuilder<?> person) {
        List<String> steps = scale.stream().map(Question::plain).toList();
        row.text(column()).map(answer -> steps.indexOf(plain(answer))).ifPresent(place -> {
            if (place < 0) {
                row.fault(column(), Question.class, "answer.scale", String.join(", ", scale));
            } else {
                person.answer(number(), (double) place);
            }
        });
    }

    /** Returns an answer as it is compared. */
    public static String plain(String answer) {
        return answer.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
