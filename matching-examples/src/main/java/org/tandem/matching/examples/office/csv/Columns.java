package org.tandem.matching.examples.office.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * The columns that a kind of file has, in any order.
 *
 * @param required names of columns that must be there
 * @param optional names of columns that may be there
 * @param synonyms other names, with those that they stand for
 */
public record Columns(List<String> required, List<String> optional, Map<String, String> synonyms) {
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

    /** Copies the collections. */
    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        synonyms = Map.copyOf(synonyms);
    }

    /** Returns columns without synonyms. */
    public static Columns of(List<String> required, List<String> optional) {
        return new Columns(required, optional, Map.of());
    }

    /** Returns every name. */
    public SequencedSet<String> names() {
        SequencedSet<String> names = new LinkedHashSet<>(required);
        names.addAll(optional);
        return names;
    }

    /** Returns the name that a title means, whatever its case and whether its words are apart by blanks or hyphens. */
    String named(String title) {
        String name = plain(title);
        return synonyms.getOrDefault(name, name);
    }

    /** Returns a title as a name: in small letters, with its words apart by {@code _}. */
    public static String plain(String title) {
        return GAPS.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
