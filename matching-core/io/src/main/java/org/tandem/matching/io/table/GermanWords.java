package org.tandem.matching.io.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.matching.text.Wording;

/** What titles and values of tables are called in German, and what German ones mean. */
public final class GermanWords {
    private static final String TITLE = "title.";
    private static final String VALUE = "value.";
    private static final String SHEET = "sheet.";
    private static final Pattern OR = Pattern.compile("\\|");
    private static final ResourceBundle WORDS = words();
    private static final Map<String, SequencedSet<String>> TITLES = meanings(TITLE);
    private static final Map<String, SequencedSet<String>> VALUES = meanings(VALUE);
    private static final Map<String, SequencedSet<String>> SHEETS = meanings(SHEET);

    private GermanWords() {}

    private static ResourceBundle words() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(GermanWords.class.getResourceAsStream("german.properties")),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, SequencedSet<String>> meanings(String kind) {
        Map<String, SequencedSet<String>> meanings = new LinkedHashMap<>();
        for (String key : WORDS.keySet().stream().sorted().toList()) {
            if (key.startsWith(kind)) {
                for (String word : OR.splitAsStream(WORDS.getString(key)).toList()) {
                    meanings.computeIfAbsent(folded(word), none -> new LinkedHashSet<>())
                            .add(key.substring(kind.length()));
                }
            }
        }
        return meanings;
    }

    /** Returns the name of a sheet in a language; what has no other is called by its name. */
    public static String sheet(String name, Wording wording) {
        return said(SHEET, Columns.plain(name), wording);
    }

    /** Returns whether a sheet of this title is one of those, in English or German. */
    static boolean isSheet(String title, List<String> names) {
        Set<String> meant = SHEETS.getOrDefault(folded(title), new LinkedHashSet<>());
        return names.stream().map(Columns::plain)
                .anyMatch(name -> name.equals(Columns.plain(title)) || meant.contains(name));
    }

    /** Returns the title of a column in a language; what has no other is called by its name. */
    public static String title(String name, Wording wording) {
        return said(TITLE, name, wording);
    }

    /** Returns titles of columns in a language. */
    public static List<String> titles(List<String> names, Wording wording) {
        return names.stream().map(name -> title(name, wording)).toList();
    }

    /** Returns a value in a language; what has no other is said by its name. */
    public static String value(String name, Wording wording) {
        return said(VALUE, name, wording);
    }

    private static String said(String kind, String name, Wording wording) {
        boolean german = wording.locale().getLanguage().equals(Locale.GERMAN.getLanguage());
        return german && WORDS.containsKey(kind + name)
                ? OR.splitAsStream(WORDS.getString(kind + name)).findFirst().orElse(name)
                : name;
    }

    /** Returns which of these columns a German title means; nothing if none, or more than one. */
    public static Optional<String> column(String title, Set<String> columns) {
        List<String> meant = TITLES.getOrDefault(folded(title), new LinkedHashSet<>()).stream()
                .filter(columns::contains)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** Returns the constant that a German value means. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        Set<String> meant = VALUES.getOrDefault(folded(text), new LinkedHashSet<>());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> meant.contains(Cells.keyword(constant)))
                .findFirst();
    }

    /** Returns a word without regard to case, gaps and whether umlauts are written out. */
    private static String folded(String word) {
        return Columns.plain(word).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }
}
