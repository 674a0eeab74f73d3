package org.tandem.matching.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts in a cell that holds several. They are apart by {@code |} or line breaks; where there are none, by what forms and
 * spreadsheets write between answers, {@code ;} or a comma and a blank, commas in brackets aside.
 */
final class ListCell {
    private static final char BAR = '|';

    private ListCell() {}

    /** Returns what the texts of a cell are apart by; nothing if it holds one text. */
    static Optional<Character> separator(String cell) {
        if (cell.indexOf(BAR) >= 0 || cell.indexOf('\n') >= 0) {
            return Optional.of(BAR);
        } else if (cell.indexOf(';') >= 0) {
            return Optional.of(';');
        }
        return parts(cell, ',').size() > 1 ? Optional.of(',') : Optional.empty();
    }

    /** Returns the texts, without blanks around them; empty ones do not count. */
    static List<String> texts(String cell) {
        return separator(cell).map(separator -> parts(cell, separator)).orElse(List.of(cell)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> parts(String cell, char separator) {
        List<String> parts = new ArrayList<>();
        int brackets = 0;
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            brackets = Math.max(0, brackets + (c == '(' ? 1 : c == ')' ? -1 : 0));
            boolean ends = separator == ','
                    ? c == ',' && brackets == 0 && i + 1 < cell.length() && cell.charAt(i + 1) == ' '
                    : c == separator || separator == BAR && c == '\n';
            if (ends) {
                parts.add(cell.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(cell.substring(start));
        return parts;
    }
}
