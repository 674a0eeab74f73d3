package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.match;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFacts;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan as JSON has every kind of reason, and no names. */
class PlanAsJsonTest {
    private static final TandemJson JSON = TandemJson.create();

    /** A plan with a match, a held pair with dates, and every kind of reason that an optimal plan can have. */
    private static Plan plan() {
        PolicyFacts policy = byWorth().with(RuleFacts.noBusinessTies()).with(RuleFacts.noVeto());
        return match(
                programme()
                        .organisation(Organisation.of("A"))
                        .organisation(Organisation.of("B"))
                        .businessTie(new BusinessTie(
                                BusinessTie.Kind.UNDISCLOSED, "A", "B", DateRange.since(LocalDate.of(2025, 7, 1))))
                        .mentor(Mentor.builder("M").organisation("A").places(1).name("Secret").build())
                        .mentor(mentor("Worthy", 2, 1.0 / 3))
                        .mentee(Mentee.builder("Held").organisation("B").vetoes("Worthy").build())
                        .mentee(Mentee.builder("Vetoes").vetoes("M", "Worthy").build())
                        .mentee(mentee("Full1"))
                        .mentee(mentee("Full2"))
                        .mentee(mentee("Full3"))
                        .mentee(Mentee.builder("Greedy").vetoes("M").mentorsWanted(2).priority(1).build())
                        .build(),
                policy);
    }

    @Test
    void aPlanReadsBackAsItWasWritten() {
        Plan plan = plan();
        assertThat(plan.unmatched().stream().map(Unmatched::reason))
                .hasAtLeastOneElementOfType(UnmatchedReason.HeldForReview.class)
                .hasAtLeastOneElementOfType(UnmatchedReason.NobodyEligible.class)
                .hasAtLeastOneElementOfType(UnmatchedReason.NobodyElseEligible.class)
                .hasAtLeastOneElementOfType(UnmatchedReason.EveryoneEligibleIsFull.class);

        String json = JSON.write(plan);

        assertThat(JSON.read(json, Plan.class)).isEqualTo(plan);
    }

    @Test
    void whatIsWrittenAreIdsAndFigures() {
        Plan plan = plan();

        JsonNode json = JsonMapper.shared().readTree(JSON.write(plan));

        assertThat(json.get("points").asLong()).isEqualTo(plan.points());
        assertThat(json.get("pointsByCriterion").get("worth").asLong()).isEqualTo(plan.points());
        assertThat(json.get("quality").get("status").asString()).isEqualTo("PROVEN_OPTIMAL");
        assertThat(json.get("matches")).hasSize(plan.matched());
        assertThat(json.get("matches").get(0).get("mentee").asString())
                .isEqualTo(plan.matches().getFirst().mentee());
        assertThat(json.get("held").get(0).get("reason").get("tie").get("during").get("from").asString())
                .isEqualTo("2025-07-01");
        assertThat(json.toString()).doesNotContain("Secret");
    }
}
