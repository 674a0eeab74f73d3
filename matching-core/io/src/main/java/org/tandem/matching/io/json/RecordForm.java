package org.tandem.matching.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The form of records: one member for each component, so that a component that is added later is written by itself. */
final class RecordForm<T> extends ObjectForm<T> {
    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Part> parts = new ArrayList<>();

    private record Part(RecordComponent component, Form<Object> form) {}

    /** Creates the form of a record whose components {@link #find} must find forms of, before it is used. */
    RecordForm(Class<T> type) {
        this.type = type;
        try {
            constructor = type.getConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("The record (" + type.getName() + ") has no public constructor.",
                    impossible);
        }
    }

    /** Finds the forms of the components; apart from the constructor, because records may hold records of their type. */
    void find(Forms forms) {
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(new Part(component, forms.ofMember(component)));
        }
    }

    @Override
    void write(T value, ObjectNode members) {
        for (Part part : parts) {
            Object member = get(value, part.component);
            if (!member.equals(part.form.absent())) {
                members.set(part.component.getName(), part.form.write(member));
            }
        }
    }

    private static Object get(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The part (" + component.getName() + ") cannot be read.", impossible);
        }
    }

    @Override
    @Nullable
    T read(Members members) {
        @Nullable Object[] values = new Object[parts.size()];
        boolean good = true;
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            values[i] = members.take(part.component.getName(), part.form);
            good &= values[i] != null;
        }
        return good ? members.at().made(() -> made(values)) : null;
    }

    private T made(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException refusal
                    ? refusal
                    : new IllegalStateException("The record (" + type.getSimpleName() + ") cannot be made.", thrown);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The record (" + type.getSimpleName() + ") cannot be made.", impossible);
        }
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts named) {
        parts.forEach(part -> schema.member(part.component.getName(), part.form, named));
    }

    @Override
    public ObjectNode schema(SchemaParts named) {
        return named.named(Forms.nameOf(type), () -> super.schema(named));
    }
}
