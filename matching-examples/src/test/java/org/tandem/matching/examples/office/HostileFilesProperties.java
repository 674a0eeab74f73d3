package org.tandem.matching.examples.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.tandem.matching.examples.office.Office.Said;

/**
 * The demo's files, mutated: whatever comes, the run ends with a code and in words, never with a stack trace, with half a
 * folder, or with a person's name.
 */
class HostileFilesProperties {
    private static Path original;
    private static Path folder;
    private static Set<String> names;

    @BeforeContainer
    static void write() throws IOException {
        original = Files.createTempDirectory("original");
        folder = Files.createTempDirectory("mutated");
        new Office(original).demo("demo");
        new Office(folder).demo("demo");
        Office office = new Office(original);
        office.file("demo/pairs.csv", Stream.concat(Stream.of("mentee,mentor,points"), Stream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i -> "T-" + i % 9 + ",M-" + i % 13 + "," + i * 37 % 100))
                .toArray(String[]::new));
        names = Stream.of("demo/mentors.csv", "demo/mentees.csv")
                .flatMap(file -> office.rows(file).stream())
                .flatMap(row -> Arrays.stream(row.get("name").split(" ")))
                .filter(part -> part.length() > 4)
                .collect(Collectors.toSet());
    }

    @AfterContainer
    static void delete() throws IOException {
        for (Path top : List.of(original, folder)) {
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Property(tries = 40)
    void mutatedFilesOfAProgrammeAreMatchedOrRefusedInWords(@ForAll @From("files") String name, @ForAll long seed)
            throws IOException {
        byte[] before = Files.readAllBytes(original.resolve("demo").resolve(name));
        Path mutated = folder.resolve("demo").resolve(name);
        Files.write(mutated, Mutations.of(before, new Random(seed)));
        Office office = new Office(folder);

        Said said = office.run(office.demo("match").with(
                "--policy",
                office.path("demo/policy.json"),
                "--time-limit",
                "300ms",
                "--out",
                office.path("plan")));

        check(said);
        Files.write(mutated, before);
    }

    @Property(tries = 40)
    void mutatedPairsAreMatchedOrRefusedInWords(@ForAll long seed) throws IOException {
        byte[] before = Files.readAllBytes(original.resolve("demo/pairs.csv"));
        Office office = new Office(folder);

        check(office.run(
                "match",
                "--pairs",
                office.bytes("pairs.csv", Mutations.of(before, new Random(seed))),
                "--time-limit",
                "300ms",
                "--out",
                office.path("plan")));
    }

    private static void check(Said said) throws IOException {
        Mutations.check(
                said,
                folder.resolve("plan"),
                names,
                "plan.csv",
                "unmatched.csv",
                "loads.csv",
                "summary.json",
                "record.json",
                "report.html");
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                "mentors.csv",
                "mentees.csv",
                "organisations.csv",
                "ties.csv",
                "personal_ties.csv",
                "mentorships.csv",
                "decisions.csv",
                "policy.json");
    }
}
