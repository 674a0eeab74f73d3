package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.text.Wording;

/**
 * What is to be said about an import beside its faults: what was done with each column, what should be known, and what was not
 * understood and waits for an answer. No person is named but by the line; of what people answered, only words are quoted that
 * a form may have offered to choose from.
 */
public final class Remarks {
    private static final int MOST_KEPT = 1000;
    private static final int LONGEST_QUOTE = 60;

    private final Wording wording;
    private final List<String> columns = new ArrayList<>();
    private final SequencedSet<String> notes = new LinkedHashSet<>();
    private final SequencedSet<String> questions = new LinkedHashSet<>();

    /** Words remarks in this way. */
    public Remarks(Wording wording) {
        this.wording = wording;
    }

    /** Returns one line for each column. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    /** Returns what should be known. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns what waits for an answer, with how it was read until then. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    String phrase(String key, Object... arguments) {
        return wording.phrase(Remarks.class, key, arguments);
    }

    String said(Where where) {
        return where.say(wording);
    }

    void column(String line) {
        columns.add(line);
    }

    void note(String key, Object... arguments) {
        if (notes.size() < MOST_KEPT) {
            notes.add(phrase(key, arguments));
        }
    }

    void question(Where where, String key, Object... arguments) {
        if (questions.size() < MOST_KEPT) {
            questions.add(where.say(wording) + ": " + phrase(key, arguments));
        }
    }

    /** Returns whether an answer may be quoted: as short as an option, and no address. */
    static boolean isQuotable(String answer) {
        return answer.length() <= LONGEST_QUOTE && answer.indexOf('@') < 0 && answer.lines().count() <= 1;
    }
}
