package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells the answers in a cell apart. A separator within brackets separates nothing, nor does one within a known option; line
 * breaks always separate.
 */
final class Splitter {
    /** Separators of cells for which no other is known; a comma is not among them, for texts hold commas. */
    private static final List<String> PLAIN = List.of(";", "|");

    private final List<String> separators;
    private final List<String> options;

    Splitter(Optional<String> separator, List<String> options) {
        // Blanks around separators do not count, except where a separator is nothing but blanks.
        this.separators = separator.map(one -> List.of(one.isBlank() ? one : one.strip())).orElse(PLAIN);
        this.options = options.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Returns the answers, in order; none is empty. */
    List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int depth = 0;
        int at = 0;
        while (at < cell.length()) {
            Optional<String> option = cell.substring(start, at).isBlank() ? optionAt(cell, at) : Optional.empty();
            if (option.isPresent()) {
                at += option.get().length();
                continue;
            }
            int length = depth > 0 ? 0 : separatorAt(cell, at);
            if (length > 0 || cell.charAt(at) == '\n' || cell.charAt(at) == '\r') {
                add(parts, cell.substring(start, at));
                at += Math.max(1, length);
                start = at;
                depth = 0;
                continue;
            }
            depth = Math.max(0, depth + depth(cell, at));
            at++;
        }
        add(parts, cell.substring(start));
        return parts;
    }

    /** Returns 1 for an opening bracket that is closed again, -1 for a closing one. */
    private static int depth(String cell, int at) {
        return switch (cell.charAt(at)) {
            case '(' -> cell.indexOf(')', at) > 0 ? 1 : 0;
            case '[' -> cell.indexOf(']', at) > 0 ? 1 : 0;
            case ')', ']' -> -1;
            default -> 0;
        };
    }

    private Optional<String> optionAt(String cell, int at) {
        return options.stream()
                .filter(option -> cell.regionMatches(true, at, option, 0, option.length()))
                .filter(option -> isEnd(cell, at + option.length()))
                .findFirst();
    }

    private boolean isEnd(String cell, int at) {
        int next = at;
        while (next < cell.length() && cell.charAt(next) == ' ') {
            next++;
        }
        return next == cell.length()
                || cell.charAt(next) == '\n'
                || cell.charAt(next) == '\r'
                || separatorAt(cell, next) > 0
                || separatorAt(cell, at) > 0;
    }

    private int separatorAt(String cell, int at) {
        return separators.stream()
                .filter(separator -> cell.startsWith(separator, at))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static void add(List<String> parts, String part) {
        String text = part.strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    /**
     * Returns the separator that cells show, or nothing if none of them has one: {@code ;} before {@code |} before {@code /} between
     * blanks before a comma.
     */
    static Optional<String> seenIn(List<String> cells) {
        return List.of(";", "|", " / ", ", ").stream()
                .filter(separator -> cells.stream().anyMatch(cell -> hasOutsideBrackets(cell, separator)))
                .findFirst();
    }

    private static boolean hasOutsideBrackets(String cell, String separator) {
        return cell.contains(separator) && new Splitter(Optional.of(separator), List.of()).split(cell + "\n").size() > 1
                || separator.equals(";") && cell.endsWith(";");
    }
}
