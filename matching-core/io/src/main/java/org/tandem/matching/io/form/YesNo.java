package org.tandem.matching.io.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.io.table.PlainWords;

/** Yes and no in answers. */
final class YesNo {
    private static final Set<String> MARKS = Set.of("✓", "✔", "☑", "✅");
    private static final Set<String> YES = Set.of(
            "ja", "yes", "y", "j", "true", "wahr", "1", "x", "checked", "selected", "gewaehlt", "ausgewaehlt",
            "quoted");
    private static final Set<String> NO = Set.of(
            "nein",
            "no",
            "n",
            "false",
            "falsch",
            "0",
            "unchecked",
            "not selected",
            "nicht gewaehlt",
            "nicht ausgewaehlt",
            "not quoted",
            "n a",
            "k a");
    private static final Set<String> DENYING =
            Set.of("nein", "nicht", "no", "not", "kein", "keine", "keinen", "keinesfalls", "never", "nie", "don",
                    "ungern");
    private static final Set<String> DOUBTING = Set.of(
            "vielleicht", "maybe", "egal", "teilweise", "teils", "bedingt", "nur", "only", "aber", "but", "eventuell",
            "beides",
            "both", "hybrid", "perhaps", "either", "wenn", "if", "falls");
    private static final Set<String> AGREEING = Set.of(
            "ja", "yes", "gern", "gerne", "sure", "ok", "okay", "klar", "natuerlich", "agree", "agreed", "accept",
            "accepted",
            "stimme", "einverstanden", "akzeptiere", "zugestimmt", "moeglich", "possible");

    private YesNo() {}

    /** Returns what an answer is that is nothing else. */
    static Optional<Boolean> plain(String text) {
        String key = PlainWords.key(text);
        if (MARKS.contains(text.strip()) || YES.contains(key)) {
            return Optional.of(true);
        }
        return NO.contains(key) ? Optional.of(false) : Optional.empty();
    }

    /** Returns what an answer in words probably means; nothing if it has conditions or agrees and denies. */
    static Optional<Boolean> meant(String text) {
        List<String> words = PlainWords.of(text);
        if (words.stream().anyMatch(DOUBTING::contains)) {
            return Optional.empty();
        }
        Optional<Boolean> worded = Optional.empty();
        if (words.stream().anyMatch(DENYING::contains)) {
            worded = words.stream().anyMatch(word -> word.equals("ja") || word.equals("yes"))
                    ? Optional.empty()
                    : Optional.of(false);
        } else if (words.stream().anyMatch(AGREEING::contains)) {
            worded = Optional.of(true);
        }
        Optional<Boolean> found = worded;
        return plain(text).or(() -> found);
    }

    /** Returns how our tables write it. */
    static String written(boolean yes) {
        return yes ? "yes" : "no";
    }
}
