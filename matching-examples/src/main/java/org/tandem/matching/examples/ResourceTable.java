package org.tandem.matching.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV files of this module that are known to be right; {@code office} reads those of users. */
final class ResourceTable {
    private ResourceTable() {}

    /** Returns the rows of a resource whose first line names the columns. */
    static List<CSVRecord> rows(String resource) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(resource), resource);
                CSVParser parser = CSVParser.parse(in, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file (" + resource + ") cannot be read.", unreadable);
        }
    }
}
