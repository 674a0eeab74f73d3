package org.tandem.matching.io.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.io.table.PlainWords;

/** Numbers in answers. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("\\d{1,6}([.,]\\d{1,3})?");
    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,6})\\s*(?:-|–|—|/|bis(?: zu)?|to|oder|or|und|and)\\s*(\\d{1,6})\\D*");
    private static final Pattern ABOUT = Pattern.compile(
            "(?:ca\\.?|circa|etwa|ungefähr|about|around|approx\\.?|~|≈|max\\.?|maximal|höchstens|bis zu|up to|at most|min\\.?|mind\\.?"
                    + "|mindestens|at least|ab)\\s*(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*\\+?(?:\\s*[^\\d\\s][^\\d]*)?");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(?:\\+|[^\\d\\s,.;:/-][^\\d]*)");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("keine", "0"),
            Map.entry("none", "0"),
            Map.entry("ein", "1"),
            Map.entry("eine", "1"),
            Map.entry("einen", "1"),
            Map.entry("eins", "1"),
            Map.entry("one", "1"),
            Map.entry("zwei", "2"),
            Map.entry("two", "2"),
            Map.entry("drei", "3"),
            Map.entry("three", "3"),
            Map.entry("vier", "4"),
            Map.entry("four", "4"),
            Map.entry("fünf", "5"),
            Map.entry("five", "5"));

    private Numbers() {}

    /** Returns a number that is nothing else, with a decimal point. */
    static Optional<String> plain(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(text.replace(',', '.')) : Optional.empty();
    }

    /** Returns a whole number that is nothing else. */
    static Optional<String> whole(String text) {
        return plain(text).filter(number -> number.chars().allMatch(Character::isDigit));
    }

    /**
     * Returns the number that an answer in words probably means: of {@code ca. 4}, 4; of {@code 1-2} the greater if so many are
     * asked for at most ({@code whole}), otherwise the middle.
     */
    static Optional<String> meant(String text, boolean whole) {
        String small = text.strip().toLowerCase(java.util.Locale.GERMAN);
        Optional<String> found = plain(small)
                .or(() -> Optional.ofNullable(WORDS.get(small)))
                .or(() -> range(small, whole))
                .or(() -> first(ABOUT, small))
                .or(() -> first(WITH_UNIT, small));
        return whole ? found.filter(number -> number.chars().allMatch(Character::isDigit)) : found;
    }

    private static Optional<String> range(String small, boolean whole) {
        Matcher range = RANGE.matcher(small);
        if (!range.matches() || Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2))) {
            return Optional.empty();
        }
        BigDecimal least = new BigDecimal(range.group(1));
        BigDecimal most = new BigDecimal(range.group(2));
        return Optional.of(
                whole
                        ? most.toPlainString()
                        : least.add(most)
                                .divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY)
                                .stripTrailingZeros()
                                .toPlainString());
    }

    private static Optional<String> first(Pattern pattern, String small) {
        Matcher found = pattern.matcher(small);
        return found.matches() ? plain(found.group(1)) : Optional.empty();
    }

    /** Returns whether an answer has to do with numbers at all. */
    static boolean mayBe(String text) {
        return text.chars().anyMatch(Character::isDigit) || WORDS.containsKey(PlainWords.key(text));
    }
}
