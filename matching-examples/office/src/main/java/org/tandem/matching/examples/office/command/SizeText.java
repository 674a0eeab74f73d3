package org.tandem.matching.examples.office.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.matching.io.facts.GroupSizes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes of groups such as {@code 5} or {@code 4-6}. */
final class SizeText implements ITypeConverter<GroupSizes> {
    private static final Pattern SIZES = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

    @Override
    public GroupSizes convert(String text) {
        Matcher parts = SIZES.matcher(text.strip());
        if (!parts.matches()) {
            throw new TypeConversionException("must be sizes such as 5 or 4-6");
        }
        int least = Integer.parseInt(parts.group(1));
        int most = parts.group(2) == null ? least : Integer.parseInt(parts.group(2));
        if (least < 1 || most < least) {
            throw new TypeConversionException("must be 1 or more, the smaller size first");
        }
        return new GroupSizes(least, most);
    }
}
