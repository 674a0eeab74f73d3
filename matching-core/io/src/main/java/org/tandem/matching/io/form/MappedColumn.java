package org.tandem.matching.io.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.matching.io.table.Where;

/**
 * What a column of a form is to us.
 *
 * @param where the mapping says so
 * @param title of the column
 * @param field what it tells
 * @param name of the column of our own, for {@link Field#OWN}
 * @param separator between several answers in one cell; without one, {@code ;}, {@code |} and line breaks separate
 * @param options answers that stay whole although they hold the separator
 * @param option the answer for which this column stands alone and is ticked
 * @param level of competences, 1 to 5
 * @param importance of competences sought, 1 to 5
 * @param words answers with what they mean to us: a number, yes or no, a place; empty for no answer
 */
public record MappedColumn(
        Where where,
        String title,
        Field field,
        Optional<String> name,
        Optional<String> separator,
        List<String> options,
        Optional<String> option,
        int level,
        int importance,
        Map<String, String> words) {
    static final int LEVEL = 3;
    static final int IMPORTANCE = 3;
    static final int GREATEST = 5;

    /** Copies the collections. */
    public MappedColumn {
        options = List.copyOf(options);
        words = new LinkedHashMap<>(words);
    }

    /** Returns a column of which nothing else is to be said. */
    static MappedColumn of(Where where, String title, Field field) {
        return new MappedColumn(
                where,
                title,
                field,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                LEVEL,
                IMPORTANCE,
                Map.of());
    }

    /** Returns the answers in a cell. */
    List<String> split(String cell) {
        return new Splitter(separator, options).split(cell);
    }

    MappedColumn with(Optional<String> otherSeparator, List<String> otherOptions) {
        return new MappedColumn(
                where, title, field, name, otherSeparator, otherOptions, option, level, importance, words);
    }

    MappedColumn ticking(String answer) {
        return new MappedColumn(
                where, title, field, name, separator, options, Optional.of(answer), level, importance, words);
    }

    MappedColumn graded(int otherLevel) {
        return new MappedColumn(
                where, title, field, name, separator, options, option, otherLevel, importance, words);
    }

    MappedColumn meaning(Map<String, String> otherWords) {
        return new MappedColumn(
                where, title, field, name, separator, options, option, level, importance, otherWords);
    }

    /** What people answered is theirs: names only the column. */
    @Override
    public String toString() {
        return "MappedColumn[" + title + ": " + field.key() + "]";
    }
}
