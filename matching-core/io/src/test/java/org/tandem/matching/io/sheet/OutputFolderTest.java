package org.tandem.matching.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder holds all of the old files or all of the new ones. */
class OutputFolderTest {
    private static final List<OutputFile> NEW = List.of(file("a", "new a"), file("b", "new b"), file("c", "new c"));

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = parent.resolve("plan");
        OutputFolder.write(folder, List.of(file("a", "old a"), file("b", "old b")));
        Files.writeString(folder.resolve("notes"), "mine");
    }

    @Test
    void newFilesReplaceTheOldOnesAndNoOthers() throws IOException {
        OutputFolder.write(folder, NEW);

        assertThat(contents()).isEqualTo(Map.of("a", "new a", "b", "new b", "c", "new c", "notes", "mine"));
    }

    @Test
    void aFullDiskLeavesTheOldFiles() {
        OutputFile full = new OutputFile("c", out -> {
            out.write("half of");
            throw new IOException("No space left on device");
        });

        assertThatThrownBy(() -> OutputFolder.write(folder, List.of(file("a", "new a"), full)))
                .isInstanceOf(IOException.class);
        assertThat(contents()).isEqualTo(Map.of("a", "old a", "b", "old b", "notes", "mine"));
    }

    @Test
    void aFolderThatWasNotThereIsNotThereAfterAFailure() {
        OutputFile bad = new OutputFile("c", out -> {
            throw new IllegalStateException("no content");
        });

        assertThatThrownBy(() -> OutputFolder.write(parent.resolve("other"), List.of(bad)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(parent.resolve("other")).doesNotExist();
    }

    /** Some systems do not move a file that is open elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void aFileThatCannotBeMovedLeavesTheOldFiles(String open) {
        assertThatThrownBy(() -> OutputFolder.write(folder, NEW, (from, to) -> {
            if (from.equals(folder.resolve(open))) {
                throw new IOException("is open");
            }
            Files.move(from, to);
        })).isInstanceOf(IOException.class);
        assertThat(contents()).isEqualTo(Map.of("a", "old a", "b", "old b", "notes", "mine"));
    }

    /** From the moment the new files are complete, the next run brings them to their places, whatever a crash has left. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void afterACrashTheNextRunMovesTheRest(int moves) throws IOException {
        crashAfter(moves);

        OutputFolder.write(folder, List.of(file("d", "newer d")));

        assertThat(contents())
                .isEqualTo(Map.of("a", "new a", "b", "new b", "c", "new c", "d", "newer d", "notes", "mine"));
    }

    @Test
    void aCrashBeforeTheNewFilesAreCompleteLeavesTheOldOnes() throws IOException {
        crashAfter(0);

        OutputFolder.write(folder, List.of(file("d", "newer d")));

        assertThat(contents()).isEqualTo(Map.of("a", "old a", "b", "old b", "d", "newer d", "notes", "mine"));
    }

    private void crashAfter(int moves) {
        int[] left = {moves};
        assertThatThrownBy(() -> OutputFolder.write(folder, NEW, (from, to) -> {
            if (left[0]-- == 0) {
                throw new Crash();
            }
            Files.move(from, to);
        })).isInstanceOf(Crash.class);
    }

    /** Ends a run where it stands, as a loss of power does: nothing is moved back. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private static OutputFile file(String name, String content) {
        return new OutputFile(name, out -> out.write(content));
    }

    private Map<String, String> contents() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return contents;
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
