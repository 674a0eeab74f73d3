package org.tandem.matching.io.json;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of the constants of an enum: their names.
 *
 * @param type the enum
 */
record ConstantForm<E extends Enum<E>>(Class<E> type) implements Form<E> {

    @Override
    public JsonNode write(E value) {
        return NODES.stringNode(value.name());
    }

    @Override
    public @Nullable E read(JsonNode json, JsonPosition at) {
        for (E constant : type.getEnumConstants()) {
            if (json.isString() && json.stringValue().equals(constant.name())) {
                return constant;
            }
        }
        at.expected(Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "one of ", "")));
        return null;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.named(Forms.nameOf(type), () -> {
            ObjectNode schema = NODES.objectNode();
            ArrayNode names = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(names::add);
            return schema;
        });
    }
}
