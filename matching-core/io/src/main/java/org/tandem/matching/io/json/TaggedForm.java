package org.tandem.matching.io.json;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of a sealed type: the members of its kind, and the kind's name as the member {@value #TAG}. */
final class TaggedForm<T> extends ObjectForm<T> {
    static final String TAG = "type";

    private final Class<?> type;
    private final Map<String, ObjectForm<T>> kinds;

    /**
     * Creates the form.
     *
     * @param type the sealed type
     * @param kinds the forms of its records, by their simple names
     */
    TaggedForm(Class<?> type, Map<String, ObjectForm<T>> kinds) {
        this.type = type;
        this.kinds = kinds;
    }

    @Override
    void write(T value, ObjectNode members) {
        String kind = value.getClass().getSimpleName();
        members.put(TAG, kind);
        form(kind).write(value, members);
    }

    private ObjectForm<T> form(String kind) {
        ObjectForm<T> form = kinds.get(kind);
        if (form == null) {
            throw new IllegalStateException("The kind (" + kind + ") of (" + type.getSimpleName() + ") is unknown.");
        }
        return form;
    }

    @Override
    @Nullable
    T read(Members members) {
        JsonNode tag = members.take(TAG);
        JsonPosition at = members.at().member(TAG);
        if (tag == null || !tag.isString()) {
            at.expected("one of " + String.join(", ", kinds.keySet()));
        } else if (!kinds.containsKey(tag.stringValue())) {
            at.fault(
                    "The kind at (" + at.path() + ") is unknown.",
                    "one of these was meant: " + String.join(", ", kinds.keySet()) + ".");
        } else {
            return form(tag.stringValue()).read(members);
        }
        members.takeAll();
        return null;
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        throw new UnsupportedOperationException("Each kind has members of its own.");
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.named(Forms.nameOf(type), () -> super.schema(parts));
    }

    @Override
    ObjectNode schema(SchemaParts parts, Consumer<ObjectSchema> more) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode any = schema.putArray("oneOf");
        kinds.forEach((kind, form) -> {
            ObjectSchema members = new ObjectSchema();
            more.accept(members);
            members.member(TAG, NODES.objectNode().put("const", kind), true);
            form.describe(members, parts);
            any.add(members.json());
        });
        return schema;
    }
}
