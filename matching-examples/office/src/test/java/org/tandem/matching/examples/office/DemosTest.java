package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.examples.office.Office.Said;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.text.Wording;

/** Every seed programme: the commands that the demo shows, as they are shown, and their outcome checked from the files. */
class DemosTest extends OfficeTest {
    /** Writes a demo to a folder of its name, runs what it shows, and returns what the commands said. */
    private List<Said> run(String demo) {
        Said shown = office.run("demo", demo, "--out", office.path(demo));
        assertThat(shown.err()).isEmpty();
        return shown.out().lines()
                .filter(line -> line.startsWith("tandem "))
                .map(line -> line.replace("--time-limit 2m", "--time-limit 24h"))
                .map(line -> office.run(Arrays.copyOfRange(line.split(" "), 1, line.split(" ").length)))
                .toList();
    }

    private static void assertDone(List<Said> all) {
        assertThat(all).isNotEmpty().allSatisfy(said -> {
            // Files without wishes are a demo, too; whatever else is said there would be a fault.
            assertThat(said.err().lines()).allMatch(line -> line.contains(" for want of data: "));
            assertThat(said.code()).isZero();
        });
    }

    @Test
    void withoutANameTheyAreListed() {
        for (String language : List.of("en", "de")) {
            Said said = office.run("demo", "--lang", language);
            assertThat(said.code()).isZero();
            assertThat(said.out().lines().map(line -> line.split(" ")[0]))
                    .containsExactly("salzgitter", "association", "party-pilot", "leaders", "district");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"salzgitter", "party-pilot", "association"})
    void pairsKeepTheRules(String demo) {
        List<Said> said = run(demo);
        assertDone(said);
        PairsCheck check = new PairsCheck(office, demo);
        check.ruleByRule();
        check.whoGoesWithoutHasNobody();
        assertThat(office.json(demo + "/plan/summary.json").get("status").asString()).isEqualTo("PROVEN_OPTIMAL");
        if (demo.equals("party-pilot")) {
            assertThat(office.json(demo + "/plan/summary.json").get("matched").asInt()).isGreaterThan(40);
            check.nearnessAndRegularityAreWorthWhatTheFilesSay(50, 35, 8, 30);
        }
    }

    @Test
    void theCitysFileSaysTheReadyPolicy() {
        office.run("demo", "salzgitter", "--out", office.path("salzgitter"));
        InputFaults faults = new InputFaults(Wording.in(Locale.ENGLISH));

        assertThat(PolicyChoice.of(office.path("salzgitter/policy.json"), faults).orElseThrow().policy())
                .hasToString(ReadyPolicies.cityCrossMentoring().toString());
    }

    @Test
    void theLeadersMeetOthersEachTime() {
        assertDone(run("leaders"));
        GroupsCheck check = new GroupsCheck(office, "leaders");
        check.everybodyIsInOneGroupOfEachWorkshop();
        check.rulesHold();
        check.figuresAreThoseOfTheFiles();
        assertThat(office.rows("leaders/plan/encounters.csv"))
                .extracting(row -> Integer.parseInt(row.get("people_met")))
                .allMatch(met -> met >= 10);
    }

    @Test
    void theDistrictsNeedsAreMetAsFarAsOffersReach() {
        assertDone(run("district"));
        DistrictCheck check = new DistrictCheck(office, "district");
        check.quantitiesKindsDatesAndReachHold();
        check.noUnitIsLeftThatCouldBeGiven();
        Map<String, Integer> given = check.given();
        assertThat(given.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(office.json("district/plan/summary.json").get("given").asInt());
    }
}
