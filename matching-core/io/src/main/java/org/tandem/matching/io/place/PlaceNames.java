package org.tandem.matching.io.place;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.io.table.PlainWords;

/** Names as they are compared: plain words, {@code sankt} for {@code St.}. */
final class PlaceNames {
    private PlaceNames() {}

    /** Returns the words of a text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(PlainWords.of(text));
        // As the last word it is a region, Saxony-Anhalt.
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("st")) {
                words.set(i, "sankt");
            }
        }
        return words;
    }

    /** Returns the words of a text with blanks between them. */
    static String key(String text) {
        return String.join(" ", words(text));
    }

    /**
     * Returns whether {@code short} words abbreviate a name: the first is the same, and each of the others begins another word
     * of the name, in order, as in {@code Frankfurt a. M.}
     */
    static boolean abbreviate(List<String> written, List<String> name) {
        if (written.isEmpty() || name.isEmpty() || !written.getFirst().equals(name.getFirst())) {
            return false;
        }
        int at = 1;
        for (String word : written.subList(1, written.size())) {
            while (at < name.size() && !name.get(at).startsWith(word)) {
                at++;
            }
            if (at++ >= name.size()) {
                return false;
            }
        }
        return true;
    }
}
