package org.tandem.matching.examples.office;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The demo's files, mutated: whatever comes, the run ends with a code and in words. */
class HostileFilesProperties {
    private static final String[] RESULTS = {
        "plan.csv", "unmatched.csv", "loads.csv", "summary.json", "record.json", "report.html"
    };

    private static MutatedFiles files;

    @BeforeContainer
    static void write() throws IOException {
        files = new MutatedFiles(
                office -> {
                    office.demo("demo");
                    office.file("demo/pairs.csv", pairs().toArray(String[]::new));
                },
                "demo/mentors.csv",
                "demo/mentees.csv");
    }

    private static Stream<String> pairs() {
        return Stream.concat(
                Stream.of("mentee,mentor,points"),
                IntStream.range(0, 40).mapToObj(i -> "T-" + i % 9 + ",M-" + i % 13 + "," + i * 37 % 100));
    }

    @AfterContainer
    static void delete() throws IOException {
        files.delete();
    }

    @Property(tries = 12)
    void mutatedFilesOfAProgrammeAreMatchedOrRefusedInWords(@ForAll @From("programme") String name, @ForAll long seed)
            throws IOException {
        Office office = files.office();
        String[] command = office.demo("match")
                .with(
                        "--policy", office.path("demo/policy.json"),
                        "--time-limit", "300ms",
                        "--out", office.path("plan"));
        files.check("demo/" + name, seed, command, RESULTS);
    }

    @Property(tries = 12)
    void mutatedPairsAreMatchedOrRefusedInWords(@ForAll long seed) throws IOException {
        Office office = files.office();
        String[] command = {
            "match",
            "--pairs", office.path("demo/pairs.csv"),
            "--time-limit", "300ms",
            "--out", office.path("plan")
        };
        files.check("demo/pairs.csv", seed, command, RESULTS);
    }

    @Provide
    Arbitrary<String> programme() {
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
