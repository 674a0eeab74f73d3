package org.tandem.matching.io.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of figures whose type is their own: texts, numbers with a fraction, and yes and no stand for themselves; all others
 * are objects with the type's name for the only member, such as {@code {"Integer": 3}}.
 */
final class FigureForm implements Form<Object> {
    private final Map<String, OwnType<?>> types = new LinkedHashMap<>();

    /** A type that has a name in JSON. */
    record OwnType<E>(Class<E> type, Form<E> form) {
        JsonNode written(Object value) {
            return form.write(type.cast(value));
        }
    }

    /** Creates the form; {@code more} are types of the caller's own. */
    FigureForm(Map<String, OwnType<?>> more) {
        add(Integer.class, WholeForm.INT);
        add(Long.class, WholeForm.LONG);
        add(LocalDate.class, Forms.DAY);
        add(YearMonth.class, Forms.MONTH);
        add(Duration.class, Forms.DURATION);
        add(Period.class, Forms.PERIOD);
        types.putAll(more);
    }

    private <E> void add(Class<E> type, Form<E> form) {
        types.put(type.getSimpleName(), new OwnType<>(type, form));
    }

    @Override
    public JsonNode write(Object value) {
        return switch (value) {
            case String text -> NODES.stringNode(text);
            case Boolean flag -> NODES.booleanNode(flag);
            case Double number when Double.isFinite(number) -> NODES.numberNode((double) number);
            case Double number -> NODES.objectNode().set("Double", NumberForm.DOUBLE.write(number));
            default -> types.entrySet().stream()
                    .filter(entry -> entry.getValue().type().isInstance(value))
                    .findFirst()
                    .<JsonNode>map(entry -> NODES.objectNode().set(entry.getKey(), entry.getValue().written(value)))
                    .orElseThrow(() -> new IllegalArgumentException("A figure of the type ("
                            + value.getClass().getName() + ") cannot be written as JSON.\n"
                            + "Maybe give it as a text or a number, or name the type by withOwnType(…)."));
        };
    }

    @Override
    public @Nullable Object read(JsonNode json, JsonPosition at) {
        if (json.isString()) {
            return json.stringValue();
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isNumber()) {
            return NumberForm.DOUBLE.read(json, at);
        }
        if (json.isObject() && json.size() == 1) {
            Map.Entry<String, JsonNode> only = json.properties().iterator().next();
            Form<?> form = form(only.getKey());
            if (form != null) {
                return form.read(only.getValue(), at.member(only.getKey()));
            }
        }
        at.expected("a text, a number, true, false, or an object with one of these for its only member: Double, "
                + String.join(", ", types.keySet()));
        return null;
    }

    private @Nullable Form<?> form(String name) {
        OwnType<?> type = types.get(name);
        return name.equals("Double") ? NumberForm.DOUBLE : type == null ? null : type.form();
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        return parts.named("Figure", () -> {
            ObjectNode typed = NODES.objectNode().put("type", "object");
            ObjectNode members = typed.putObject("properties");
            members.set("Double", NumberForm.DOUBLE.schema(parts));
            types.forEach((name, type) -> members.set(name, type.form().schema(parts)));
            typed.put("minProperties", 1).put("maxProperties", 1).put("additionalProperties", false);
            ObjectNode schema = NODES.objectNode();
            ArrayNode any = schema.putArray("anyOf");
            for (String plain : new String[] {"string", "number", "boolean"}) {
                any.add(NODES.objectNode().put("type", plain));
            }
            any.add(typed);
            return schema;
        });
    }
}
