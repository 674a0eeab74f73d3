package org.tandem.matching.io.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of the constants of an enum in policies, as people write them: {@code largest-sum}. Read in any case, with blanks or
 * underscores as well.
 *
 * @param type the enum
 */
record KeywordForm<E extends Enum<E>>(Class<E> type) implements Form<E> {

    @Override
    public JsonNode write(E value) {
        return NODES.stringNode(keyword(value));
    }

    private static String keyword(Enum<?> constant) {
        return plain(constant.name());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    @Override
    public @Nullable E read(JsonNode json, JsonPosition at) {
        for (E constant : type.getEnumConstants()) {
            if (json.isString() && plain(json.stringValue()).equals(keyword(constant))) {
                return constant;
            }
        }
        at.expected(Arrays.stream(type.getEnumConstants())
                .map(KeywordForm::keyword)
                .collect(Collectors.joining(", ", "one of ", "")));
        return null;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode names = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(KeywordForm::keyword).forEach(names::add);
        return schema;
    }
}
