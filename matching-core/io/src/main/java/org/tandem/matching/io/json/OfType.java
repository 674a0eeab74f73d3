package org.tandem.matching.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a value that stands alone and must be of a type, which may be one kind of several.
 *
 * @param type the type
 * @param form the form of all kinds
 */
record OfType<T>(Class<T> type, Form<?> form) implements Form<T> {

    @SuppressWarnings("unchecked")
    JsonNode written(Object value) {
        return ((Form<Object>) form).write(value);
    }

    @Override
    public JsonNode write(T value) {
        return written(value);
    }

    @Override
    public @Nullable T read(JsonNode json, JsonPosition at) {
        Object value = form.read(json, at);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        at.expected("a " + type.getSimpleName() + ", not a " + value.getClass().getSimpleName());
        return null;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return form.schema(parts);
    }
}
