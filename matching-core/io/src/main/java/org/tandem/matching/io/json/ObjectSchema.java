package org.tandem.matching.io.json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema of an object that has no other members than those named. */
final class ObjectSchema {
    private final ObjectNode properties = JsonNodeFactory.instance.objectNode();
    private final ArrayNode required = JsonNodeFactory.instance.arrayNode();

    /** Adds a member. */
    void member(String name, ObjectNode schema, boolean mustBe) {
        properties.set(name, schema);
        if (mustBe) {
            required.add(name);
        }
    }

    /** Adds a member of a form; it may be missing if that stands for a value. */
    void member(String name, Form<?> form, SchemaParts parts) {
        member(name, form.schema(parts), form.absent() == null);
    }

    ObjectNode json() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }
}
