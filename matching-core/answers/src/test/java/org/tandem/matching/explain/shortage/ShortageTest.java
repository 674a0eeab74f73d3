package org.tandem.matching.explain.shortage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

class ShortageTest {
    private static final Policy ANYBODY = Cases.policy().build();

    private static List<List<Change>> changes(Shortage shortage, String mentee) {
        return shortage.whatWouldHelp(mentee).orElseThrow().remedies().stream()
                .map(Remedy::changes)
                .toList();
    }

    @Test
    void aBottleneckNamesWhoCompetesForWhatAndWhoGoesFirst() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentor(Cases.mentor("M-2", 1))
                .mentor(Cases.mentor("M-9", 1))
                .mentee(Mentee.builder("T-1").priority(1).build())
                .mentee(Mentee.builder("T-2").applied(Cases.START.minusDays(9)).build())
                .mentee(Cases.mentee("T-3"))
                .mentee(Cases.mentee("T-9"))
                .build();
        Policy policy = Cases.policy()
                .rule(Rule.of("nines", (mentor, mentee) -> mentor.id().equals("M-9") == mentee.id().equals("T-9")))
                .build();

        Shortage shortage = Cases.shortage(programme, policy);

        assertThat(shortage.whyUnmatched()).hasSize(1);
        assertThat(shortage.whyUnmatched("T-1")).isEmpty();
        assertThat(shortage.whyUnmatched("T-3")).contains(new WhyUnmatched.PlacesShort(
                "T-3",
                new Bottleneck(
                        List.of(
                                new Bottleneck.Demand("T-1", 1),
                                new Bottleneck.Demand("T-2", 1),
                                new Bottleneck.Demand("T-3", 1)),
                        List.of(new Supply.MentorPlaces("M-1", 1, 0), new Supply.MentorPlaces("M-2", 1, 0)),
                        List.of()),
                List.of(
                        new Rival("T-1", Rival.Standing.HIGHER_PRIORITY),
                        new Rival("T-2", Rival.Standing.WAITED_LONGER))));
        assertThat(changes(shortage, "T-3"))
                .containsExactly(
                        List.of(new Change.PlacesAdded("M-1", 1, 2)),
                        List.of(new Change.PlacesAdded("M-2", 1, 2)));
    }

    @Test
    void aFalseProofDoesNotVerify() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentees(List.of(Cases.mentee("T-1"), Cases.mentee("T-2")))
                .build();
        Compatibility compatibility = Compatibility.of(programme, ANYBODY);
        Bottleneck.Demand one = new Bottleneck.Demand("T-1", 1);
        Bottleneck.Demand other = new Bottleneck.Demand("T-2", 1);
        Supply supply = new Supply.MentorPlaces("M-1", 1, 0);

        assertThat(new Bottleneck(List.of(one, other), List.of(supply), List.of()).verify(compatibility)).isTrue();
        assertThat(new Bottleneck(List.of(one), List.of(supply), List.of()).verify(compatibility)).isFalse();
        assertThat(new Bottleneck(List.of(one, other), List.of(), List.of()).verify(compatibility)).isFalse();
        assertThat(new Bottleneck(List.of(one, one), List.of(supply), List.of()).verify(compatibility)).isFalse();
        assertThat(new Bottleneck(List.of(one, new Bottleneck.Demand("T-2", 2)), List.of(supply), List.of())
                .verify(compatibility)).isFalse();
        assertThat(new Bottleneck(
                List.of(one, other), List.of(new Supply.MentorPlaces("M-1", 0, 0)), List.of())
                .verify(compatibility)).isFalse();
        assertThat(new Bottleneck(
                List.of(one, other), List.of(new Supply.MentorPlaces("M-1", 1, 1)), List.of())
                .verify(compatibility)).isFalse();
        Bottleneck foreign =
                new Bottleneck(List.of(one), List.of(new Supply.MentorGroup("q", "g", 0, 0)), List.of());
        assertThatThrownBy(() -> foreign.verify(compatibility)).hasMessageContaining("The quota (q)");
    }

    @Test
    void whoWantsMoreThanThereAreHasAll() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentee(Mentee.builder("T-1").mentorsWanted(2).build())
                .build();

        Shortage shortage = Cases.shortage(programme, ANYBODY);

        assertThat(shortage.whyUnmatched("T-1").orElseThrow())
                .isInstanceOfSatisfying(
                        WhyUnmatched.EverybodyEligibleGiven.class,
                        why -> assertThat(why.mentors()).containsExactly("M-1"));
        assertThat(changes(shortage, "T-1")).isEmpty();
    }

    @Test
    void aFirstMentorGoesBeforeASecond() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentor(Cases.mentor("M-2", 1))
                .mentee(Mentee.builder("T-1").mentorsWanted(2).build())
                .mentee(Cases.mentee("T-2"))
                .build();

        assertThat(Cases.shortage(programme, ANYBODY).whyUnmatched("T-1").orElseThrow())
                .isInstanceOfSatisfying(
                        WhyUnmatched.PlacesShort.class,
                        why -> assertThat(why.rivals())
                                .containsExactly(new Rival("T-2", Rival.Standing.FIRST_MENTOR)));
    }

    @Test
    void aFixedPairIsBehindAndTakesItsPlace() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentee(Mentee.builder("T-1").priority(2).build())
                .mentee(Cases.mentee("T-2"))
                .decision(Decision.fix("M-1", "T-2"))
                .build();

        assertThat(Cases.shortage(programme, ANYBODY).whyUnmatched("T-1").orElseThrow())
                .isInstanceOfSatisfying(WhyUnmatched.PlacesShort.class, why -> assertThat(why.bottleneck())
                        .isEqualTo(new Bottleneck(
                                List.of(new Bottleneck.Demand("T-1", 1)),
                                List.of(new Supply.MentorPlaces("M-1", 1, 1)),
                                List.of())));
    }

    @Test
    void aPairThatACoordinatorHoldsIsReviewed() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentee(Cases.mentee("T-1"))
                .decision(Decision.hold("M-1", "T-1"))
                .build();
        Shortage shortage = Cases.shortage(programme, ANYBODY);

        assertThat(shortage.whyUnmatched("T-1").orElseThrow()).isInstanceOf(WhyUnmatched.OnlyHeldPairs.class);
        assertThat(shortage.whatWouldHelp("T-1").orElseThrow().remedies().get(0).changes())
                .containsExactly(new Change.PairReviewed(
                        "M-1", "T-1", "coordinators' decisions", new Reason.HeldByCoordinator()));
    }

    @Test
    void quotasAreNamedAndRaised() {
        Programme programme = Cases.programme()
                .mentors(List.of(Cases.mentor("M-1", 2), Cases.mentor("M-2", 2)))
                .mentees(List.of(Cases.mentee("T-1"), Cases.mentee("T-2")))
                .build();
        for (Quota quota : List.of(
                Quota.ofMentors("limit", 1, mentor -> Optional.of("all")),
                Quota.ofMentees("limit", 1, mentee -> Optional.of("all")))) {
            Shortage shortage =
                    Cases.shortage(programme, Cases.policy().quota(quota).build());
            WhyUnmatched why = shortage.whyUnmatched().get(0);

            assertThat(why).isInstanceOfSatisfying(WhyUnmatched.QuotaUsedUp.class, used -> {
                assertThat(used.bottleneck().wanted()).isEqualTo(2);
                assertThat(used.bottleneck().possible()).isEqualTo(1);
                assertThat(used.rivals()).hasSize(1);
            });
            assertThat(changes(shortage, why.mentee())).containsExactly(List.of(new Change.QuotaRaised("limit", 1, 2)));
        }
    }

    @Test
    void rulesOfThePlanAreNoProofByCounting() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 2))
                .mentees(List.of(Cases.mentee("T-1"), Cases.mentee("T-2")))
                .build();
        Policy policy = Cases.policy()
                .planRule(PlanRule.sharedMentor("apart", (one, other) -> true))
                .build();

        WhyUnmatched why = Cases.shortage(programme, policy).whyUnmatched().get(0);

        String matched = why.mentee().equals("T-1") ? "T-2" : "T-1";
        assertThat(why).isEqualTo(new WhyUnmatched.RulesOfThePlan(
                why.mentee(),
                List.of(new WhyUnmatched.RulesOfThePlan.Objection("M-1", "apart", "M-1", matched)),
                true));
    }

    @Test
    void aPlanThatIsNotTheBestIsCalledSo() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentee(Cases.mentee("T-1"))
                .build();
        Compatibility compatibility = Compatibility.of(programme, ANYBODY);
        Plan empty = new PlanWriter(compatibility)
                .write(new int[0], 0, new Quality(Status.FEASIBLE, Ended.STEPS, 1));
        Shortage shortage = Shortage.of(compatibility, empty);

        assertThat(shortage.whyUnmatched("T-1")).contains(new WhyUnmatched.PlanNotBest("T-1"));
        assertThat(shortage.whatWouldHelp("T-1").orElseThrow().remedies())
                .containsExactly(new Remedy("T-1", List.of(), List.of("M-1"), 0, 1, true));
    }

    @Test
    void limitsAreRelaxedAsLittleAsHelps() {
        Programme programme = Cases.programme()
                .mentor(Mentor.builder("M-1")
                        .places(1)
                        .location(52.0, 10.0)
                        .timePerMonth(Duration.ofHours(4))
                        .build())
                .mentee(Mentee.builder("T-1")
                        .location(52.5, 10.0)
                        .timePerMonth(Duration.ofHours(2))
                        .build())
                .build();

        assertThat(changes(
                Cases.shortage(programme, Cases.policy().rule(Rules.withinReach(50)).build()), "T-1"))
                .containsExactly(List.of(new Change.ReachExtended(50, 55.6)));
        assertThat(changes(
                Cases.shortage(
                        programme,
                        Cases.policy().rule(Rules.minimumTime(Duration.ofHours(3))).build()),
                "T-1"))
                .containsExactly(List.of(new Change.TimeLowered(Duration.ofHours(3), Duration.ofHours(2))));
        assertThat(changes(
                Cases.shortage(
                        programme,
                        Cases.policy()
                                .rule(Rules.withinReach(50))
                                .rule(Rules.minimumTime(Duration.ofHours(3)))
                                .build()),
                "T-1"))
                .as("two together")
                .singleElement()
                .satisfies(changes -> assertThat(changes).hasSize(2));
    }

    @Test
    void bothVetoesMustBeWithdrawn() {
        Programme programme = Cases.programme()
                .mentor(Mentor.builder("M-1").places(1).vetoes("T-1").build())
                .mentee(Mentee.builder("T-1").vetoes("M-1").build())
                .build();

        assertThat(changes(Cases.shortage(programme, Cases.policy().rule(Rules.noVeto()).build()), "T-1"))
                .containsExactly(List.of(
                        new Change.VetoLifted(Role.MENTOR, "M-1", "T-1"),
                        new Change.VetoLifted(Role.MENTEE, "M-1", "T-1")));
    }

    @Test
    void whatKeepsConfidencesIsNotNegotiableUnlessAProgrammeSaysSo() {
        Programme programme = Cases.programme()
                .mentor(Mentor.builder("M-1")
                        .places(1)
                        .admission(AdmissionStatus.DEFERRED)
                        .build())
                .mentee(Cases.mentee("T-1"))
                .build();
        Shortage shortage =
                Cases.shortage(programme, Cases.policy().rule(Rules.admitted()).build());

        assertThat(changes(shortage, "T-1")).isEmpty();
        assertThat(changes(shortage.neverRelaxing(Set.of()), "T-1"))
                .containsExactly(List.of(new Change.RuleWaived("admitted", "M-1", "T-1")));
    }

    @Test
    void aHeldPairIsToBeReviewed() {
        Programme programme = Cases.programme()
                .organisations(List.of(Organisation.of("A"), Organisation.of("B")))
                .businessTie(new BusinessTie(BusinessTie.Kind.UNDISCLOSED, "A", "B", DateRange.ALWAYS))
                .mentor(Mentor.builder("M-1").places(1).organisation("A").build())
                .mentee(Mentee.builder("T-1").organisation("B").build())
                .build();
        Shortage shortage = Cases.shortage(
                programme, Cases.policy().rule(Rules.noBusinessTies()).build());

        assertThat(shortage.whyUnmatched("T-1").orElseThrow()).isInstanceOf(WhyUnmatched.OnlyHeldPairs.class);
        assertThat(changes(shortage, "T-1"))
                .singleElement()
                .satisfies(changes -> assertThat(changes)
                        .singleElement()
                        .isInstanceOf(Change.PairReviewed.class));
    }

    @Test
    void aRuleOfTheSameNameIsNotTakenForTheLibrarys() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentee(Cases.mentee("T-1"))
                .build();
        Policy policy = Cases.policy()
                .rule(Rule.of("no veto", (mentor, mentee) -> false))
                .build();

        assertThat(changes(Cases.shortage(programme, policy), "T-1"))
                .containsExactly(List.of(new Change.RuleWaived("no veto", "M-1", "T-1")));
    }

    @Test
    void ofOwnScoresOnlyPlacesCanChange() {
        Programme programme = Cases.programme()
                .mentors(List.of(Cases.mentor("M-1", 1), Cases.mentor("M-2", 1)))
                .mentees(List.of(Cases.mentee("T-1"), Cases.mentee("T-2")))
                .decision(Decision.bar("M-2", "T-1"))
                .build();
        Compatibility compatibility = Compatibility.withOwnScores(
                programme,
                (mentor, mentee) -> mentor.id().equals("M-1") ? OptionalLong.of(5) : OptionalLong.empty());
        Plan plan = Unhurried.matcher().match(compatibility);
        Shortage shortage = Shortage.of(compatibility, plan);

        assertThat(compatibility.hasOwnScores()).isTrue();
        String mentee = plan.unmatched().get(0).mentee();
        assertThat(changes(shortage, mentee)).containsExactly(List.of(new Change.PlacesAdded("M-1", 1, 2)));
    }

    @Test
    void aPoorMatchCanBeBettered() {
        Programme programme = Cases.programme()
                .mentors(List.of(Cases.mentor("M-1", 1), Cases.mentor("M-2", 1)))
                .mentees(List.of(Cases.mentee("T-1"), Cases.mentee("T-2")))
                .build();
        Map<String, Double> fits = Map.of("M-1T-1", 0.9, "M-1T-2", 1.0, "M-2T-1", 0.2, "M-2T-2", 0.2);
        Policy policy = Cases.policy()
                .criterion(1, Criterion.of("fit", (mentor, mentee) -> fits.get(mentor.id() + mentee.id())))
                .build();
        Shortage shortage = Cases.shortage(programme, policy);

        assertThat(shortage.whatWouldHelp("T-1")).isEmpty();
        assertThat(shortage.whatWouldHelp("T-1", 20)).isEmpty();
        assertThat(shortage.whatWouldHelp("T-1", 50).orElseThrow().remedies())
                .containsExactly(new Remedy(
                        "T-1", List.of(new Change.PlacesAdded("M-1", 1, 2)), List.of("M-1"), 0, 0, true));
    }

    @Test
    void wrongQuestionsAreRefused() {
        Programme programme = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentee(Cases.mentee("T-1"))
                .build();
        Programme other = Cases.programme()
                .mentor(Cases.mentor("M-2", 1))
                .mentee(Cases.mentee("T-1"))
                .build();
        Programme larger = Cases.programme()
                .mentor(Cases.mentor("M-1", 1))
                .mentees(List.of(Cases.mentee("T-1"), Cases.mentee("T-2")))
                .build();
        Shortage shortage = Cases.shortage(programme, ANYBODY);
        Compatibility compatibility = Compatibility.of(programme, ANYBODY);

        assertThatThrownBy(() -> shortage.whyUnmatched("M-1")).hasMessageContaining("The mentee (M-1) is unknown");
        assertThatThrownBy(() -> shortage.whatWouldHelp("T-1", 101)).hasMessageContaining("The least fit (101.0)");
        assertThatThrownBy(() -> Shortage.of(compatibility, Unhurried.matcher().match(other, ANYBODY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The match (M-2 with T-1)");
        assertThatThrownBy(() -> Shortage.of(compatibility, Unhurried.matcher().match(larger, ANYBODY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(shortage).hasToString("Shortage[" + Unhurried.matcher().match(programme, ANYBODY) + "]");
    }
}
