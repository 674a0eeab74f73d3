package org.tandem.matching.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A piece of a policy that has a name in JSON, and its settings.
 *
 * @param name the name that the library gives it
 * @param settings its settings, in the order in which they are written
 * @param shorthand the setting that a number alone stands for, if it is not the one that all pieces of the kind have
 * @param reader makes the piece of settings that are given, or adds a fault
 * @param <P> the type of the piece
 */
record Piece<P>(
        String name,
        List<PieceSetting<?>> settings,
        Optional<PieceSetting<?>> shorthand,
        Function<Members, @Nullable P> reader) {

    /** Takes a piece for which a number alone is that of all pieces of its kind. */
    Piece(String name, List<PieceSetting<?>> settings, Function<Members, @Nullable P> reader) {
        this(name, settings, Optional.empty(), reader);
    }

    /** Returns the piece for which a number alone is its first setting. */
    Piece<P> byFirst() {
        return new Piece<>(name, settings, Optional.of(settings.getFirst()), reader);
    }

    /** Returns a piece without settings. */
    static <P> Piece<P> plain(String name, P piece) {
        return new Piece<>(name, List.of(), members -> piece);
    }

    /** Returns a piece with one setting. */
    static <V, P> Piece<P> of(String name, PieceSetting<V> setting, Function<V, P> maker) {
        return new Piece<>(name, List.of(setting), members -> {
            V value = setting.read(members);
            return value == null ? null : maker.apply(value);
        });
    }

    /** Returns a piece of the caller's own, whose settings are written for others to read, and must be the same when read back. */
    static <P> Piece<P> own(String name, P piece, Map<String, String> settings) {
        List<PieceSetting<?>> texts = settings.keySet().stream()
                .sorted()
                .<PieceSetting<?>>map(key -> new PieceSetting<>(key, key, TextForm.PLAIN, text -> text))
                .toList();
        return new Piece<>(name, texts, members -> {
            boolean same = true;
            for (PieceSetting<?> setting : texts) {
                Object value = setting.read(members);
                if (value != null && !value.equals(settings.get(setting.name()))) {
                    JsonPosition at = members.at().member(setting.name());
                    at.fault(
                            "The setting (" + at.path() + ") is not that of the own piece of this name.",
                            "the piece was changed since; read the document with the piece as it was.");
                }
                same &= value != null;
            }
            return same ? piece : null;
        });
    }

    void write(Map<String, String> told, ObjectNode members) {
        settings.forEach(setting -> setting.write(told, members));
    }

    void describe(ObjectSchema schema, SchemaParts parts) {
        settings.forEach(setting -> schema.member(setting.name(), setting.form(), parts));
    }
}
