package org.tandem.matching.io.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as they are compared: words of small letters and figures, {@code ue} for {@code ü} and {@code ss} for {@code ß}, no other
 * accents. {@code Müller} and {@code Mueller} become the same, {@code Munster} and {@code Münster} do not.
 */
public final class PlainWords {
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int FIRST_ACCENTED = 0x80;

    private PlainWords() {}

    /** Returns the words of a text, in order. */
    public static List<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String plain = small.chars().allMatch(c -> c < FIRST_ACCENTED) ? small : withoutAccents(small);
        return Arrays.stream(GAPS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /** Returns the words of a text with blanks between them. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    private static String withoutAccents(String small) {
        String plain = Normalizer.normalize(small, Normalizer.Form.NFC)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
