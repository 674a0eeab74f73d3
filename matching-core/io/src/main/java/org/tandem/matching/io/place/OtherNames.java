package org.tandem.matching.io.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** Names that people use and the data has not: English and German ones, and full official ones. */
final class OtherNames {
    private static final String RESOURCE = "names.properties";

    private OtherNames() {}

    /** Reads them: the words of each, with the name that the data has. */
    static Map<String, String> read() {
        Properties names = new Properties();
        try (InputStream file = OtherNames.class.getResourceAsStream(RESOURCE);
                Reader text = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            names.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(PlaceNames::key, names::getProperty));
    }
}
