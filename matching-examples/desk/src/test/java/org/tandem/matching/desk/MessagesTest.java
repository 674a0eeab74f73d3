package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and every page finds its words. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern USED = Pattern.compile("#\\{([a-z.A-Z]+)[}(]");

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (var text = Files.newBufferedReader(RESOURCES.resolve(file))) {
            messages.load(text);
        }
        return messages;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(messages("desk_de.properties").keySet()).isEqualTo(messages("desk.properties").keySet());
    }

    @Test
    void everyKeyOfAPageIsThere() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> pages = Files.list(RESOURCES.resolve("templates"))) {
            for (Path page : pages.toList()) {
                USED.matcher(Files.readString(page)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(messages("desk.properties").stringPropertyNames()).containsAll(used);
    }
}
