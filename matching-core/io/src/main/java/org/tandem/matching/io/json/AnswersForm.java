package org.tandem.matching.io.json;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.programme.Attribute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a person's answers to a programme's own questions: a list of objects such as
 * {@code {"name": "commute", "number": 12.5}}, where the second name is the type of the question's answers.
 */
final class AnswersForm implements Form<Map<Attribute<?>, Object>> {
    static final AnswersForm ANSWERS = new AnswersForm();

    private static final String NAME = "name";

    private final Map<String, Kind<?>> kinds = new LinkedHashMap<>();

    private record Kind<A>(Class<A> type, Form<A> form) {
        JsonNode written(Object answer) {
            return form.write(type.cast(answer));
        }

        Attribute<A> attribute(String name) {
            return new Attribute<>(name, type);
        }
    }

    private AnswersForm() {
        kinds.put("number", new Kind<>(Double.class, NumberForm.DOUBLE));
        kinds.put("text", new Kind<>(String.class, TextForm.PLAIN));
        kinds.put("flag", new Kind<>(Boolean.class, FlagForm.FLAG));
        kinds.put("date", new Kind<>(LocalDate.class, Forms.DAY));
    }

    /** Returns what answers of a question are called in JSON and in policies. */
    static String nameOf(Attribute<?> attribute) {
        return ANSWERS.kinds.entrySet().stream()
                .filter(kind -> kind.getValue().type().equals(attribute.type()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The type (" + attribute.type().getName()
                        + ") of the attribute (" + Faults.quote(attribute.name())
                        + ") cannot be written as JSON.\nMaybe make it a number, a text, a flag or a date."));
    }

    @Override
    public JsonNode write(Map<Attribute<?>, Object> answers) {
        ArrayNode list = NODES.arrayNode();
        answers.forEach((attribute, answer) -> {
            String kind = nameOf(attribute);
            Kind<?> form = kinds.get(kind);
            if (form != null) {
                list.addObject().put(NAME, attribute.name()).set(kind, form.written(answer));
            }
        });
        return list;
    }

    @Override
    public @Nullable Map<Attribute<?>, Object> read(JsonNode json, JsonPosition at) {
        if (!json.isArray()) {
            at.expected("a list");
            return null;
        }
        Map<Attribute<?>, Object> answers = new LinkedHashMap<>();
        boolean good = true;
        for (int i = 0; i < json.size(); i++) {
            good &= readOne(json.get(i), at.element(i), answers);
        }
        return good ? Collections.unmodifiableMap(answers) : null;
    }

    private boolean readOne(JsonNode json, JsonPosition at, Map<Attribute<?>, Object> answers) {
        Members members = Members.of(json, at);
        if (members == null) {
            return false;
        }
        String name = members.take(NAME, TextForm.PLAIN);
        boolean found = false;
        for (Map.Entry<String, Kind<?>> kind : kinds.entrySet()) {
            if (members.has(kind.getKey()) && !found) {
                found = true;
                Object answer = members.take(kind.getKey(), kind.getValue().form());
                if (answer == null) {
                    name = null;
                } else if (name != null && answers.put(kind.getValue().attribute(name), answer) != null) {
                    at.fault("The question at (" + at.path() + ") is answered twice.", "keep one of the answers.");
                }
            }
        }
        if (!found) {
            at.expected("an object with one of these: " + String.join(", ", kinds.keySet()));
        }
        members.requireAllKnown();
        return found && name != null;
    }

    @Override
    public Map<Attribute<?>, Object> absent() {
        return Map.of();
    }

    @Override
    public ObjectNode schema(SchemaParts parts) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        ArrayNode any = schema.putObject("items").putArray("oneOf");
        kinds.forEach((name, kind) -> {
            ObjectSchema answer = new ObjectSchema();
            answer.member(NAME, TextForm.PLAIN, parts);
            answer.member(name, kind.form(), parts);
            any.add(answer.json());
        });
        return schema;
    }
}
