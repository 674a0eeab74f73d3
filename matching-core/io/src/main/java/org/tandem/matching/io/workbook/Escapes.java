package org.tandem.matching.io.workbook;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold; a workbook has {@code _x000D_} for them, and {@code _x005F_} before what looks like it. */
final class Escapes {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** Control characters but tabs and line feeds, halves of characters, and what looks escaped. */
    private static final Pattern ESCAPABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]|\\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)");

    private Escapes() {}

    /** Returns the text that a cell holds. */
    static String read(String cell) {
        return cell.contains("_x")
                ? ESCAPED.matcher(cell).replaceAll(Escapes::character)
                : cell;
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }

    /** Returns a text as a cell can hold it. */
    static String written(String text) {
        return ESCAPABLE.matcher(text)
                .replaceAll(one -> String.format(Locale.ROOT, "_x%04X_", (int) one.group().charAt(0)));
    }
}
