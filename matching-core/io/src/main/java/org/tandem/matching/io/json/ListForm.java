package org.tandem.matching.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of lists and of sets, whose order is kept.
 *
 * @param inner the form of the elements
 * @param distinct whether no element may occur twice
 * @param <C> the type of the collection, which is immutable
 */
record ListForm<V, C extends Collection<V>>(Form<V> inner, boolean distinct) implements Form<C> {

    static <V> ListForm<V, List<V>> of(Form<V> inner) {
        return new ListForm<>(inner, false);
    }

    static <V> ListForm<V, Set<V>> ofDistinct(Form<V> inner) {
        return new ListForm<>(inner, true);
    }

    @Override
    public JsonNode write(C values) {
        ArrayNode array = NODES.arrayNode(values.size());
        values.forEach(value -> array.add(inner.write(value)));
        return array;
    }

    @Override
    public @Nullable C read(JsonNode json, JsonPosition at) {
        if (!json.isArray()) {
            at.expected("a list");
            return null;
        }
        Collection<V> values = distinct ? new LinkedHashSet<>() : new ArrayList<>(json.size());
        boolean good = true;
        for (int i = 0; i < json.size(); i++) {
            V value = inner.read(json.get(i), at.element(i));
            if (value == null) {
                good = false;
            } else if (!values.add(value)) {
                at.element(i).fault("The value (" + at.element(i).path() + ") is given twice.", "keep one of them.");
                good = false;
            }
        }
        return good ? immutable(values) : null;
    }

    @Override
    public C absent() {
        return immutable(distinct ? Set.of() : List.of());
    }

    @SuppressWarnings("unchecked")
    private C immutable(Collection<V> values) {
        return (C) (distinct
                ? Collections.unmodifiableSet((Set<V>) values)
                : Collections.unmodifiableList((List<V>) values));
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", inner.schema(parts));
        return distinct ? schema.put("uniqueItems", true) : schema;
    }
}
