package org.tandem.matching.io.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a schema that have names, each described once. */
final class SchemaParts {
    private final Map<String, ObjectNode> parts = new TreeMap<>();

    /** Returns a reference to a part, which is described when it is named first. */
    ObjectNode named(String name, Supplier<ObjectNode> schema) {
        if (!parts.containsKey(name)) {
            parts.put(name, JsonNodeFactory.instance.objectNode());
            parts.put(name, schema.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** Returns all parts by name. */
    ObjectNode all() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        parts.forEach(all::set);
        return all;
    }
}
