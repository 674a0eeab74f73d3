package org.tandem.matching.internal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of texts, whole numbers, true and false, lists and members: as {@link String}, {@link Long}, {@link Boolean}, lists, a
 * {@code long[]} for a list of numbers only, and maps that keep the order of their members. There are neither fractions nor nulls,
 * which none of our documents needs; documents hold hundreds of thousands of numbers.
 *
 * <p>Texts are written without white space and with the least escapes (RFC 8785), so that equal values in equal order have equal
 * texts.
 */
public final class JsonText {
    private static final int DEEPEST = 32;

    private final String text;
    private final String document;
    private int at;
    private int depth;

    private JsonText(String text, String document) {
        this.text = text;
        this.document = document;
    }

    /**
     * Returns the text of a value; members stay in their order.
     *
     * @param value of the types above; members' names are texts; what {@link #read} is to take lies at most 32 levels deep
     * @throws IllegalArgumentException if anything in it is of another type, {@code null} included; names the type
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
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
            case Boolean flag -> out.append(flag.booleanValue());
            case String string -> quote(string, out);
            case null, default -> throw new IllegalArgumentException("There is no JSON of "
                    + (value == null ? "null" : "a " + value.getClass().getName()) + ".");
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < string.length(); at++) {
            char c = string.charAt(at);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /**
     * Returns the value of a text; white space between its parts is allowed.
     *
     * @param document what the text should be, for messages: {@code record}
     * @throws IllegalArgumentException if the text is something else; names the place
     */
    public static Object read(String text, String document) {
        JsonText reader = new JsonText(text, document);
        Object value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.fault("nothing more");
        }
        return value;
    }

    private Object value() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw fault("at most " + DEEPEST + " levels");
        }
        Object value = switch (next()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> flag("true");
            case 'f' -> flag("false");
            default -> number();
        };
        depth--;
        return value;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        at++;
        if (!take('}')) {
            do {
                skipSpace();
                int from = at;
                String name = string();
                expect(':');
                if (members.put(name, value()) != null) {
                    at = from;
                    throw fault("each member once");
                }
            } while (take(','));
            expect('}');
        }
        return members;
    }

    /** Reads numbers as numbers, until something else follows. */
    private Object elements() {
        long[] numbers = new long[8];
        int count = 0;
        @Nullable List<Object> elements = null;
        at++;
        if (!take(']')) {
            do {
                skipSpace();
                if (elements == null && isNumber(next())) {
                    numbers = count == numbers.length ? Arrays.copyOf(numbers, 2 * count) : numbers;
                    numbers[count++] = number();
                } else {
                    elements = elements == null ? boxed(numbers, count) : elements;
                    elements.add(value());
                }
            } while (take(','));
            expect(']');
        }
        return elements == null ? Arrays.copyOf(numbers, count) : elements;
    }

    private static boolean isNumber(char first) {
        return first == '-' || first >= '0' && first <= '9';
    }

    private static List<Object> boxed(long[] numbers, int count) {
        List<Object> boxed = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            boxed.add(numbers[k]);
        }
        return boxed;
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c < ' ') {
                throw fault("no control character");
            }
            at++;
            read.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return read.toString();
    }

    private char escaped() {
        char c = next();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> unicode();
            default -> {
                at--;
                throw fault("an escape");
            }
        };
    }

    private char unicode() {
        int code = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw fault("four hexadecimal digits");
            }
            code = 16 * code + digit;
        }
        return (char) code;
    }

    private Boolean flag(String word) {
        if (!text.startsWith(word, at)) {
            throw fault(word);
        }
        at += word.length();
        return word.equals("true");
    }

    private long number() {
        int from = at;
        at += next() == '-' ? 1 : 0;
        int first = at;
        while (next() >= '0' && next() <= '9') {
            at++;
        }
        boolean isPadded = at - first > 1 && text.charAt(first) == '0';
        try {
            if (!isPadded) {
                return Long.parseLong(text, from, at, 10);
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        at = from;
        throw fault("a value");
    }

    private boolean take(char wanted) {
        skipSpace();
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw fault(Character.toString(wanted));
        }
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException fault(String expected) {
        return new IllegalArgumentException("The " + document + " must have (" + expected + ") at character " + at
                + ".\nMaybe it was cut off or edited.");
    }
}
