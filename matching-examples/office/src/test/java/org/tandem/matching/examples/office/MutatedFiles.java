package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.statistics.Statistics;
import org.tandem.matching.examples.office.Office.Said;

/** Files for commands, and a copy in which one at a time is mutated; and how the program must take it. */
final class MutatedFiles {
    private final Path original;
    private final Path mutated;
    private final Set<String> names;

    /**
     * Writes the files.
     *
     * @param writing writes them to the folder of an office
     * @param people those with names of people, none of which may ever be told
     */
    MutatedFiles(Consumer<Office> writing, String... people) throws IOException {
        original = Files.createTempDirectory("original");
        mutated = Files.createTempDirectory("mutated");
        writing.accept(new Office(original));
        writing.accept(new Office(mutated));
        names = Stream.of(people)
                .flatMap(file -> new Office(original).rows(file).stream())
                .flatMap(row -> Arrays.stream(row.get("name").split(" ")))
                .filter(part -> part.length() > 4)
                .collect(Collectors.toSet());
    }

    /** Returns an office with the files, one of which may be mutated. */
    Office office() {
        return new Office(mutated);
    }

    /**
     * Mutates a file while a command runs, and checks that the run ends with a code and in words, never with a stack trace,
     * with half a folder, or with a person's name.
     *
     * @param command writes to the folder "plan"
     * @param results the files that it writes
     */
    void check(String file, long seed, String[] command, String... results) throws IOException {
        byte[] before = Files.readAllBytes(original.resolve(file));
        Files.write(mutated.resolve(file), Mutations.of(before, new Random(seed)));
        check(office().run(command), mutated.resolve("plan"), results);
        Files.write(mutated.resolve(file), before);
    }

    private void check(Said said, Path plan, String... results) throws IOException {
        assertThat(said.code()).as(said.err()).isIn(0, 2, 3);
        Statistics.label("refused").collect(said.code() == 2);
        Statistics.label("refused").coverage(share -> {
            // A third at least are, and a third are not; a dozen cases may all be of one kind by chance.
            share.check(true).count((count, all) -> all < 40 || count > 0);
            share.check(false).count((count, all) -> all < 40 || count > 0);
        });
        assertThat(said.err()).doesNotContain("Exception").doesNotContain("\tat ").doesNotContain("null");
        assertThat(names).noneMatch(said.err()::contains);
        if (said.code() == 2) {
            assertThat(said.err()).contains("The input has", "Maybe");
            assertThat(plan).doesNotExist();
        } else if (said.code() == 0 || !said.out().isEmpty()) {
            assertThat(plan.toFile().list()).containsExactlyInAnyOrder(results);
            delete(plan);
        } else {
            assertThat(said.err()).contains("Maybe");
            assertThat(plan).doesNotExist();
        }
    }

    void delete() throws IOException {
        delete(original);
        delete(mutated);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
