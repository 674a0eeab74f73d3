package org.tandem.matching.io.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of what people keep: with the number of the format as the member {@value #FORMAT}. Where it is missing, the format is
 * the first.
 */
final class KeptForm<T> extends ObjectForm<T> {
    static final String FORMAT = "format";

    private final Class<?> type;
    private final ObjectForm<T> inner;

    KeptForm(Class<?> type, ObjectForm<T> inner) {
        this.type = type;
        this.inner = inner;
    }

    @Override
    void write(T value, ObjectNode members) {
        members.put(FORMAT, TandemJson.FORMAT);
        inner.write(value, members);
    }

    @Override
    @Nullable
    T read(Members members) {
        JsonNode format = members.take(FORMAT);
        if (format == null || format.isInt() && format.intValue() == TandemJson.FORMAT
                || format.isLong() && format.longValue() == TandemJson.FORMAT) {
            return inner.read(members);
        }
        members.takeAll();
        JsonPosition at = members.at().member(FORMAT);
        at.fault(
                "The format (" + at.path() + ") must be " + TandemJson.FORMAT + ".",
                "the document was written by a later version of the library.");
        return null;
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        inner.describe(schema, parts);
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.named(Forms.nameOf(type), () -> super.schema(parts));
    }

    @Override
    ObjectNode schema(SchemaParts parts, Consumer<ObjectSchema> more) {
        return inner.schema(parts, more
                .andThen(schema -> schema.member(FORMAT, NODES.objectNode().put("const", TandemJson.FORMAT), false)));
    }
}
