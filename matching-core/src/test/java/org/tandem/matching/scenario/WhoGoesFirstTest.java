package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.START;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.match;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentorship;

/** When places are short: as many as possible, then nobody left alone, then priority, then waiting, and points last. */
class WhoGoesFirstTest {

    @Test
    void priorityGoesBeforeWaitingAndPoints() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M", 1))
                        .mentee(Mentee.builder("A").applied(START.minusYears(9)).build())
                        .mentee(Mentee.builder("B").priority(1).applied(START).build())
                        .mentee(mentee("C"))
                        .build(),
                byWorth());

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M", "B"));
    }

    @Test
    void whoeverWaitsLongestGoesFirstAmongEqualPriority() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M", 2))
                        .mentee(Mentee.builder("A").priority(2).applied(START.minusDays(30)).build())
                        .mentee(Mentee.builder("B").priority(2).applied(START.minusDays(32)).build())
                        .mentee(Mentee.builder("C").priority(2).applied(START.minusDays(31)).build())
                        .mentee(Mentee.builder("D").priority(2).build())
                        .build(),
                byWorth());

        assertThat(plan.matches()).extracting(Match::mentee).containsExactly("B", "C");
    }

    @Test
    void priorityDecidesAmongPlansThatServeEquallyMany() {
        PolicyFacts policy = byWorth()
                .with(RuleFact.own("VIP only with M1",
                        (mentor, mentee) -> !mentee.id().equals("VIP") || mentor.id().equals("M1")))
                .with(RuleFact.own("A only with M1",
                        (mentor, mentee) -> !mentee.id().equals("A") || mentor.id().equals("M1")));
        Plan plan = match(
                programme()
                        .mentor(mentor("M1", 1))
                        .mentor(mentor("M2", 1))
                        .mentee(Mentee.builder("VIP").priority(9).mentorsWanted(2).build())
                        .mentee(mentee("A"))
                        .mentee(mentee("B"))
                        .build(),
                policy);

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M2", "B"), new Pair("M1", "VIP"));
    }

    @Test
    void aFirstMentorGoesBeforeASecondOne() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M1", 1, 1))
                        .mentor(mentor("M2", 1, 1))
                        .mentee(Mentee.builder("A").mentorsWanted(2).priority(9).build())
                        .mentee(mentee("B"))
                        .build(),
                byWorth());

        assertThat(plan.matches()).extracting(Match::mentee).containsExactly("A", "B");
        Unmatched missing = plan.unmatched("A").orElseThrow();
        assertThat(missing.missing()).isEqualTo(1);
        assertThat(missing.matched()).isEqualTo(1);
        String other = plan.matchesOfMentee("B").getFirst().mentor();
        assertThat(missing.reason()).isEqualTo(new UnmatchedReason.EveryoneEligibleIsFull(List.of(other)));
    }

    /** Whoever has a running mentor is not without any, however urgent. */
    @Test
    void aFirstMentorGoesBeforeOneBesideARunningMentorship() {
        Plan plan = match(
                programme()
                        .mentor(mentor("Running", 1))
                        .mentor(mentor("M", 1))
                        .mentee(Mentee.builder("A").mentorsWanted(2).priority(9).build())
                        .mentee(mentee("B"))
                        .mentorship(new Mentorship("Running", "A", DateRange.ALWAYS))
                        .build(),
                byWorth());

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M", "B"));
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void severalMentorsWantedAreDifferentOnes() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M1", 3, 1))
                        .mentor(mentor("M2", 3, 0.1))
                        .mentor(mentor("M3", 3, 0.2))
                        .mentee(Mentee.builder("N").mentorsWanted(2).build())
                        .build(),
                byWorth());

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M1", "N"), new Pair("M3", "N"));
        assertThat(plan.points()).isEqualTo(1200);
    }

    @Test
    void whoeverWantsMoreMentorsThanAreEligibleIsToldSo() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M", 3))
                        .mentee(Mentee.builder("N").mentorsWanted(3).build())
                        .build(),
                byWorth());

        assertThat(plan.matched()).isEqualTo(1);
        assertThat(plan.unmatched("N").orElseThrow().reason())
                .isInstanceOf(UnmatchedReason.NobodyElseEligible.class);
    }

    /** A mentor with a place left whom the mentee has already is no reason for anything. */
    @Test
    void placesLeftWithTheMentorOneHasAreNotOffered() {
        Plan plan = match(
                programme()
                        .mentor(mentor("Busy", 1))
                        .mentor(mentor("Roomy", 5))
                        .mentee(Mentee.builder("N").mentorsWanted(2).build())
                        .mentee(mentee("Other"))
                        .decision(Decision.fix("Busy", "Other"))
                        .build(),
                byWorth());

        assertThat(plan.matchesOfMentee("N")).extracting(Match::mentor).containsExactly("Roomy");
        assertThat(plan.unmatched("N").orElseThrow().reason())
                .isEqualTo(new UnmatchedReason.EveryoneEligibleIsFull(List.of("Busy")));
    }

    @Test
    void runningMentorshipsCountTowardsTheMentorsWanted() {
        Plan plan = match(
                programme()
                        .mentor(mentor("M1", 2))
                        .mentor(mentor("M2", 2))
                        .mentee(Mentee.builder("N").mentorsWanted(2).build())
                        .mentorship(new Mentorship("M1", "N", DateRange.ALWAYS))
                        .build(),
                byWorth());

        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M2", "N"));
        assertThat(plan.wanted()).isEqualTo(1);
        assertThat(plan.unmatched()).isEmpty();
    }
}
