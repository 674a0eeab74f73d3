package org.tandem.matching.io.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The members of an object that is read, taken by name. What is not taken in the end is unknown, and a fault. */
final class Members {
    private final ObjectNode json;
    private final JsonPosition at;
    private final Set<String> asked = new LinkedHashSet<>();

    private Members(ObjectNode json, JsonPosition at) {
        this.json = json;
        this.at = at;
    }

    /** Returns the members of an object, or nothing after adding a fault. */
    static @Nullable Members of(JsonNode json, JsonPosition at) {
        if (json instanceof ObjectNode object) {
            return new Members(object, at);
        }
        at.expected("an object");
        return null;
    }

    JsonPosition at() {
        return at;
    }

    /** Returns whether there is such a member. */
    boolean has(String name) {
        return json.has(name);
    }

    /** Returns a member as it is, if there is one. */
    @Nullable
    JsonNode take(String name) {
        asked.add(name);
        return json.get(name);
    }

    /** Returns a member's value; what its absence stands for; or nothing after adding a fault. */
    <T> @Nullable T take(String name, Form<T> form) {
        JsonNode member = take(name);
        if (member != null) {
            return form.read(member, at.member(name));
        }
        T absent = form.absent();
        if (absent == null) {
            at.fault("The member (" + at.member(name).path() + ") is missing.", "the document was cut off, or add it.");
        }
        return absent;
    }

    /** Returns a member's value, or {@code otherwise} if it is missing or, after adding a fault, cannot be read. */
    <T> T optional(String name, Form<T> form, T otherwise) {
        JsonNode member = take(name);
        T value = member == null ? null : form.read(member, at.member(name));
        return value == null ? otherwise : value;
    }

    /** Gives up what is left: of something unknown no member is known. */
    void takeAll() {
        asked.addAll(json.propertyNames());
    }

    /** Adds a fault for every member that nobody has asked for. */
    void requireAllKnown() {
        for (String name : json.propertyNames()) {
            if (!asked.contains(name)) {
                at.fault(
                        "The member (" + at.member(name).path() + ") is unknown.",
                        asked.isEmpty() ? "leave it out."
                                : "one of these was meant: " + String.join(", ", asked) + ".");
            }
        }
    }
}
