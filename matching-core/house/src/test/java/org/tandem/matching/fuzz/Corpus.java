package org.tandem.matching.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The inputs that are kept: good ones, and those that once went wrong or showed something new, one a line in Base64. */
final class Corpus {
    private Corpus() {}

    static List<byte[]> of(FuzzTarget target) {
        List<byte[]> inputs = new ArrayList<>(target.seeds());
        try (InputStream kept = Corpus.class.getResourceAsStream(file(target))) {
            if (kept != null) {
                new String(kept.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .map(Base64.getDecoder()::decode)
                        .forEach(inputs::add);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return inputs;
    }

    static String file(FuzzTarget target) {
        return target.name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
