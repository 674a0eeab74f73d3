package org.tandem.matching.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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
}
