package org.tandem.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.CriterionFact;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.QuotaFact;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

class LiveMatchingTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static CompatibilityGraph graph() {
        return CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 90)
                .score("M-2", "T-1", 80)
                .score("M-1", "T-2", 70)
                .build();
    }

    @Test
    void oneChangeMovesOthersToo() {
        LiveMatching live = LiveMatching.of(graph());
        assertThat(live.points()).isEqualTo(150);

        Update update = live.mentorLeaves("M-2");

        assertThat(update)
                .isEqualTo(new Update(
                        List.of(new Pair("M-1", "T-1")),
                        List.of(new Pair("M-2", "T-1"), new Pair("M-1", "T-2")),
                        1,
                        -1,
                        90,
                        -60));
        assertThat(update.say(Wording.in(Locale.ENGLISH)))
                .isEqualTo("One match now (-1), 90 points (-60).\nT-1: no longer with M-2\nT-2: no longer with M-1\n"
                        + "T-1: now with M-1");
        assertThat(live.plan().unmatched("T-2")).isPresent();
    }

    @Test
    void aRefusedChangeLeavesEverythingAsItWas() {
        LiveMatching live = LiveMatching.of(graph());
        live.fix("M-1", "T-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> live.fix("M-1", "T-2"))
                .withMessageContaining("Maybe release a fixed pair first.");
        assertThatIllegalArgumentException().isThrownBy(() -> live.freePlaces("M-1", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> live.mentorsWanted("T-1", 0));
        assertThatIllegalArgumentException().isThrownBy(() -> live.freePlaces("M-1", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> live.bar("M-2", "T-2")).withMessageContaining("eligible");
        assertThatIllegalArgumentException().isThrownBy(() -> live.menteeWithdraws("M-1"))
                .withMessageContaining("unknown");

        assertThat(live.points()).isEqualTo(90);
        assertThat(live.release("M-1", "T-1").points()).isEqualTo(150);
        assertThat(live.matches()).isEqualTo(2);
    }

    @Test
    void aMenteeMayWantManyMentorsMoreThanAtFirst() {
        LiveMatching live = LiveMatching.of(CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentor("M-3", 1)
                .mentor("M-4", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 90)
                .score("M-2", "T-1", 80)
                .score("M-3", "T-1", 70)
                .score("M-4", "T-1", 60)
                .score("M-1", "T-2", 50)
                .build());
        assertThat(live.points()).isEqualTo(130);

        assertThat(live.mentorsWanted("T-1", 2).points()).isEqualTo(200);
        assertThat(live.mentorsWanted("T-1", 4).points()).isEqualTo(260);
        assertThat(live.matches()).isEqualTo(4);
        assertThat(live.mentorsWanted("T-1", 1).points()).isEqualTo(130);
    }

    @Test
    void whatIsTooLargeIsRefusedAndEverythingStays() {
        long points = 1L << 52;
        LiveMatching live = LiveMatching.of(CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", points)
                .score("M-2", "T-1", points - 1)
                .score("M-2", "T-2", points - 2)
                .build());
        live.fix("M-2", "T-1");
        List<Pair> before = live.pairs();

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> live.mentorsWanted("T-1", 1_000))
                .withMessageContaining("do not fit");

        assertThat(live.pairs()).isEqualTo(before);
        assertThat(live.plan().pairs()).hasSize(1);
        assertThat(live.menteeWithdraws("T-1").points()).isEqualTo(points - 2);
        assertThat(live.mentorsWanted("T-1", 1).points()).isEqualTo(2 * points - 2);
    }

    /** Six levels of values for hundreds of people leave no room for seats that may be wanted later. */
    @Test
    void staysOptimalWhereLevelsOnlyFitIfPathsAreShort() {
        PolicyFacts facts = PolicyFacts.named("everything")
                .with(CriterionFact.own(10, "near", (mentor, mentee) -> distance(mentor, mentee) / 20.0))
                .with(RuleFact.own("neighbours", (mentor, mentee) -> distance(mentor, mentee) < 20))
                .with(QuotaFact.ofMentees("sector", 4, mentee -> mentee.profile().sector()))
                .with(Loads.EVERY_MENTOR_FIRST)
                .withWaitingGuarantee(2);
        LiveMatching live = LiveMatching.of(Compatibility.of(everybodyBut("", ""), facts.policy()));
        assertThat(live.matches()).isEqualTo(120);

        live.mentorLeaves("M-7");
        live.menteeWithdraws("T-20");

        Programme left = everybodyBut("M-7", "T-20");
        Plan fresh = Unhurried.matcher().match(left, facts.policy());
        PlanChecker.check(left, facts, fresh);
        assertThat(live.matches()).isEqualTo(fresh.matched());
        assertThat(live.points()).isEqualTo(fresh.points());
    }

    private static Programme everybodyBut(String mentor, String mentee) {
        Programme.Builder people = Programme.builder(START);
        for (int i = 0; i < 150; i++) {
            if (!mentor.equals("M-" + i)) {
                people.mentor(Mentor.builder("M-" + i).places(2).build());
            }
            if (!mentee.equals("T-" + i)) {
                people.mentee(Mentee.builder("T-" + i)
                        .sector("S" + i % 30)
                        .mentorsWanted(i % 10 == 0 ? 2 : 1)
                        .priority(i % 3)
                        .applied(START.minusDays(i % 360))
                        .roundsWaited(i % 3)
                        .build());
            }
        }
        return people.build();
    }

    private static int distance(Mentor mentor, Mentee mentee) {
        return Math.floorMod(
                Integer.parseInt(mentor.id().substring(2)) - 7 * Integer.parseInt(mentee.id().substring(2)), 150);
    }

    @Test
    void manyMorePlacesThanAtFirstAreSpreadAsThePolicySays() {
        Programme.Builder people = Programme.builder(START)
                .mentor(Mentor.builder("M-1").places(1).build())
                .mentor(Mentor.builder("M-2").places(1).build());
        for (int m = 0; m < 20; m++) {
            people.mentee(Mentee.builder("T-" + m).build());
        }
        PolicyFacts facts = PolicyFacts.named("spread").with(new Loads(3, 5));
        LiveMatching live = LiveMatching.of(Compatibility.of(people.build(), facts.policy()));
        live.freePlaces("M-2", 15);
        Programme later = Programme.builder(START)
                .mentor(Mentor.builder("M-1").places(1).build())
                .mentor(Mentor.builder("M-2").places(15).build())
                .mentees(people.build().mentees())
                .build();

        assertThat(live.matches()).isEqualTo(16);
        assertThat(live.points()).isEqualTo(Unhurried.matcher().match(later, facts.policy()).points());
        assertThat(PlanChecker.pairs(live.plan())).hasSize(16);
    }

    @Test
    void whatCouplesPairsOrHasAnotherObjectiveIsRefused() {
        Programme programme = Programme.builder(START).build();
        Policy apart = Policy.builder("apart").planRule(PlanRules.coMenteesApart()).build();
        Policy stable = Policy.builder("stable").objective(Objective.STABLE).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveMatching.of(Compatibility.of(programme, apart)))
                .withMessageContaining("rule about two matches");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LiveMatching.of(Compatibility.of(programme, stable)))
                .withMessageContaining("STABLE");
    }
}
