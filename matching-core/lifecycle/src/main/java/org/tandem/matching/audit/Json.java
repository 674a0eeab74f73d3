package org.tandem.matching.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.primitives.Longs;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tandem.matching.internal.json.JsonText;

/** A JSON value without fractions and nulls, which records do not need. */
sealed interface Json {
    /** The greatest whole number that every reader of JSON holds exactly (RFC 7493, section 2.2). */
    long GREATEST = (1L << 53) - 1;

    /** Members by name, in order of their UTF-16 code units. */
    record Members(SortedMap<String, Json> members) implements Json {
        public Members {
            members = ImmutableSortedMap.copyOf(members);
        }
    }

    /** A list. */
    record Elements(List<Json> elements) implements Json {
        public Elements {
            elements = ImmutableList.copyOf(elements);
        }
    }

    /** A text. */
    record Text(String text) implements Json {}

    /** A whole number, at most {@link #GREATEST} from zero. */
    record Whole(long number) implements Json {}

    /** True or false. */
    record Flag(boolean flag) implements Json {}

    /** Returns a number, as a text if not every reader could hold it. */
    static Json of(long number) {
        return number < -GREATEST || number > GREATEST ? new Text(Long.toString(number)) : new Whole(number);
    }

    /** Returns a text. */
    static Json of(String text) {
        return new Text(text);
    }

    /** Returns true or false. */
    static Json of(boolean flag) {
        return new Flag(flag);
    }

    /** Returns a list. */
    static Json of(List<Json> elements) {
        return new Elements(elements);
    }

    /** Returns members. */
    static Json of(Map<String, Json> members) {
        return new Members(ImmutableSortedMap.copyOf(members));
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IllegalArgumentException if the text is something else; names the place
     */
    static Json read(String text) {
        return told(JsonText.read(text, "record"));
    }

    private static Json told(Object read) {
        return switch (read) {
            case Map<?, ?> members -> {
                TreeMap<String, Json> byName = new TreeMap<>();
                members.forEach((name, value) -> byName.put((String) name, told(value)));
                yield new Members(byName);
            }
            case List<?> elements -> new Elements(Lists.transform(elements, Json::told));
            case long[] numbers -> new Elements(Lists.transform(Longs.asList(numbers), Json::told));
            case Long number -> of(number.longValue());
            case Boolean flag -> new Flag(flag);
            default -> new Text((String) read);
        };
    }

    /** Returns the one canonical form: members in order, no white space, the least escapes (RFC 8785). */
    default String write() {
        return JsonText.write(plain(this));
    }

    private static Object plain(Json json) {
        return switch (json) {
            case Members(SortedMap<String, Json> members) -> Maps.transformValues(members, Json::plain);
            case Elements(List<Json> elements) -> Lists.transform(elements, Json::plain);
            case Text(String text) -> text;
            case Whole(long number) -> number;
            case Flag(boolean flag) -> flag;
        };
    }
}
