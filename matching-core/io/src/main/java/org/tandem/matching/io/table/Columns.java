package org.tandem.matching.io.table;

import java.util.ArrayList;
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
 * @param open whether others are expected, which are of no concern
 * @param sheets what the sheets of a workbook are called that hold such a table, in English; German names are understood, too
 */
public record Columns(
        List<String> required,
        List<String> optional,
        Map<String, String> synonyms,
        boolean open,
        List<String> sheets) {
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

    /** Copies the collections. */
    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
        synonyms = Map.copyOf(synonyms);
        sheets = List.copyOf(sheets);
    }

    /** Takes columns beside which others are reported. */
    public Columns(List<String> required, List<String> optional, Map<String, String> synonyms) {
        this(required, optional, synonyms, false, List.of());
    }

    /** Returns columns without synonyms. */
    public static Columns of(List<String> required, List<String> optional) {
        return new Columns(required, optional, Map.of());
    }

    /** Returns columns of a file that has others, too: one that the program has written for people to read. */
    public static Columns open(List<String> required, String... optional) {
        return new Columns(required, List.of(optional), Map.of(), true, List.of());
    }

    /** Returns these columns, of a table that stands in sheets of these names where a workbook has several. */
    public Columns onSheets(String... names) {
        return new Columns(required, optional, synonyms, open, List.of(names));
    }

    /** Returns these columns and others that must be there. */
    public Columns requiring(List<String> others) {
        List<String> all = new ArrayList<>(required);
        all.addAll(others);
        return new Columns(all, optional, synonyms, open, sheets);
    }

    /** Returns whether a sheet of this name holds such a table. */
    boolean isOnSheet(String name) {
        return GermanWords.isSheet(name, sheets);
    }

    /** Returns every name. */
    public SequencedSet<String> names() {
        SequencedSet<String> names = new LinkedHashSet<>(required);
        names.addAll(optional);
        return names;
    }

    /** Returns the name that a title means, in English or German, whatever its case and whether its words are apart by blanks or hyphens. */
    String named(String title) {
        String name = plain(title);
        String meant = synonyms.getOrDefault(name, name);
        return names().contains(meant) ? meant : GermanWords.column(name, names()).orElse(meant);
    }

    /** Returns a title as a name: in small letters, with its words apart by {@code _}. */
    public static String plain(String title) {
        return GAPS.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceAll("_");
    }
}
