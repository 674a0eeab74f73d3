package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON of texts, whole numbers, lists and members: maps, lists, {@code long[]} for a list of numbers, {@link Long} and
 * {@link String}. Certificates hold hundreds of thousands of numbers, and neither fractions nor nulls.
 */
final class JsonText {
    private static final int DEEPEST = 16;

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /** Returns the text of a value; members stay in their order. */
    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.append('\n').toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> members -> {
                String comma = "{";
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    write(member.getKey(), out.append(comma));
                    write(member.getValue(), out.append(':'));
                    comma = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
            case List<?> elements -> {
                String comma = "[";
                for (Object element : elements) {
                    write(element, out.append(comma));
                    comma = ",";
                }
                out.append(elements.isEmpty() ? "[]" : "]");
            }
            case long[] numbers -> {
                String comma = "[";
                for (long number : numbers) {
                    out.append(comma).append(number);
                    comma = ",";
                }
                out.append(numbers.length == 0 ? "[]" : "]");
            }
            case Long number -> out.append(number.longValue());
            case String string -> quote(string, out);
            default -> throw new IllegalArgumentException("There is no JSON of a " + value.getClass().getName() + ".");
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /**
     * Returns the value of a text.
     *
     * @throws BrokenProof if it is something else; names the place
     */
    static Object read(String text) {
        JsonText reader = new JsonText(text);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.fault();
        }
        return value;
    }

    private Object value() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw fault();
        }
        char next = at < text.length() ? text.charAt(at) : ' ';
        Object value = switch (next) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        if (!take('}')) {
            do {
                skipSpace();
                String name = string();
                expect(':');
                if (members.put(name, value()) != null) {
                    throw new BrokenProof("again.member");
                }
            } while (take(','));
            expect('}');
        }
        return members;
    }

    private Object elements() {
        at++;
        if (take(']')) {
            return new long[0];
        }
        skipSpace();
        char next = at < text.length() ? text.charAt(at) : ' ';
        if (next != '-' && (next < '0' || next > '9')) {
            List<Object> elements = new ArrayList<>();
            do {
                elements.add(value());
            } while (take(','));
            expect(']');
            return elements;
        }
        long[] numbers = new long[8];
        int count = 0;
        do {
            skipSpace();
            numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
            numbers[count++] = number();
        } while (take(','));
        expect(']');
        return Arrays.copyOf(numbers, count);
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw fault();
            }
            read.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return read.toString();
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> throw fault();
        };
    }

    private char unicode() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw fault();
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private long number() {
        int from = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean isLeading = at - from > 1 && text.charAt(at - (at - from)) == '0';
        try {
            if (!isLeading) {
                return Long.parseLong(text, from, at, 10);
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw fault();
    }

    private boolean take(char wanted) {
        skipSpace();
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw fault();
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private BrokenProof fault() {
        return new BrokenProof("json", at);
    }
}
