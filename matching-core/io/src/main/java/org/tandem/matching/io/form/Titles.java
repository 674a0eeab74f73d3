package org.tandem.matching.io.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.matching.io.table.GermanWords;
import org.tandem.matching.io.table.PlainWords;

/** What titles of columns mean, in German and English. */
final class Titles {
    /** What is offered or sought; the side tells which. */
    static final String TOPICS = "topics";
    /** The number of an answer, which is no id of a person. */
    static final String NUMBER = "number";

    private static final String RESOURCE = "titles.txt";
    private static final List<Hint> HINTS = read();
    private static final Set<String> FIELDS = Arrays.stream(Field.values())
            .filter(field -> field.kind() != Field.Kind.NONE)
            .map(Field::key)
            .collect(Collectors.toSet());

    private record Hint(String meaning, Pattern pattern) {}

    private Titles() {}

    /** Returns the key of a field, {@link #TOPICS} or {@link #NUMBER}; nothing if the title says none. */
    static Optional<String> meaning(String title) {
        if (title.equals("#")) {
            return Optional.of(NUMBER);
        }
        // What our own tables call a column it is, in English or German.
        Optional<String> own = Field.of(title).filter(field -> field.kind() != Field.Kind.NONE).map(Field::key);
        String plain = PlainWords.key(title);
        return HINTS.stream()
                .filter(hint -> hint.pattern.matcher(plain).find())
                .map(Hint::meaning)
                .findFirst()
                .or(() -> own)
                .or(() -> GermanWords.column(title, FIELDS));
    }

    private static List<Hint> read() {
        try (InputStream file = Titles.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Hint(parts[0], Pattern.compile(parts[1])))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
