package org.tandem.matching.io.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of values that are texts in JSON.
 *
 * @param what what must be there, as messages say it
 * @param format the format's name in schemas; empty: none
 * @param writer turns a value into a text
 * @param reader turns a text into a value, or throws
 */
record TextForm<T>(String what, String format, Function<T, String> writer, Function<String, T> reader)
        implements Form<T> {

    /** The form of texts that stand for themselves. */
    static final TextForm<String> PLAIN = new TextForm<>("a text", "", text -> text, text -> text);

    /** Returns the form of values that tell all there is by {@code toString}. */
    static <T> TextForm<T> of(String what, String format, Function<String, T> reader) {
        return new TextForm<>(what, format, Object::toString, reader);
    }

    @Override
    public JsonNode write(T value) {
        return NODES.stringNode(writer.apply(value));
    }

    @Override
    public @Nullable T read(JsonNode json, JsonPosition at) {
        if (json.isString()) {
            try {
                return reader.apply(json.stringValue());
            } catch (DateTimeException | IllegalArgumentException malformed) {
                at.expected(what);
                return null;
            }
        }
        at.expected(what);
        return null;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode().put("type", "string");
        return format.isEmpty() ? schema : schema.put("format", format);
    }
}
