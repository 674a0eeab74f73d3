package org.tandem.matching.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.io.facts.CsvFolder.ENGLISH;
import static org.tandem.matching.io.facts.CsvFolder.GERMAN;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.io.sheet.Layout;
import org.tandem.matching.io.sheet.MailSheet;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.sheet.ResultFiles;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;

/** The results of a plan, in words and tables, and the same plan read again. */
class PublishedPlanTest {
    private static final Policy POLICY = Policy.builder("ours")
            .rule(Rules.noVeto())
            .criterion(10, Criteria.competenceFit())
            .build();

    @TempDir
    Path temporary;

    private CsvFolder folder;

    @BeforeEach
    void open() {
        folder = new CsvFolder(temporary);
        folder.file("mentors.csv", "id,name,offers,places,vetoes", "A,Ada Moor,law:5,1,", "B,Ben Moor,tax:4,2,Z");
        folder.file("mentees.csv", "id,name,seeks,vetoes", "X,Xa Hill,law:3:5,", "Y,Ya Hill,tax:3:5,",
                "Z,Za Hill,law:3:5,A");
    }

    private Facts facts(Path... decisions) {
        return folder.programme(decisions).judged(Optional.of(POLICY), folder.faults);
    }

    private static Plan plan(Facts facts) {
        return facts.match(Unhurried.matcher());
    }

    private Map<String, String> results(Facts facts, boolean german, Layout layout) {
        Plan plan = plan(facts);
        PersonLabels names = PersonLabels.of(facts.people().orElseThrow().programme());
        return folder.written(ResultFiles.of(
                new Summary(3, 2, plan, Duration.ZERO, 1, facts.policyName()), names, german ? GERMAN : ENGLISH,
                layout));
    }

    @Test
    void theTablesSayWhoMeetsWhomWhoLacksAMentorAndWhosePlacesAreUsed() {
        Map<String, String> english = results(facts(), false, Layout.COMMAS);
        assertThat(english.get("plan.csv").lines()).containsExactly(
                "mentee,mentee_name,mentor,mentor_name,points,fit_percent,fixed,competence fit",
                "X,Xa Hill,A,Ada Moor,10000,100,no,10000",
                "Y,Ya Hill,B,Ben Moor,10000,100,no,10000");
        assertThat(english.get("unmatched.csv").lines()).containsExactly(
                "mentee,mentee_name,missing,matched,reason,mentor_count,mentors,removed_by_rule",
                "Z,Za Hill,1,0,nobody-eligible,0,,no veto 2");
        assertThat(english.get("loads.csv").lines()).containsExactly(
                "mentor,mentor_name,places,running,matched,free", "A,Ada Moor,1,0,1,0", "B,Ben Moor,2,0,1,1");
        assertThat(english.get("summary.json")).contains("\"policy\" : \"ours\"");

        Map<String, String> german = results(facts(), true, Layout.SEMICOLONS);
        assertThat(german.get("unmatched.csv")).contains("niemand möglich;0;;kein Veto 2");
        assertThat(german.get("plan.csv")).contains("Passung der Kompetenzen", ";nein;");
    }

    @Test
    void whatIsWrittenIsThePublishedPlanThatIsRead() {
        Facts facts = facts();
        for (Layout layout : Layout.values()) {
            String file = results(facts, true, layout).keySet().iterator().next();

            Plan read = PublishedPlan.read(folder.path(file), facts, folder.faults);
            Plan standing = PublishedPlan.standing(folder.path(file), facts, folder.faults);

            assertThat(read.pairs()).as(file).isEqualTo(plan(facts).pairs()).isEqualTo(standing.pairs());
            assertThat(standing.points()).isEqualTo(read.points()).isEqualTo(20_000);
            assertThat(standing.unmatched()).extracting(one -> one.mentee()).containsExactly("Z");
        }
    }

