package org.tandem.matching.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of maps: objects, whose order is kept.
 *
 * @param keys the form of the keys, which are texts
 * @param values the form of the values
 */
record MapForm<K, V>(TextKey<K> keys, Form<V> values) implements Form<Map<K, V>> {

    /** How keys become names of members, and back; {@code reader} throws for one that cannot be. */
    record TextKey<K>(Function<K, String> writer, Function<String, K> reader) {}

    @Override
    public JsonNode write(Map<K, V> map) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, value) -> object.set(keys.writer().apply(key), values.write(value)));
        return object;
    }

    @Override
    public @Nullable Map<K, V> read(JsonNode json, JsonPosition at) {
        if (!json.isObject()) {
            at.expected("an object");
            return null;
        }
        Map<K, V> map = new LinkedHashMap<>();
        boolean good = true;
        for (Map.Entry<String, JsonNode> member : json.properties()) {
            JsonPosition place = at.member(member.getKey());
            V value = values.read(member.getValue(), place);
            try {
                K key = keys.reader().apply(member.getKey());
                if (value != null) {
                    map.put(key, value);
                }
            } catch (IllegalArgumentException unknown) {
                place.fault("The member (" + place.path() + ") is unknown.", "it is misspelt.");
                good = false;
            }
            good &= value != null;
        }
        return good ? Collections.unmodifiableMap(map) : null;
    }

    @Override
    public Map<K, V> absent() {
        return Map.of();
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        schema.set("additionalProperties", values.schema(parts));
        return schema;
    }
}
