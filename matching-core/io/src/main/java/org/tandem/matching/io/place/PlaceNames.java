package org.tandem.matching.io.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names as they are compared: small letters and figures in words, {@code ue} for {@code ü} and {@code ss} for {@code ß}, no
 * other accents, {@code sankt} for {@code St.}. {@code Munster} and {@code Münster} stay two names.
 */
final class PlaceNames {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final int FIRST_ACCENTED = 0x80;

    private PlaceNames() {}

    /** Returns the words of a text. */
    static List<String> words(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String plain = small.chars().allMatch(c -> c < FIRST_ACCENTED) ? small : withoutAccents(small);
        List<String> words = new ArrayList<>(List.of(GAPS.split(plain)));
        words.removeIf(String::isEmpty);
        // As the last word it is a region, Saxony-Anhalt.
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("st")) {
                words.set(i, "sankt");
            }
        }
        return words;
    }

    private static String withoutAccents(String small) {
        String plain = Normalizer.normalize(small, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
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
