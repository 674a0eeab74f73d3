package org.tandem.matching.io.table;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run as a formula. They are written behind an apostrophe, which makes them texts, and read
 * back without it, so that an id survives the way out and in.
 */
final class Formulas {
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]", Pattern.DOTALL);

    private Formulas() {}

    /** Returns the text as it can be written. */
    static String neutralised(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Returns what was written. */
    static String restored(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
