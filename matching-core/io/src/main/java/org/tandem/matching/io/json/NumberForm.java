package org.tandem.matching.io.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of numbers with a fraction. What no number of JSON can say ({@code NaN}, infinities) is a text of this name. */
final class NumberForm implements Form<Double> {
    static final NumberForm DOUBLE = new NumberForm();

    private static final List<String> WORDS = List.of("NaN", "Infinity", "-Infinity");

    private NumberForm() {}

    @Override
    public JsonNode write(Double value) {
        return Double.isFinite(value) ? NODES.numberNode((double) value) : NODES.stringNode(value.toString());
    }

    @Override
    public @Nullable Double read(JsonNode json, JsonPosition at) {
        if (json.isNumber() && Double.isFinite(json.numberValue().doubleValue())) {
            return json.numberValue().doubleValue();
        }
        if (json.isString() && WORDS.contains(json.stringValue())) {
            return Double.valueOf(json.stringValue());
        }
        at.expected("a number");
        return null;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode();
        var words = NODES.objectNode();
        WORDS.forEach(words.putArray("enum")::add);
        schema.putArray("anyOf").add(NODES.objectNode().put("type", "number")).add(words);
        return schema;
    }
}
