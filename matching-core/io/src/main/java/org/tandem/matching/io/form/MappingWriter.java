package org.tandem.matching.io.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.text.Wording;

/** Writes mapping files, with comments that say how to change them. {@link MappingReader} reads the same mapping again. */
public final class MappingWriter {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();
    private final Wording wording;

    private MappingWriter(Wording wording) {
        this.wording = wording;
    }

    /** Returns a mapping as the text of a file. */
    public static String text(Mapping mapping, Wording wording) {
        MappingWriter writer = new MappingWriter(wording);
        writer.write(mapping);
        return writer.out.toString();
    }

    private void write(Mapping mapping) {
        out.append("{\n");
        comment("mapping.comment.people");
        line("people", quoted(mapping.role().map(Side::key).orElse("by column")));
        mapping.country().ifPresent(country -> {
            comment("mapping.comment.country");
            line("country", quoted(country));
        });
        comment("mapping.comment.columns");
        out.append("  \"columns\": {\n");
        out.append(mapping.columns().stream()
                .map(column -> "    " + quoted(column.title()) + ": " + value(column))
                .collect(Collectors.joining(",\n")));
        out.append("\n  },\n");
        comment("mapping.comment.organisations");
        out.append("  \"same organisations\": ").append(group(mapping.organisations())).append(",\n");
        comment("mapping.comment.places");
        out.append("  \"places\": ").append(group(mapping.places())).append("\n}\n");
    }

    private void comment(String key) {
        wording.phrase(MappingWriter.class, key).lines().forEach(line -> out.append("  // ").append(line).append('\n'));
    }

    private void line(String name, String value) {
        out.append("  ").append(quoted(name)).append(": ").append(value).append(",\n");
    }

    private static String value(MappedColumn column) {
        List<String> settings = new ArrayList<>();
        column.name().ifPresent(name -> settings.add("\"name\": " + quoted(name)));
        column.separator().ifPresent(separator -> settings.add("\"separator\": " + quoted(separator)));
        column.option().ifPresent(option -> settings.add("\"option\": " + quoted(option)));
        if (column.field().isCompetences()) {
            settings.add("\"level\": " + column.level());
            if (column.field() != Field.OFFERS) {
                settings.add("\"importance\": " + column.importance());
            }
        }
        if (!column.options().isEmpty()) {
            settings.add(column.options().stream()
                    .map(MappingWriter::quoted)
                    .collect(Collectors.joining(", ", "\"options\": [", "]")));
        }
        if (!column.words().isEmpty()) {
            settings.add("\"words\": " + group(column.words()));
        }
        String field = quoted(column.field().key());
        return settings.isEmpty() ? field : "{ \"field\": " + field + ", " + String.join(", ", settings) + " }";
    }

    private static String group(Map<String, String> texts) {
        return texts.isEmpty()
                ? "{}"
                : texts.entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + quoted(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
