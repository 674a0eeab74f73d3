package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a length of time such as {@code 500ms}, {@code 10s}, {@code 2m} or {@code 1h}. */
final class TimeText implements ITypeConverter<Duration> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|min|h)?");

    @Override
    public Duration convert(String text) {
        Matcher parts = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            throw new TypeConversionException("must be a time such as 10s, 500ms, 2m or 1h");
        }
        long amount = Long.parseLong(parts.group(1));
        if (amount == 0) {
            throw new TypeConversionException("must be above zero");
        }
        String unit = parts.group(2) == null ? "s" : parts.group(2);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "m", "min" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofSeconds(amount);
        };
    }
}
