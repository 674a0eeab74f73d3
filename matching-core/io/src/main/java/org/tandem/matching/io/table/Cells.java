package org.tandem.matching.io.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a cell means, in the forms of English and German spreadsheets; nothing if it has none. */
final class Cells {
    private static final Pattern WHOLE = Pattern.compile("([+-]?\\d{1,19})(?:\\h?%)?");
    private static final Pattern DECIMAL = Pattern.compile("([+-]?\\d{1,15}([.,]\\d{1,25})?)(?:\\h?%)?");
    /** A day, and a time of which nobody asks. */
    private static final Pattern MOMENT = Pattern.compile("(\\S+)[ T]\\d{1,2}:\\d{2}(:\\d{2})?");
    private static final DateTimeFormatter GERMAN_DAY = german("d.M.uuuu");
    private static final DateTimeFormatter GERMAN_MONTH = german("M.uuuu");

    private Cells() {}

    /** Returns a whole number; one of per cents may have the sign. */
    static Optional<Long> whole(String text) {
        return number(WHOLE, text).flatMap(number -> parsed(number, Cells::number));
    }

    /** Returns a number; one of per cents may have the sign. */
    static Optional<Double> decimal(String text) {
        return number(DECIMAL, text).map(number -> Double.valueOf(number.replace(',', '.')));
    }

    private static Optional<String> number(Pattern form, String text) {
        Matcher number = form.matcher(text);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "ja", "wahr", "1", "x" -> Optional.of(true);
            case "false", "no", "nein", "falsch", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Returns a day, of which the time may be given, too. */
    static Optional<LocalDate> day(String text) {
        Matcher moment = MOMENT.matcher(text);
        String day = moment.matches() ? moment.group(1) : text;
        return parsed(day, LocalDate::parse).or(() -> parsed(day, given -> LocalDate.parse(given, GERMAN_DAY)));
    }

    static Optional<YearMonth> month(String text) {
        return parsed(text, YearMonth::parse).or(() -> parsed(text, given -> YearMonth.parse(given, GERMAN_MONTH)));
    }

    /** Returns the constant with this name, in English or German, whatever its case and whether its words are apart by blanks or hyphens. */
    static <E extends Enum<E>> Optional<E> keyword(Class<E> type, String text) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .or(() -> GermanWords.constant(type, text));
    }

    /** Returns how a constant is written. */
    static String keyword(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DateTimeFormatter german(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static Long number(String text) {
        return Long.valueOf(text.startsWith("+") ? text.substring(1) : text);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeParseException | NumberFormatException other) {
            return Optional.empty();
        }
    }
}
