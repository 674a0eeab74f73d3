package org.tandem.matching.io.json;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One setting of a ready-made piece.
 *
 * @param name its name in JSON
 * @param inLibrary its name among the settings that the library tells
 * @param form its form in JSON
 * @param parser turns what the library tells into a value
 */
record PieceSetting<V>(String name, String inLibrary, Form<V> form, Function<String, V> parser) {

    static PieceSetting<Double> decimal(String name) {
        return new PieceSetting<>(name, name, NumberForm.DOUBLE, Double::valueOf);
    }

    static PieceSetting<Integer> whole(String name) {
        return new PieceSetting<>(name, name, WholeForm.INT, Integer::valueOf);
    }

    /** Returns a setting that may be missing. */
    PieceSetting<V> or(V otherwise) {
        return new PieceSetting<>(name, inLibrary, new OptionalForm<>(form, otherwise, v -> v, v -> v), parser);
    }

    /** Writes the setting, unless the library does not tell it: then the piece is the caller's own. */
    void write(Map<String, String> told, ObjectNode members) {
        String text = told.get(inLibrary);
        if (text != null) {
            V value = parser.apply(text);
            if (!value.equals(form.absent())) {
                members.set(name, form.write(value));
            }
        }
    }

    @Nullable
    V read(Members members) {
        return members.take(name, form);
    }
}
