package org.tandem.matching.io.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Faults;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The pieces of one kind in a policy: a list of names, each alone or with settings, or an object of names with settings.
 *
 * @param kind what such a piece is called in messages
 * @param known the pieces that have names
 * @param weight the setting besides those of the piece, which a number alone stands for: a weight, a cost, a limit
 * @param piece returns the piece without that setting
 * @param name returns the name of a piece
 * @param settings returns what a piece tells about its settings
 * @param weightOf returns that setting
 * @param join puts a piece and that setting together
 * @param <P> the type of a piece
 * @param <T> the type of a piece with that setting
 */
record PieceForms<P, T>(
        String kind,
        Map<String, Piece<P>> known,
        @Nullable PieceSetting<Long> weight,
        Function<T, P> piece,
        Function<P, String> name,
        Function<P, Map<String, String>> settings,
        Function<T, Long> weightOf,
        BiFunction<P, Long, T> join) {

    /** Returns a copy that knows further pieces, which do not replace those it knows. */
    PieceForms<P, T> with(Collection<Piece<P>> more) {
        Map<String, Piece<P>> all = new LinkedHashMap<>(known);
        more.forEach(one -> all.putIfAbsent(one.name(), one));
        return new PieceForms<>(kind, all, weight, piece, name, settings, weightOf, join);
    }

    /** Returns a copy that also knows pieces of the caller's own. */
    PieceForms<P, T> withOwn(Collection<T> own) {
        return with(own.stream()
                .map(piece)
                .map(one -> Piece.own(name.apply(one), one, settings.apply(one)))
                .toList());
    }

    ArrayNode write(List<T> given, List<String> unknown) {
        ArrayNode list = Form.NODES.arrayNode();
        for (T one : given) {
            String called = name.apply(piece.apply(one));
            ObjectNode members = written(one);
            if (members == null || !isReadBack(members, one)) {
                unknown.add(kind + " (" + called + ")");
            } else if (members.isEmpty()) {
                list.add(called);
            } else {
                list.addObject().set(called, shortest(members, called));
            }
        }
        return list;
    }

    /** Returns the settings of a piece; nothing if they are not those of the piece that is known by its name. */
    private @Nullable ObjectNode written(T one) {
        P inner = piece.apply(one);
        Piece<P> known = this.known.get(name.apply(inner));
        if (known == null) {
            return null;
        }
        ObjectNode members = Form.NODES.objectNode();
        try {
            if (weight != null) {
                weight.write(Map.of(weight.inLibrary(), Long.toString(weightOf.apply(one))), members);
            }
            known.write(settings.apply(inner), members);
        } catch (IllegalArgumentException | DateTimeException otherSettings) {
            return null;
        }
        return members;
    }

    private boolean isReadBack(ObjectNode members, T one) {
        JsonPosition nowhere = JsonPosition.whole();
        T back = read(name.apply(piece.apply(one)), members, nowhere);
        return back != null
                && nowhere.faults().isEmpty()
                && settings.apply(piece.apply(back)).equals(settings.apply(piece.apply(one)))
                && weightOf.apply(back).equals(weightOf.apply(one));
    }

    private JsonNode shortest(ObjectNode members, String called) {
        PieceSetting<?> brief = Optional.ofNullable(known.get(called)).flatMap(Piece::shorthand).orElse(weight);
        JsonNode alone = brief == null || members.size() > 1 ? null : members.get(brief.name());
        return alone == null ? members : alone;
    }

    /** Returns the pieces that {@code json} names, and adds a fault for each that cannot be. */
    List<T> read(@Nullable JsonNode json, JsonPosition at) {
        List<T> found = new ArrayList<>();
        Map<String, JsonPosition> names = new LinkedHashMap<>();
        if (json == null) {
            return found;
        }
        if (json instanceof ObjectNode object) {
            object.properties()
                    .forEach(one -> readNamed(one.getKey(), one.getValue(), at.member(one.getKey()), names, found));
        } else if (json instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonPosition place = at.element(i);
                switch (list.get(i)) {
                    case ObjectNode object -> object.properties().forEach(
                            one -> readNamed(one.getKey(), one.getValue(), place.member(one.getKey()), names, found));
                    case JsonNode text when text.isString() ->
                        readNamed(text.stringValue(), Form.NODES.booleanNode(true), place, names, found);
                    default -> place.expected("the name of a " + kind + ", or an object with such a name");
                }
            }
        } else {
            at.expected("a list or an object of names of each " + kind);
        }
        return found;
    }

    private void readNamed(String called, JsonNode value, JsonPosition at, Map<String, JsonPosition> names,
            List<T> found) {
        if (names.put(called, at) != null) {
            at.fault("The " + kind + " (" + Faults.quote(called) + ") is given twice.", "keep one of them.");
            return;
        }
        T one = read(called, value, at);
        if (one != null) {
            found.add(one);
        }
    }

    private @Nullable T read(String called, JsonNode value, JsonPosition at) {
        Piece<P> maker = known.get(called);
        if (maker == null) {
            at.fault(
                    "The " + kind + " (" + Faults.quote(called) + ") at (" + at.path() + ") is unknown.",
                    "it is misspelt, or code of your own that withPieces(…) was not given; known are "
                            + String.join(", ", known.keySet())
                            + ".");
            return null;
        }
        Members members = Members.of(inFull(value, maker), at);
        if (members == null) {
            return null;
        }
        Long more = weight == null ? Long.valueOf(0) : weight.read(members);
        P inner = at.made(() -> maker.reader().apply(members));
        members.requireAllKnown();
        return inner == null || more == null ? null : at.made(() -> join.apply(inner, more));
    }

    private JsonNode inFull(JsonNode value, Piece<P> maker) {
        if (value.isBoolean() && value.booleanValue()) {
            return Form.NODES.objectNode();
        }
        PieceSetting<?> alone = maker.shorthand().orElse(weight);
        return alone != null && value.isNumber() ? Form.NODES.objectNode().set(alone.name(), value) : value;
    }

    /**
     * Returns the schema: names in a list, or as members.
     *
     * @param more pieces whose names are patterns
     */
    ObjectNode schema(SchemaParts parts, List<Piece<P>> more) {
        ObjectNode named = parts.named("policy " + kind, () -> named(parts, more));
        ObjectNode schema = Form.NODES.objectNode();
        ArrayNode any = schema.putArray("anyOf");
        ArrayNode items = any.addObject().put("type", "array").putObject("items").putArray("anyOf");
        List<String> alone = known.values().stream().filter(this::isAlone).map(Piece::name).toList();
        if (!alone.isEmpty()) {
            alone.forEach(items.addObject().putArray("enum")::add);
        }
        more.stream()
                .filter(this::isAlone)
                .forEach(one -> items.addObject().put("type", "string").put("pattern", one.name()));
        items.add(named);
        any.add(named);
        return schema;
    }

    /** Returns whether a piece needs nothing but its name. */
    private boolean isAlone(Piece<P> one) {
        return (weight == null || weight.form().absent() != null)
                && one.settings().stream().allMatch(setting -> setting.form().absent() != null);
    }

    private ObjectNode named(SchemaParts parts, List<Piece<P>> more) {
        ObjectSchema names = new ObjectSchema();
        known.values().forEach(one -> names.member(one.name(), value(one, parts), false));
        ObjectNode schema = names.json();
        if (!more.isEmpty()) {
            ObjectNode patterns = schema.putObject("patternProperties");
            more.forEach(one -> patterns.set(one.name(), value(one, parts)));
        }
        return schema;
    }

    private ObjectNode value(Piece<P> one, SchemaParts parts) {
        ObjectSchema members = new ObjectSchema();
        if (weight != null) {
            members.member(weight.name(), weight.form(), parts);
        }
        one.describe(members, parts);
        ObjectNode schema = Form.NODES.objectNode();
        ArrayNode any = schema.putArray("anyOf").add(members.json());
        if (isAlone(one)) {
            any.addObject().put("const", true);
        }
        PieceSetting<?> alone = one.shorthand().orElse(weight);
        if (alone != null
                && one.settings().stream().allMatch(other -> other.equals(alone) || other.form().absent() != null)
                && (weight == null || weight.equals(alone) || weight.form().absent() != null)) {
            any.add(alone.form().schema(parts));
        }
        return schema;
    }
}
