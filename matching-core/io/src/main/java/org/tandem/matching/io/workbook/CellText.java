package org.tandem.matching.io.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a person reads it in its cell: a day as {@code 2026-09-01}, a month as {@code 2026-09}, a day with a time as
 * {@code 2026-09-01 18:30}, a time as {@code 18:30}, a share as {@code 85%}, an id with its leading zeros, and {@code 12.0} as
 * {@code 12}.
 */
final class CellText {
    /** What a spreadsheet shows of a number, and what is left of one that was calculated. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    /** Days from 1900 on, in which a spreadsheet has a 29 February 1900, and from 1904 on. */
    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final int FIRST_RIGHT_DAY = 61;
    /** The last day that a spreadsheet knows, in the year 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** Numbers outside are written with an exponent: a cell of ten characters can mean one of a billion digits. */
    private static final int MOST_MAGNITUDE = 30;

    private static final int MOST_SCALE = 400;

    /** What is no part of a format's pattern: quoted text, escaped characters, colours and conditions. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

    private final boolean from1904;

    CellText(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * Returns the text of a number.
     *
     * @param id the number of the format; absent if the cell has none
     * @param own the format, unless its number says all
     */
    String of(BigDecimal number, Optional<Integer> id, Optional<String> own) {
        String format = DECORATION.matcher(own.orElseGet(() -> builtIn(id.orElse(0))).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0];
        boolean day = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
        if (Math.abs(number.precision() - number.scale()) > MOST_MAGNITUDE || Math.abs(number.scale()) > MOST_SCALE) {
            return number.toString();
        } else if (day && (format.contains("d") || format.contains("y") || format.contains("mmm"))) {
            return moment(number, format.contains("d"));
        } else if (day && (format.contains("h") || format.contains("s"))) {
            return time(number);
        } else if (format.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        } else if (format.matches("0{2,}") && number.signum() >= 0 && plain(number).matches("\\d+")) {
            String digits = plain(number);
            return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.precision() > DIGITS.getPrecision() && number.scale() > 0
                ? number.round(DIGITS)
                : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private String moment(BigDecimal number, boolean withDay) {
        LocalDateTime start = from1904 ? FROM_1904
                : number.intValue() < FIRST_RIGHT_DAY ? FROM_1900.plusDays(1) : FROM_1900;
        LocalDateTime moment = start.plusDays(number.intValue()).plus(seconds(number), ChronoUnit.SECONDS);
        if (!withDay) {
            return MONTH.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MOMENT.format(moment);
    }

    private static String time(BigDecimal number) {
        long minutes = number.intValue() * 1440L + seconds(number) / 60;
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static long seconds(BigDecimal number) {
        return number.remainder(BigDecimal.ONE).multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    /** The formats that every spreadsheet has without writing them into the file. */
    private static String builtIn(int id) {
        return switch (id) {
            case 9, 10 -> "0%";
            case 14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> "yyyy-mm-dd";
            case 17, 55, 56 -> "mmm-yy";
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> "h:mm";
            default -> "general";
        };
    }
}
