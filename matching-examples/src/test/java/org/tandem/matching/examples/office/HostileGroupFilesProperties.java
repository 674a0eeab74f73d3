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

/** The files of groups, and of needs and offers, mutated: whatever comes, the run ends with a code and in words. */
class HostileGroupFilesProperties {
    private static Path original;
    private static Path folder;
    private static Set<String> names;

    @BeforeContainer
    static void write() throws IOException {
        original = Files.createTempDirectory("original");
        folder = Files.createTempDirectory("mutated");
        for (Path top : List.of(original, folder)) {
            Office office = new Office(top);
            office.leaders("groups");
            office.run("demo", "district", "--out", office.path("district"));
            office.file("leaders/pairs.csv", "mentor,mentee,points", "L-01,L-02,5", "L-03,L-04,6", "L-05,L-07,1");
            office.file("leaders/before.csv", "workshop,group,participant", "W,A,L-01", "W,A,L-02", "W,B,L-03",
                    "W,B,L-04");
            office.file(
                    "leaders/wishes.csv",
                    Stream.concat(
                            Stream.of("id,together,apart,topics,fixed_in,barred_from"),
                            office.rows("leaders/leaders.csv").stream().map(row -> wishes(row.get("id"))))
                            .toArray(String[]::new));
            office.bytes("leaders/mentees.csv", Files.readAllBytes(top.resolve("leaders/leaders.csv")));
        }
        names = new Office(original).rows("leaders/leaders.csv").stream()
                .flatMap(row -> Arrays.stream(row.get("name").split(" ")))
                .filter(part -> part.length() > 4)
                .collect(Collectors.toSet());
    }

    private static String wishes(String id) {
        return switch (id) {
            case "L-01" -> "L-01,L-20,L-02,migration|early-warning,,Group 2";
            case "L-08" -> "L-08,,L-09,second-chance,Group 5,";
            default -> id + ",,,,,";
        };
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
    void mutatedFilesOfGroupsAreComposedOrRefusedInWords(@ForAll @From("groupFiles") String name, @ForAll long seed)
            throws IOException {
        Office office = new Office(folder);
        String[] command = office.leaders("groups")
                .with(
                        "--pairs", office.path("leaders/pairs.csv"),
                        "--before", office.path("leaders/before.csv"),
                        "--series", "2",
                        "--steps", "1",
                        "--out", office.path("plan"));
        if (name.equals("wishes.csv") || name.equals("mentees.csv")) {
            // The people come from a programme's file, and who takes part from another.
            command[2] = office.path("leaders/wishes.csv");
            command = new Office.Command(List.of(command)).with("--mentees", office.path("leaders/mentees.csv"));
        }
        withMutated("leaders/" + name, seed, office, command, "groups.csv", "group_figures.csv", "guide.txt",
                "summary.json", "encounters.csv", "report.html");
    }

    @Property(tries = 40)
    void mutatedNeedsAndOffersAreMatchedOrRefusedInWords(@ForAll @From("needFiles") String name, @ForAll long seed)
            throws IOException {
        Office office = new Office(folder);
        String[] command = {
            "needs",
            "--needs", office.path("district/needs.csv"),
            "--offers", office.path("district/offers.csv"),
            "--organisations", office.path("district/organisations.csv"),
            "--ties", office.path("district/ties.csv"),
            "--policy", office.path("district/policy.json"),
            "--time-limit", "300ms",
            "--out", office.path("plan")
        };
        withMutated("district/" + name, seed, office, command, "assignments.csv", "unmet.csv", "offers_left.csv",
                "summary.json");
    }

    private static void withMutated(String name, long seed, Office office, String[] command, String... files)
            throws IOException {
        byte[] before = Files.readAllBytes(original.resolve(name));
        Files.write(folder.resolve(name), Mutations.of(before, new Random(seed)));
        Mutations.check(office.run(command), folder.resolve("plan"), names, files);
        Files.write(folder.resolve(name), before);
    }

    @Provide
    Arbitrary<String> groupFiles() {
        return Arbitraries.of(
                "leaders.csv",
                "organisations.csv",
                "personal_ties.csv",
                "groups.csv",
                "policy.json",
                "pairs.csv",
                "before.csv",
                "wishes.csv",
                "mentees.csv");
    }

    @Provide
    Arbitrary<String> needFiles() {
        return Arbitraries.of("needs.csv", "offers.csv", "organisations.csv", "ties.csv", "policy.json");
    }
}
