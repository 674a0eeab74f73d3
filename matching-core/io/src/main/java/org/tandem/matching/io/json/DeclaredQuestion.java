package org.tandem.matching.io.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.programme.Attribute;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question of the programme's own on which criteria rest, as a policy declares it: {@code "text"}, {@code "number"},
 * {@code "flag"} or {@code "date"}, or the answers to choose from in their order, which are numbers from 0.
 *
 * @param name what the programme calls it
 * @param kind what its answers are
 * @param ends how far the ends of a scale are apart; empty: there is no scale
 */
record DeclaredQuestion(String name, String kind, OptionalDouble ends) {
    private static final Map<String, Class<?>> KINDS = kinds();

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Attribute<?> one : new Attribute<?>[] {
            Attribute.text(""), Attribute.number(""), Attribute.flag(""), Attribute.date("")}) {
            kinds.put(AnswersForm.nameOf(one), one.type());
        }
        return kinds;
    }

    Attribute<?> attribute() {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("The answers (" + kind + ") are of no kind.");
        }
        return new Attribute<>(name, type);
    }

    /** Returns whether answers can be more or less close. */
    boolean isOrdered() {
        return attribute().type() == Double.class;
    }

    /** Returns the questions that settings of pieces name, each once. */
    static Collection<DeclaredQuestion> of(Stream<Map<String, String>> settings) {
        Map<String, DeclaredQuestion> questions = new LinkedHashMap<>();
        for (Map<String, String> piece : (Iterable<Map<String, String>>) settings::iterator) {
            String name = piece.get("attribute");
            String kind = piece.get("answers");
            if (name != null && kind != null && KINDS.containsKey(kind)) {
                questions.putIfAbsent(name, new DeclaredQuestion(name, kind, OptionalDouble.empty()));
            }
        }
        return questions.values();
    }

    static ObjectNode write(Iterable<DeclaredQuestion> questions) {
        ObjectNode object = Form.NODES.objectNode();
        questions.forEach(question -> object.put(question.name, question.kind));
        return object;
    }

    /** Returns the questions that are declared, and adds a fault for each that cannot be. */
    static Collection<DeclaredQuestion> read(@Nullable JsonNode json, JsonPosition at) {
        Map<String, DeclaredQuestion> questions = new LinkedHashMap<>();
        if (json instanceof ObjectNode object) {
            object.properties().forEach(one -> {
                JsonNode value = one.getValue();
                if (value.isString() && KINDS.containsKey(value.stringValue())) {
                    questions.put(
                            one.getKey(),
                            new DeclaredQuestion(one.getKey(), value.stringValue(), OptionalDouble.empty()));
                } else if (value.isArray() && value.size() > 1) {
                    questions.put(
                            one.getKey(),
                            new DeclaredQuestion(one.getKey(), "number", OptionalDouble.of(value.size() - 1.0)));
                } else {
                    at.member(one.getKey()).expected("one of " + String.join(", ", KINDS.keySet())
                            + ", or a list of two answers or more");
                }
            });
        } else if (json != null) {
            at.expected("an object");
        }
        return questions.values();
    }

    static ObjectNode schema() {
        ObjectNode kind = Form.NODES.objectNode();
        KINDS.keySet().forEach(kind.putArray("enum")::add);
        ObjectNode scale = Form.NODES.objectNode().put("type", "array").put("minItems", 2);
        scale.putObject("items").put("type", "string");
        ObjectNode schema = Form.NODES.objectNode().put("type", "object");
        schema.putObject("additionalProperties").putArray("anyOf").add(kind).add(scale);
        return schema;
    }
}
