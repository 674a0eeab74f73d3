package org.tandem.matching.io.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.policy.Policy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the library takes and gives as JSON, and reads it back equal: programmes, policies, plans, events, entries of a
 * ledger, decision records, and answers. Immutable, safe to use from many threads at once.
 *
 * {@snippet class="org.tandem.matching.io.json.JsonSnippets" region="keep"}
 *
 * <p>Values of several kinds say theirs in a member {@code type}; what people keep carries the number of its format. Whoever has a
 * {@code JsonMapper} registers the {@link #module()}.
 */
public final class TandemJson {
    /** The number of the format that is written, and the greatest that is read. */
    public static final int FORMAT = 1;

    private final Policy pieces;
    private final GroupPolicy groupPieces;
    private final Map<String, FigureForm.OwnType<?>> types;
    private final Forms forms;
    private final JsonMapper mapper;

    private TandemJson(Policy pieces, GroupPolicy groupPieces, Map<String, FigureForm.OwnType<?>> types) {
        this.pieces = pieces;
        this.groupPieces = groupPieces;
        this.types = types;
        forms = new Forms(types, pieces, groupPieces);
        mapper = JsonMapper.builder()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
    }

    /** Returns what knows the library's own rules, criteria and quotas, and no others. */
    public static TandemJson create() {
        return new TandemJson(
                Policy.builder("no own pieces").build(), GroupPolicy.builder("no own pieces").build(), Map.of());
    }

    /**
     * Returns a copy that knows rules, criteria, plan rules and quotas of the caller's own: in JSON they are named, and code is
     * found by the name.
     *
     * @param own a policy that has these pieces; its other parts, weights and costs do not matter
     */
    public TandemJson withPieces(Policy own) {
        return new TandemJson(own, groupPieces, types);
    }

    /**
     * Returns a copy that knows rules and criteria about groups of the caller's own: in JSON they are named, and code is found by the
     * name.
     *
     * @param own a policy that has these pieces; its weights and costs do not matter
     */
    public TandemJson withPieces(GroupPolicy own) {
        return new TandemJson(pieces, own, types);
    }

    /**
     * Returns a copy that knows a type of figures in reasons of the caller's own rules
     * ({@link org.tandem.matching.policy.Reason.OwnRule}). Texts, numbers, flags, days, months and times are known anyway.
     *
     * @param name what the type is called in JSON
     * @param type the type
     * @param writer turns a value into a text
     * @param reader turns the text into an equal value, or throws an {@link IllegalArgumentException}
     */
    public <E> TandemJson withOwnType(
            String name, Class<E> type, Function<E, String> writer, Function<String, E> reader) {
        Map<String, FigureForm.OwnType<?>> more = new LinkedHashMap<>(types);
        more.put(name, new FigureForm.OwnType<>(type, new TextForm<>("a " + name, "", writer, reader)));
        return new TandemJson(pieces, groupPieces, more);
    }

    /**
     * Returns a value of the library as JSON.
     *
     * @throws IllegalArgumentException if it, or a part of it, is code: a policy with pieces that are not known by name, a matcher
     */
    public String write(Object value) {
        return mapper.writeValueAsString(node(value));
    }

    /**
     * Returns a list of values of the library as JSON.
     *
     * @throws IllegalArgumentException if one of them cannot be written
     */
    public String writeList(List<?> values) {
        ArrayNode list = mapper.createArrayNode();
        values.forEach(value -> list.add(node(value)));
        return mapper.writeValueAsString(list);
    }

    /** Returns a value as nodes. */
    JsonNode node(Object value) {
        return forms.ofWhole(value.getClass()).written(value);
    }

    /**
     * Reads a value. Comments, and commas at the end, are allowed.
     *
     * @param type its type, or one that is sealed
     * @throws InvalidInputException if the text is no JSON or no such value; lists every fault with its place
     * @throws IllegalArgumentException if there are no values of this type in JSON
     */
    public <T> T read(String json, Class<T> type) {
        return read(json, forms.ofWhole(type));
    }

    /**
     * Reads a list of values. Comments, and commas at the end, are allowed.
     *
     * @param type the type of the values, or one that is sealed
     * @throws InvalidInputException if the text is no JSON or no list of such values; lists every fault with its place
     * @throws IllegalArgumentException if there are no values of this type in JSON
     */
    public <T> List<T> readList(String json, Class<T> type) {
        return read(json, ListForm.of(forms.ofWhole(type)));
    }

    private <T> T read(String json, Form<T> form) {
        JsonPosition whole = JsonPosition.whole();
        try (JsonParser parser = mapper.createParser(json)) {
            if (parser.nextToken() == null) {
                whole.fault("The text is empty.", "it was cut off, or nothing was written.");
                whole.faults().throwIfAny();
            }
            T value = read(parser, form, whole);
            if (parser.nextToken() != null) {
                whole.fault("The text goes on after its end.", "two documents were put together.");
                whole.faults().throwIfAny();
            }
            return value;
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            whole.fault("The text is no JSON" + where + ".", "it was cut off or edited.");
            whole.faults().throwIfAny();
            throw malformed;
        }
    }

    /** Reads the value at which a parser stands. */
    static <T> T read(JsonParser parser, Form<T> form, JsonPosition at) {
        JsonNode json = JsonTree.read(parser, at);
        T value = form.read(json, at);
        at.faults().throwIfAny();
        return Objects.requireNonNull(value, "What cannot be read has a fault.");
    }

    /**
     * Returns the JSON Schema (2020-12) of the values of a type, on several lines.
     *
     * @throws IllegalArgumentException if there are no values of this type in JSON
     */
    public String schema(Class<?> type) {
        SchemaParts parts = new SchemaParts();
        ObjectNode root = forms.ofWhole(type).schema(parts);
        ObjectNode schema = mapper.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", type.getSimpleName());
        schema.setAll(root);
        schema.set("$defs", parts.all());
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    /** Returns what makes a mapper write and read the library's values in this form, also within an application's own. */
    public JacksonModule module() {
        return new TandemModule(this);
    }

    Forms forms() {
        return forms;
    }
}
