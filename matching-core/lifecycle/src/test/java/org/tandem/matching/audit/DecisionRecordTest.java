package org.tandem.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class DecisionRecordTest {
    private final Programme programme = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("M-1").name("Secret Mentor").offers("finance", 5).build())
            .mentor(Mentor.builder("M-2").offers("law", 3).places(1).build())
            .mentee(Mentee.builder("T-1").name("Secret Mentee").seeks("finance", 3, 5).build())
            .mentee(Mentee.builder("T-2").mustHave("law", 3, 2).build())
            .mentee(Mentee.builder("T-3").mustHave("music", 3, 2).build())
            .decision(Decision.fix("M-1", "T-1"))
            .build();
    private final Policy open = Policy.builder("small")
            .rule(Rules.mustHaves())
            .criterion(2, Criteria.competenceFit())
            .build();

    private static DecisionRecord record(Policy policy, Programme programme) {
        Compatibility compatibility = Compatibility.of(programme, policy);
        Matcher matcher = Unhurried.matcher().withStepLimit(Long.MAX_VALUE);
        return DecisionRecord.of(compatibility, matcher.match(compatibility), matcher.limits());
    }

    @Test
    void theDocumentTellsWhatWasDecidedAndCarriesIdsOnly() {
        assertThat(record(open, programme).json())
                .startsWith("{\"decisions\":[{\"kind\":\"FIX\",\"mentee\":\"T-1\",\"mentor\":\"M-1\"}],\"format\":1,")
                .contains("\"limits\":{\"seed\":0,\"steps\":\"9223372036854775807\",\"time\":\"PT24H\"}")
                .contains("\"name\":\"small\"")
                .contains("{\"contributions\":[{\"criterion\":\"competence fit\",\"points\":2000}],\"fixed\":true,"
                        + "\"mentee\":\"T-1\",\"mentor\":\"M-1\",\"points\":2000}")
                .contains("{\"matched\":0,\"mentee\":\"T-3\",\"missing\":1,\"reason\":\"NobodyEligible\"}")
                .contains("\"status\":\"PROVEN_OPTIMAL\"")
                .doesNotContain("Secret")
                .doesNotContain("${");
    }

    @Test
    void theSameInputsGiveTheSameBytesAndNamesDoNotCount() {
        Programme renamed = Programme.builder(programme.start())
                .mentee(Mentee.builder("T-3").mustHave("music", 3, 2).build())
                .mentee(Mentee.builder("T-2").mustHave("law", 3, 2).build())
                .mentee(Mentee.builder("T-1").name("Another").seeks("finance", 3, 5).build())
                .mentor(Mentor.builder("M-2").offers("law", 3).places(1).build())
                .mentor(Mentor.builder("M-1").offers("finance", 5).build())
                .decision(Decision.fix("M-1", "T-1"))
                .build();

        assertThat(record(open, renamed)).isEqualTo(record(open, programme)).hasSameHashCodeAs(record(open, programme));
        assertThat(record(open, renamed).json()).isEqualTo(record(open, programme).json());
        assertThat(record(open, renamed).toString())
                .isEqualTo("DecisionRecord[" + record(open, programme).fingerprint() + "]");
    }

    @Test
    void everyFactAndEverySettingChangesTheRecord() {
        String before = record(open, programme).json();
        Programme moved = Programme.builder(programme)
                .mentor(Mentor.builder("M-3").places(0).location(52, 10).build())
                .build();

        assertThat(record(open, moved).json()).isNotEqualTo(before);
        assertThat(record(Policy.builder(open).name("other").build(), programme).json()).isNotEqualTo(before);
        assertThat(record(Policy.builder(open).quota(Quota.perSector(Quota.Kind.MENTEES, 9)).build(), programme).json())
                .isNotEqualTo(before);
        assertThat(record(
                Policy.builder(open)
                        .planRule(PlanRule.sharedMentor("never", (one, other) -> false))
                        .build(),
                programme)
                .json())
                .isNotEqualTo(before);
    }

    @Test
    void aRecordIsReadBackAndConfirmed() {
        DecisionRecord record = record(open, programme);
        DecisionRecord read = DecisionRecord.parse(record.json());

        assertThat(read).isEqualTo(record);
        Replay replay = Replay.of(read, Compatibility.of(programme, open));
        assertThat(replay.isConfirmed()).isTrue();
        assertThat(replay.repeated()).isTrue();
        assertThat(replay.say(Wording.in(Locale.ENGLISH))).startsWith("The record is confirmed");
    }

    @Test
    void anEditedRecordIsRefutedAtItsPlace() {
        String edited = record(open, programme).json().replace("\"mentee\":\"T-2\",\"mentor\":\"M-2\"",
                "\"mentee\":\"T-2\",\"mentor\":\"M-1\"");

        Replay replay = Replay.of(DecisionRecord.parse(edited), Compatibility.of(programme, open));

        assertThat(replay.differences())
                .containsExactly(new Difference("/result/matches/1/mentor", "\"M-1\"", "\"M-2\""));
        assertThat(replay.say(Wording.in(Locale.GERMAN)))
                .isEqualTo("Die Aufzeichnung ist widerlegt: Erneutes Zuordnen ergibt eine Abweichung.\n"
                        + "/result/matches/1/mentor: Die Aufzeichnung hat \"M-1\", die Fakten ergeben \"M-2\"");
    }

    @Test
    void wordsThatAreNoneAreRefusedInWords() {
        Compatibility compatibility = Compatibility.of(programme, open);
        String json = record(open, programme).json();
        DecisionRecord ended = DecisionRecord.parse(json.replace("\"PROOF\"", "\"PROOF?\""));
        DecisionRecord status = DecisionRecord.parse(json.replace("PROVEN_OPTIMAL", "BEST"));

        assertThatThrownBy(() -> Replay.of(ended, compatibility))
                .hasMessageStartingWith("The member (result/ended) of the record must be a constant of Ended.\nMaybe");
        assertThatThrownBy(() -> status.plan(compatibility)).hasMessageContaining("(result/status)");
    }

    @Test
    void otherFactsRefuteARecord() {
        Replay replay = Replay.of(
                record(open, programme),
                Compatibility.of(programme, Policy.builder(open).rule(Rules.noVeto()).build()));

        assertThat(replay.differences()).extracting(Difference::path)
                .contains("/policy/fingerprint", "/policy/rules/1");
    }

    @Test
    void whatTimeHasEndedIsJudgedAgain() {
        Matcher matcher = Unhurried.matcher();
        Plan plan = matcher.match(programme, open);
        Plan ended = withQuality(plan, new Quality(Status.FEASIBLE, Ended.TIME, 2));
        DecisionRecord record = DecisionRecord.of(Compatibility.of(programme, open), ended, matcher.limits());

        Replay replay = Replay.of(record, Compatibility.of(programme, open));
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.repeated()).isFalse();
        DecisionRecord edited = DecisionRecord.parse(record.json().replace(
                "\"mentee\":\"T-2\",\"mentor\":\"M-2\"", "\"mentee\":\"T-3\",\"mentor\":\"M-2\""));
        assertThat(Replay.of(edited, Compatibility.of(programme, open)).differences())
                .extracting(Difference::path)
                .contains("/result/matched", "/result/matches/1", "/result/unmatched/1");
    }

    @Test
    void rulesThatMatchesBreakTogetherAreFound() {
        CompatibilityGraph graph = CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentee("T-1")
                .mentee("T-2")
                .mentee("T-3")
                .score("M-1", "T-1", 5)
                .score("M-1", "T-2", 4)
                .fixed("M-1", "T-3", 1)
                .apart("rivals", (one, other) -> true)
                .build();
        Matcher matcher = Unhurried.matcher();
        Plan plan = matcher.match(graph);
        DecisionRecord record =
                DecisionRecord.of(graph, withQuality(plan, new Quality(Status.FEASIBLE, Ended.TIME, 1)),
                        Limits.DEFAULT);
        assertThat(Replay.of(record, graph).differences()).isEmpty();
        String match = "{\"contributions\":[],\"fixed\":true,\"mentee\":\"T-3\",\"mentor\":\"M-1\",\"points\":1}";
        String others = "{\"contributions\":[],\"fixed\":false,\"mentee\":\"T-1\",\"mentor\":\"M-1\",\"points\":5},"
                + "{\"contributions\":[],\"fixed\":false,\"mentee\":\"T-2\",\"mentor\":\"M-1\",\"points\":4}";

        Replay replay = Replay.of(DecisionRecord.parse(record.json().replace(match, others)), graph);

        assertThat(replay.differences())
                .extracting(Difference::replayed)
                .contains(
                        "places of M-1: at most 1",
                        "rules between M-1-T-1 and M-1-T-2: at most 0",
                        "fixed M-1-T-3 left out: at most 0");
    }

    @Test
    void ownScoresHaveRecordsToo() {
        CompatibilityGraph graph =
                CompatibilityGraph.table().mentor("M").mentee("T").score("M", "T", 7).build();
        Matcher matcher = Unhurried.matcher();
        DecisionRecord record = DecisionRecord.of(graph, matcher.match(graph), matcher.limits());

        assertThat(Replay.of(record, graph).isConfirmed()).isTrue();
        CompatibilityGraph changed =
                CompatibilityGraph.table().mentor("M").mentee("T").score("M", "T", 8).build();
        assertThat(Replay.of(record, changed).differences()).extracting(Difference::path)
                .contains("/programme/fingerprint", "/result/points");
    }

    @Test
    void whatIsNoRecordIsRefused() {
        assertThatThrownBy(() -> DecisionRecord.parse("{}")).hasMessageContaining("member (format)");
        assertThatThrownBy(() -> DecisionRecord.parse("{\"format\":9}")).hasMessageContaining("form (9)");
        DecisionRecord bad = DecisionRecord.parse(record(open, programme).json().replace("PT24H", "soon"));
        assertThatThrownBy(() -> Replay.of(bad, Compatibility.of(programme, open)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(limits/time)");
    }

    @Test
    void phrasesAreComplete() {
        PhraseBundles.assertComplete(Replay.class);
        List<Difference> one = List.of(new Difference("/a", "1", "2"));
        List<Difference> two = List.of(new Difference("/a", "", "2"), new Difference("/a", "1", ""));
        for (boolean repeated : new boolean[] {true, false}) {
            PhraseBundles.assertSaid(new Replay(repeated, List.of()));
            PhraseBundles.assertSaid(new Replay(repeated, one));
            PhraseBundles.assertSaid(new Replay(repeated, two));
        }
        assertThat(new Replay(true, one).say(Wording.in(Locale.ENGLISH))).contains("one difference");
        assertThat(new Replay(true, two).say(Wording.in(Locale.ENGLISH))).contains("2 differences");
        PhraseBundles.assertAllUsed(
                Replay.class,
                List.of(
                        "confirmed.repeated",
                        "confirmed.judged",
                        "refuted.repeated",
                        "refuted.judged",
                        "difference",
                        "difference.missing",
                        "difference.extra"));
    }

    private static Plan withQuality(Plan plan, Quality quality) {
        return new Plan(
                plan.matches(),
                plan.unmatched(),
                plan.loads(),
                plan.held(),
                plan.wanted(),
                plan.points(),
                plan.charges(),
                plan.pointsByCriterion(),
                quality);
    }

    @Test
    void aRecordGivesItsPlanBackToTheSameFactsAndPolicyOnly() {
        Compatibility compatibility = Compatibility.of(programme, open);
        DecisionRecord record = record(open, programme);

        assertThat(record.plan(compatibility)).isEqualTo(Unhurried.matcher().match(compatibility));
        Policy other = Policy.builder(open).criterion(3, Criteria.competenceFit()).build();
        assertThatThrownBy(() -> record.plan(Compatibility.of(programme, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The policy of the record (fingerprint " + open.fingerprint())
                .hasMessageContaining("Maybe facts, decisions or rules have changed");
        Programme more = Programme.builder(programme).mentee(Mentee.builder("T-4").build()).build();
        assertThatThrownBy(() -> record.plan(Compatibility.of(more, open)))
                .hasMessageStartingWith("The facts of the record (fingerprint ");
        assertThatThrownBy(() -> DecisionRecord.parse(record.json().replace("\"points\":2000}", "\"points\":1999}"))
                .plan(compatibility))
                .hasMessageContaining("where its matches give (2000)")
                .hasMessageContaining("Maybe it was edited.");
    }

    @Test
    void theCodeOfOwnRulesCountsByThePairsItMakes() {
        Policy one = Policy.builder(open).rule(Rule.of("own", (mentor, mentee) -> true)).build();
        Policy other = Policy.builder(open)
                .rule(Rule.of("own", (mentor, mentee) -> !mentee.id().equals("T-2")))
                .build();
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        DecisionRecord record = record(one, programme);

        assertThatThrownBy(() -> record.plan(Compatibility.of(programme, other)))
                .hasMessageStartingWith("The eligible pairs and points of the record");
    }

    @Test
    void aRecordOfOwnScoresGivesItsPlanBack() {
        CompatibilityGraph graph = Compatibility.of(programme, open).graph();
        Plan plan = Unhurried.matcher().match(graph);
        DecisionRecord record = DecisionRecord.of(graph, plan, Limits.DEFAULT);

        assertThat(record.plan(graph)).isEqualTo(plan);
        assertThatThrownBy(() -> record.plan(Compatibility.of(
                Programme.builder(programme).decision(Decision.bar("M-2", "T-2")).build(), open).graph()))
                .hasMessageStartingWith("The facts of the record");
    }
}
