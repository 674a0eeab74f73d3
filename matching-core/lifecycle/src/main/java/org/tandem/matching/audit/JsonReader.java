package org.tandem.matching.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads the JSON that {@link JsonWriter} writes; white space between the parts is allowed, fractions and nulls are not. */
final class JsonReader {
    private static final int DEEPEST = 32;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if the text is something else; names the place
     */
    static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.fault("nothing more");
        }
        return value;
    }

    private Json value() {
        skipSpace();
        if (++depth > DEEPEST) {
            throw fault("at most " + DEEPEST + " levels");
        }
        char next = at < text.length() ? text.charAt(at) : ' ';
        Json value = switch (next) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> new Json.Text(string());
            case 't' -> flag("true", true);
            case 'f' -> flag("false", false);
            default -> number();
        };
        depth--;
        return value;
    }

    private Json members() {
        TreeMap<String, Json> members = new TreeMap<>();
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
        return new Json.Members(members);
    }

    private Json elements() {
        List<Json> elements = new ArrayList<>();
        at++;
        if (!take(']')) {
            do {
                elements.add(value());
            } while (take(','));
            expect(']');
        }
        return new Json.Elements(elements);
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
        char c = at < text.length() ? text.charAt(at) : ' ';
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
        for (int digit = 0; digit < 4; digit++) {
            int value = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (value < 0) {
                throw fault("four hexadecimal digits");
            }
            code = 16 * code + value;
            at++;
        }
        return (char) code;
    }

    private Json flag(String word, boolean flag) {
        if (!text.startsWith(word, at)) {
            throw fault(word);
        }
        at += word.length();
        return new Json.Flag(flag);
    }

    private Json number() {
        int from = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        try {
            return Json.of(Long.parseLong(text, from, at, 10));
        } catch (NumberFormatException noNumber) {
            at = from;
            IllegalArgumentException fault = fault("a value");
            fault.initCause(noNumber);
            throw fault;
        }
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
        return new IllegalArgumentException("The record must have (" + expected + ") at character " + at
                + ".\nMaybe it was cut off or edited.");
    }
}
