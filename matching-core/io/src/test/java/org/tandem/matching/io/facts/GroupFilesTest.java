package org.tandem.matching.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.io.facts.CsvFolder.ENGLISH;
import static org.tandem.matching.io.facts.CsvFolder.GERMAN;
import static org.tandem.matching.io.facts.CsvFolder.START;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.check.UnhurriedGroups;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.ReadyGroupPolicies;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.io.sheet.GroupSheets;
import org.tandem.matching.io.sheet.GroupSummary;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.PersonLabels;

/** Files of workshops, read; and their groups, written and read again. */
class GroupFilesTest {
    @TempDir
    Path temporary;

    private CsvFolder folder;

    @BeforeEach
    void open() {
        folder = new CsvFolder(temporary);
    }

    private GroupFiles files(Path people, Path groups, Optional<Path> before, int workshops) {
        return new GroupFiles(
                Optional.of(people), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                before.stream().toList(), Optional.of(groups), Optional.empty(), List.of(), START, workshops);
    }

    private Path people(String... more) {
        String[] rows = {
            "id,organisation,sector,stage,offers,topics,together,apart,fixed_in",
            "a,Alpha,steel,entry,law:4,,,,G1",
            "b,Alpha,steel,executive,,,,,",
            "c,Beta,care,entry,tax:3,,,,",
            "d,Gamma,care,executive,,,,c,"};
        return folder.file("people.csv", Stream.of(rows, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static GroupComposer composer() {
        return UnhurriedGroups.composer(ReadyGroupPolicies.workshops());
    }

    @Test
    void whatIsWishedAndDecidedHoldsAndTheTablesAreReadAgain() {
        Path groups = folder.file("groups.csv", "id,least,most,topic,needs", "G1,2,2,contracts,law:3:5", "G2,2,2,,");
        Workshops workshops = files(people(), groups, Optional.empty(), 2).read(folder.faults);

        SeriesPlan series = workshops.composed(composer());

        assertThat(series.plans()).hasSize(2).allSatisfy(plan -> {
            assertThat(plan.groupOf("a").orElseThrow().id()).isEqualTo("G1");
            assertThat(plan.groupOf("c").orElseThrow().members()).doesNotContain("d");
        });
        GroupSummary summary = new GroupSummary(series, Duration.ZERO, 1, "workshops");
        Map<String, String> german = folder.written(GroupSheets.of(summary, PersonLabels.NONE, GERMAN, Layout.COMMAS));
        assertThat(german.get("groups.csv").lines().limit(2))
                .containsExactly("Workshop,Tag,Gruppe,Thema,Person", "Workshop 1,2026-09-01,G1,contracts,a");
        assertThat(german.get("group_figures.csv")).contains("gemischte Branchen", "gleiche Größe")
                .doesNotContain("mixed", "even sizes");
        assertThat(german.get("encounters.csv").lines()).hasSize(5);
        assertThat(german.get("guide.txt")).contains("Workshop 2");
        assertThat(workshops.composed(composer(), folder.path("groups.csv"), folder.faults).plans())
                .extracting(plan -> plan.groups())
                .isEqualTo(series.plans().stream().map(plan -> plan.groups()).toList());
        assertThat(summary.participants()).isEqualTo(4);
        assertThat(summary.groups()).isEqualTo(4);
    }

    @Test
    void whoHasMetBeforeMeetsOthersAndWhatNobodyStatedIsLeftOut() {
        Path groups = folder.file("planned.csv", "id,least,most", "G1,2,2", "G2,2,2");
        Path before = folder.file("before.csv", "group,participant", "O1,a", "O1,b", "O2,c", "O2,d");
        Path plain = folder.file("plain.csv", "id", "a", "b", "c", "d");
        Workshops workshops = files(plain, groups, Optional.of(before), 1).read(folder.faults);

        assertThat(workshops.composed(composer()).plans().getFirst().groups())
                .extracting(group -> group.members().toString()).doesNotContain("[a, b]", "[c, d]");
        GroupGaps gaps = GroupGaps.of(workshops, ReadyGroupPolicies.workshops());
        assertThat(String.join("\n", gaps.say(ENGLISH)))
                .contains("Left out, for want of data", "mixed sectors (nobody has a sector)")
                .doesNotContain("new acquaintances");
        assertThat(gaps.leftOut().criteria()).extracting(one -> one.criterion().name())
                .containsExactly("new acquaintances", "even sizes");
    }

    @Test
    void everyFaultIsNamedWithItsCell() {
        Path groups =
                folder.file("groups.csv", "id,least,most,needs,workshop", "G1,3,2,,", "G3,1,2,,9", "G2,1,2,law:3:5,");
        Path people = people("e,Beta,care,entry,,nowhere,z,e,G7", "a,Beta,,,,,,,");

        assertThat(folder.problems(() -> files(people, groups, Optional.empty(), 1).read(folder.faults)))
                .anyMatch(problem -> problem.startsWith("people.csv, line 7, column 1 (id):"))
                .anyMatch(problem -> problem.contains("groups.csv, line 2") && problem.contains("must not be below"))
                .anyMatch(problem -> problem.contains("groups.csv, line 3, column 5 (workshop)"))
                .anyMatch(problem -> problem.contains("groups.csv, line 4") && problem.contains("topic"));
    }
}
