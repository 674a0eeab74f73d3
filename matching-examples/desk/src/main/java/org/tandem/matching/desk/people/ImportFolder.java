package org.tandem.matching.desk.people;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartFile;
import org.tandem.matching.io.form.CleanTable;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.table.Dialect;

/** The files of one import, in a folder that goes with it. Names of ours, never the sender's. */
final class ImportFolder implements AutoCloseable {
    private static final List<String> ENDINGS = List.of(".xlsx", ".json", ".csv");

    private final Path folder;

    ImportFolder() throws IOException {
        folder = Files.createTempDirectory("desk-import");
    }

    /** Keeps a file, if one was sent. */
    Optional<Path> keep(Optional<MultipartFile> sent, String name) throws IOException {
        if (sent.isEmpty() || sent.get().isEmpty()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name + ending(sent.get()));
        sent.get().transferTo(file);
        return Optional.of(file);
    }

    private static String ending(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lower::endsWith).findFirst().orElse(".csv");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(CleanTable table) throws IOException {
        Path file = folder.resolve(table.file());
        try (Writer out = Files.newBufferedWriter(file)) {
            table.writeTo(out, Dialect.COMMA);
        }
        return file;
    }

    Path write(OutputFile output) throws IOException {
        Path file = folder.resolve(output.name());
        try (var out = Files.newOutputStream(file)) {
            output.writeTo(out);
        }
        return file;
    }

    /** Returns a sentence without the folder, which means nothing to anybody. */
    String plain(String sentence) {
        return sentence.replace(folder + folder.getFileSystem().getSeparator(), "");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
