package org.tandem.matching.audit;

import java.util.List;
import java.util.SortedMap;

/**
 * Writes JSON in its one canonical form: members in order, no white space, the least escapes (RFC 8785, JSON
 * Canonicalization Scheme). Equal values give equal texts.
 */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String write(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json);
        return writer.out.toString();
    }

    private void value(Json json) {
        switch (json) {
            case Json.Members(SortedMap<String, Json> members) -> {
                out.append('{');
                String comma = "";
                for (var member : members.entrySet()) {
                    out.append(comma);
                    text(member.getKey());
                    out.append(':');
                    value(member.getValue());
                    comma = ",";
                }
                out.append('}');
            }
            case Json.Elements(List<Json> elements) -> {
                out.append('[');
                String comma = "";
                for (Json element : elements) {
                    out.append(comma);
                    value(element);
                    comma = ",";
                }
                out.append(']');
            }
            case Json.Text(String text) -> text(text);
            case Json.Whole(long number) -> out.append(number);
            case Json.Flag(boolean flag) -> out.append(flag);
        }
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
