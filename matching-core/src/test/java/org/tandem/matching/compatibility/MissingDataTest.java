package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Pieces of a policy for which nobody gave data, and what a pair's per cent is without them. */
class MissingDataTest {
    private static final Policy CITY = ReadyPolicies.cityCrossMentoring();

    private static Programme programme(Mentor.Builder mentor, Mentee.Builder mentee) {
        return Programme.builder(LocalDate.of(2026, 9, 1)).mentor(mentor.build()).mentee(mentee.build()).build();
    }

    @Test
    void ofPeopleWithIdsAloneAllIsMissingThatComparesThem() {
        Programme bare = programme(Mentor.builder("M-1"), Mentee.builder("T-1"));
        MissingData missing = Compatibility.of(bare, CITY).missingData();

        assertThat(missing.rules())
                .containsExactly("within reach", "shared language", "shared form", "minimum time");
        assertThat(missing.criteria()).hasSize(8).hasSameSizeAs(CITY.criteria());
        Policy left = missing.leftOutOf(CITY);
        assertThat(left.rules()).hasSize(7);
        assertThat(left.criteria()).isEmpty();
        assertThat(Compatibility.of(bare, left).graph().pairCount()).isEqualTo(1);
        assertThat(MissingData.of(bare, left).isEmpty()).isTrue();
    }

    @Test
    void onePairWithDataIsEnough() {
        Programme programme = Programme.builder(programme(
                Mentor.builder("M-1"), Mentee.builder("T-1").languages("de")))
                .mentor(Mentor.builder("M-2").languages("en").build())
                .build();

        assertThat(MissingData.of(programme, CITY).rules()).doesNotContain("shared language").contains("shared form");
    }

    @Test
    void whoMeetsRemotelyNeedsNoLocation() {
        Programme programme = programme(Mentor.builder("M-1").remote(true), Mentee.builder("T-1").remote(true));

        assertThat(MissingData.of(programme, CITY).rules()).doesNotContain("within reach");
    }

    @Test
    void whereNobodyIsNothingIsMissing() {
        assertThat(MissingData.of(Programme.builder(LocalDate.of(2026, 9, 1)).build(), CITY).isEmpty()).isTrue();
    }

    @Test
    void ownScoresMissNothing() {
        Programme bare = programme(Mentor.builder("M-1"), Mentee.builder("T-1"));

        assertThat(Compatibility.withOwnScores(bare, (mentor, mentee) -> OptionalLong.of(1)).missingData().isEmpty())
                .isTrue();
    }

    @Test
    void whatIsUnknownIsNoPartOfThePerCentButGivesNoPoints() {
        Policy policy = Policy.builder("two")
                .rule(Rules.noVeto())
                .criterion(3, Criteria.competenceFit())
                .criterion(1, Criteria.proximity(50))
                .criterion(6, Criteria.regularity(Duration.ofHours(2)))
                .build();
        Compatibility compatibility = Compatibility.of(
                programme(
                        Mentor.builder("M-1").offers("law", 3).location(52, 10),
                        Mentee.builder("T-1").seeks("law", 3, 5).location(54, 10)),
                policy);

        assertThat(compatibility.contributions("M-1", "T-1"))
                .isEqualTo(List.of(
                        new Contribution("competence fit", 3, 1, 3_000), new Contribution("proximity", 1, 0, 0)));
        assertThat(compatibility.graph().points(0)).isEqualTo(3_000);
        assertThat(compatibility.graph().maxPoints()).isEqualTo(10_000);
        assertThat(compatibility.graph().percent(0)).isEqualTo(75);
    }

    @Test
    void theFloorAsksForTheSamePerCent() {
        Policy.Builder policy = Policy.builder("floor")
                .criterion(1, Criteria.competenceFit())
                .criterion(9, Criteria.proximity(50))
                .objective(org.tandem.matching.policy.Objective.LARGEST_SUM.withFloor(60));
        Programme programme =
                programme(Mentor.builder("M-1").offers("law", 3), Mentee.builder("T-1").seeks("law", 3, 5));

        assertThat(Compatibility.of(programme, policy.build()).graph().pairCount()).isEqualTo(1);
    }

    /** The cost of looking, in questions about a person or a pair. */
    @Test
    void everybodyIsLookedAtAndFewPairs() {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (int p = 0; p < 300; p++) {
            programme.mentor(Mentor.builder("M-" + p).build()).mentee(Mentee.builder("T-" + p).build());
        }
        AtomicInteger asked = new AtomicInteger();
        Criterion counting = Criterion.prepared("counting", Map.of(), any -> new Measure() {
            @Override
            public double value(int mentor, int mentee) {
                return 0;
            }

            @Override
            public boolean isKnown(Role role, int person) {
                asked.incrementAndGet();
                return role == Role.MENTOR;
            }
        });
        Policy policy = Policy.builder("counted").criterion(1, counting).build();

        assertThat(MissingData.of(programme.build(), policy).criteria()).containsExactly("counting");
        assertThat(asked).hasValue(600);
    }
}
