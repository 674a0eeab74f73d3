package org.tandem.matching.io.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a value as a tree, whatever the settings of the parser's owner: numbers keep all their digits, and a member that is given
 * twice is a fault.
 */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Returns the value at which the parser stands; it ends at the value's last token. */
    static JsonNode read(JsonParser parser, JsonPosition at) {
        return new JsonTree(parser).value(parser.currentToken(), at);
    }

    private JsonNode value(JsonToken token, JsonPosition at) {
        return switch (token) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> elements(at);
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? NODES.numberNode(parser.getBigIntegerValue())
                        : NODES.numberNode(parser.getLongValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.stringNode(parser.getString());
        };
    }

    private ObjectNode members(JsonPosition at) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPosition place = at.member(name);
            JsonNode value = value(parser.nextToken(), place);
            if (object.has(name)) {
                place.fault("The member (" + place.path() + ") is given twice.", "keep one of them.");
            }
            object.set(name, value);
        }
        return object;
    }

    private ArrayNode elements(JsonPosition at) {
        ArrayNode array = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(token, at.element(array.size())));
        }
        return array;
    }
}
