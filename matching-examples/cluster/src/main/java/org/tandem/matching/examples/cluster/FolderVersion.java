package org.tandem.matching.examples.cluster;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder's files as they are at one time, so that members who read them later, or elsewhere, read the same.
 *
 * @param folder where they lie, on every member
 * @param sha256 of the files' names and bytes
 */
record FolderVersion(String folder, String sha256) implements Serializable {
    static final String MENTORS = "mentors.csv";
    static final String MENTEES = "mentees.csv";
    static final String ORGANISATIONS = "organisations.csv";
    static final String TIES = "ties.csv";

    private static final long serialVersionUID = 1;

    /**
     * The files as they are here and now.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    static FolderVersion of(String folder) {
        Hasher hash = Hashing.sha256().newHasher();
        for (String name : List.of(MENTORS, MENTEES, ORGANISATIONS, TIES)) {
            Path file = Path.of(folder, name);
            if (Files.exists(file)) {
                byte[] bytes = bytes(file);
                hash.putString(name, StandardCharsets.UTF_8).putInt(bytes.length).putBytes(bytes);
            }
        }
        return new FolderVersion(folder, hash.hash().toString());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
