package org.tandem.matching.io.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of values that are objects in JSON, whose members others may add to.
 *
 * @param <T> the type of the values
 */
abstract class ObjectForm<T> implements Form<T> {

    /** Adds the members of a value. */
    abstract void write(T value, ObjectNode members);

    /** Returns what the members say, or nothing after adding a fault; others may have taken some. */
    abstract @Nullable T read(Members members);

    /** Adds the members to a schema. */
    abstract void describe(ObjectSchema schema, SchemaParts parts);

    @Override
    public JsonNode write(T value) {
        ObjectNode members = NODES.objectNode();
        write(value, members);
        return members;
    }

    @Override
    public @Nullable T read(JsonNode json, JsonPosition at) {
        Members members = Members.of(json, at);
        if (members == null) {
            return null;
        }
        T value = read(members);
        members.requireAllKnown();
        return value;
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return schema(parts, schema -> {});
    }

    /** Returns the schema with further members. */
    ObjectNode schema(SchemaParts parts, Consumer<ObjectSchema> more) {
        ObjectSchema schema = new ObjectSchema();
        more.accept(schema);
        describe(schema, parts);
        return schema.json();
    }
}
