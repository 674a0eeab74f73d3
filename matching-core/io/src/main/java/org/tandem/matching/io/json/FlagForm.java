package org.tandem.matching.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of yes and no. */
final class FlagForm implements Form<Boolean> {
    static final FlagForm FLAG = new FlagForm();

    private FlagForm() {}

    @Override
    public JsonNode write(Boolean value) {
        return NODES.booleanNode(value);
    }

    @Override
    public @Nullable Boolean read(JsonNode json, JsonPosition at) {
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        at.expected("true or false");
        return null;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return NODES.objectNode().put("type", "boolean");
    }
}
