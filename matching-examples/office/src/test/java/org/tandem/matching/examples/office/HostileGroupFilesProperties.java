package org.tandem.matching.examples.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private static MutatedFiles files;

    @BeforeContainer
    static void write() throws IOException {
        files = new MutatedFiles(HostileGroupFilesProperties::write, "leaders/leaders.csv");
    }

    private static void write(Office office) {
        office.leaders("groups");
        office.run("demo", "district", "--out", office.path("district"));
        office.file("leaders/pairs.csv", "mentor,mentee,points", "L-01,L-02,5", "L-03,L-04,6", "L-05,L-07,1");
        office.file(
                "leaders/before.csv", "workshop,group,participant", "W,A,L-01", "W,A,L-02", "W,B,L-03", "W,B,L-04");
        office.file(
                "leaders/wishes.csv",
                Stream.concat(
                        Stream.of("id,together,apart,topics,fixed_in,barred_from"),
                        office.rows("leaders/leaders.csv").stream().map(row -> wishes(row.get("id"))))
                        .toArray(String[]::new));
        office.bytes("leaders/mentees.csv", office.text("leaders/leaders.csv").getBytes(StandardCharsets.UTF_8));
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
        files.delete();
    }

    @Property(tries = 12)
    void mutatedFilesOfGroupsAreComposedOrRefusedInWords(@ForAll @From("groupFiles") String name, @ForAll long seed)
            throws IOException {
        Office office = files.office();
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
        files.check("leaders/" + name, seed, command, "groups.csv", "group_figures.csv", "guide.txt",
                "summary.json", "encounters.csv", "report.html");
    }

    @Property(tries = 12)
    void mutatedNeedsAndOffersAreMatchedOrRefusedInWords(@ForAll @From("needFiles") String name, @ForAll long seed)
            throws IOException {
        Office office = files.office();
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
        files.check("district/" + name, seed, command, "assignments.csv", "unmet.csv", "offers_left.csv",
                "summary.json");
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
