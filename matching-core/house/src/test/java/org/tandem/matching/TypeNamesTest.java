package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One name, one thing: no two top-level types of the project have the same name, tests aside. */
class TypeNamesTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final List<String> NO_TYPES = List.of("package-info.java", "module-info.java");

    /** Every source file of the project by its name, with the folders in which it lies. */
    private static Map<String, TreeSet<String>> folders() throws IOException {
        Map<String, TreeSet<String>> folders = new TreeMap<>();
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                return name.equals("target") || (name.startsWith(".") && !folder.equals(PROJECT))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                Path folder = PROJECT.relativize(file.getParent());
                if (name.endsWith(".java")
                        && !NO_TYPES.contains(name)
                        && folder.toString().contains(SOURCES.toString())) {
                    folders.computeIfAbsent(name, any -> new TreeSet<>()).add(folder.toString());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return folders;
    }

    @Test
    void noTwoTypesHaveTheSameName() throws IOException {
        Map<String, TreeSet<String>> folders = folders();
        assertThat(folders).as("files looked at").hasSizeGreaterThan(500).containsKey("Matcher.java");

        Map<String, TreeSet<String>> twice = new TreeMap<>(folders);
        twice.values().removeIf(where -> where.size() == 1);
        assertThat(twice).as("names of several types").isEmpty();
    }
}
