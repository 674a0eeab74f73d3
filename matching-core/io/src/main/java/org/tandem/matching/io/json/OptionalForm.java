package org.tandem.matching.io.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of what may be absent: no member, or the form of what is there. {@code null} is read as absent.
 *
 * @param inner the form of what is there
 * @param absent what stands for nothing
 * @param unwrap returns what is there
 * @param wrap wraps what is there
 */
record OptionalForm<T, V>(Form<V> inner, T absent, Function<T, V> unwrap, Function<V, T> wrap) implements Form<T> {

    @Override
    public JsonNode write(T value) {
        return value.equals(absent) ? NODES.nullNode() : inner.write(unwrap.apply(value));
    }

    @Override
    public @Nullable T read(JsonNode json, JsonPosition at) {
        if (json.isNull()) {
            return absent;
        }
        V value = inner.read(json, at);
        return value == null ? null : wrap.apply(value);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return inner.schema(parts);
    }
}
