package org.tandem.matching.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values of one type look in JSON: how they are written, read and described.
 *
 * @param <T> the type of the values
 */
interface Form<T> {
    /** Makes nodes. */
    JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Returns the value as JSON. */
    JsonNode write(T value);

    /** Returns what {@code json} says, or nothing after adding a fault. */
    @Nullable
    T read(JsonNode json, JsonPosition at);

    /** Returns the schema of the values. */
    ObjectNode schema(SchemaParts parts);

    /** Returns the value that is not written where it is a member, and that a missing member stands for; nothing if there is none. */
    default @Nullable T absent() {
        return null;
    }
}
