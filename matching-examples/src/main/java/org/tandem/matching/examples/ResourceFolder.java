package org.tandem.matching.examples;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A folder among the program's resources. */
final class ResourceFolder {
    private ResourceFolder() {}

    /** Reads a folder; packaged, it lies in an archive that must be opened first. */
    static <T> T read(String folder, Function<Path, T> reading) {
        try {
            URI place = Objects.requireNonNull(ResourceFolder.class.getResource(folder)).toURI();
            if (!place.getScheme().equals("jar")) {
                return reading.apply(Path.of(place));
            }
            try (FileSystem archive = FileSystems.newFileSystem(place, Map.of())) {
                return reading.apply(archive.getPath(folder));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The resources (" + folder + ") must be readable.", unreadable);
        }
    }
}
