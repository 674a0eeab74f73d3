package org.tandem.matching.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks into a record that may have been edited. */
record JsonPath(Json json) {

    /** Returns the value at the end of a path of names. */
    Json get(String... names) {
        Json at = json;
        for (String name : names) {
            Json next = at instanceof Json.Members members ? members.members().get(name) : null;
            if (next == null) {
                throw new IllegalArgumentException("The record must have a member (" + String.join("/", names)
                        + ").\nMaybe it was cut off or edited.");
            }
            at = next;
        }
        return at;
    }

    /** Returns the members; none if it is another value. */
    Map<String, Json> members() {
        return json instanceof Json.Members members ? members.members() : Map.of();
    }

    /** Returns whether there is such a member. */
    boolean has(String name) {
        return members().containsKey(name);
    }

    String text(String... names) {
        if (get(names) instanceof Json.Text text) {
            return text.text();
        }
        throw wrongType("text", names);
    }

    /** Returns a constant, which is a text. */
    <E extends Enum<E>> E constant(Class<E> type, String... names) {
        String name = text(names);
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrongType("constant of " + type.getSimpleName(), names));
    }

    /** Returns a whole number, which is a text where it is large. */
    long whole(String... names) {
        return switch (get(names)) {
            case Json.Whole whole -> whole.number();
            case Json.Text text -> parsed(text.text(), names);
            default -> throw wrongType("number", names);
        };
    }

    private static long parsed(String text, String... names) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("The member (" + String.join("/", names)
                    + ") of the record must be a number.\nMaybe it was edited.", noNumber);
        }
    }

    List<JsonPath> elements(String... names) {
        if (get(names) instanceof Json.Elements list) {
            return list.elements().stream().map(JsonPath::new).toList();
        }
        throw wrongType("list", names);
    }

    private static IllegalArgumentException wrongType(String type, String... names) {
        return new IllegalArgumentException("The member (" + String.join("/", names) + ") of the record must be a "
                + type + ".\nMaybe it was edited.");
    }
}