    @Test
    void whatIsInTheWayOfAPublishedPairIsNamed() {
        Path plan = folder.file(
                "old.csv", "mentee,mentor,points", "X,A,7", "Y,B,7", "Z,A,7", "W,B,7");
        Facts facts = facts(folder.file("bar.csv", "mentor,mentee,decision", "B,Y,bar"));

        assertThat(folder.problems(() -> PublishedPlan.standing(plan, facts, folder.faults))).containsExactly(
                "old.csv, line 3, column 2 (mentor): the pair was published, but a decision is in its way "
                        + "(bar.csv, line 2, column 3 (decision))."
                                .replace("bar.csv", folder.path("bar.csv").toString())
                                .replace(temporary + "/", ""),
                "old.csv, line 4, column 2 (mentor): the pair was published, but a rule is in its way now: no veto. "
                        + "The mentee does not want the other.",
                "old.csv, line 5, column 2 (mentor): the pair was published, but one of the two is not among the people any"
                        + " more.");
    }

    @Test
    void whyNobodyIsMatchedAndThatNothingCountsIsSaid() {
        folder.file("mentors.csv", "id,vetoes,places", "A,X|Y,1");
        folder.file("mentees.csv", "id", "X", "Y");
        Facts barred = facts();
        assertThat(PlanRemarks.of(barred, plan(barred), ENGLISH)).singleElement().asString()
                .contains("0 of 2", "\"no veto\" bars 2");
        folder.file("mentors.csv", "id,places", "A,0");
        Facts full = facts();
        assertThat(PlanRemarks.of(full, plan(full), ENGLISH)).singleElement().asString().contains("free place");
        folder.file("mentors.csv", "id,places", "A,1");
        Facts worthless = facts();
        assertThat(PlanRemarks.of(worthless, plan(worthless), ENGLISH)).singleElement().asString()
                .contains("Every pair is worth 0 points");
        assertThat(DataGaps.of(worthless, ENGLISH)).singleElement().asString().contains("competence fit");
        assertThat(DataGaps.ofPair(worthless, "A", "X", ENGLISH)).get().asString().contains("competence fit");
    }

    @Test
    void aCircleIsToldAndHasOneMailForEach() {
        folder.file("mentors.csv", "id,name,places,offers", "p,Pia,1,law:5", "q,Quin,1,tax:5");
        folder.file("mentees.csv", "id,name,seeks", "p,Pia,tax:3:5", "q,Quin,law:3:5");
        Facts facts = facts();
        Plan plan = plan(facts);

        assertThat(PlanRemarks.of(facts, plan, ENGLISH)).containsExactly("2 people mentor in a circle: p → q → p.");
        String mail = folder.written(MailSheet.of(plan, facts, true, GERMAN, Layout.COMMAS)).get("mail.csv");
        assertThat(mail).contains("p,Pia,beides,q|q,", "we have found a mentor for you: Quin.")
                .doesNotContain("q,Quin,Mentor,");
    }

    @Test
    void pointsOfOnesOwnAreReadWithTheirPeople() {
        Path pairs = folder.file("pairs.csv", "mentee,mentor,points", "X,A,5", "Y,A,4");
        Path mentors = folder.file("m.csv", "id,places", "A,1");
        Facts.OwnScores facts = new Facts.OwnScores(
                new ScoreFiles(pairs, Optional.of(mentors), Optional.empty()).read(folder.faults));

        assertThat(plan(facts).pairs()).extracting(pair -> pair.mentee()).containsExactly("X");
        assertThat(facts.policyName()).isEqualTo("own scores");
        assertThat(facts.people()).isEmpty();
        Path strangers = folder.file("other.csv", "mentee,mentor,points", "X,Q,5", "X,A,x");
        assertThat(folder.problems(() -> new ScoreFiles(strangers, Optional.of(mentors), Optional.empty())
                .read(folder.faults))).hasSize(2);
        assertThat(List.of(facts.graph().mentorCount(), facts.graph().menteeCount())).containsExactly(1, 2);
    }
}
