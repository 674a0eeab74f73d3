package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Change;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.plan.UnmatchedReason.UsedQuota;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Programme;

/** An exhausted quota is told by its name and figures, and raising it by one is the smallest help. */
class ExhaustedQuotaTest {
    private static final Programme PROGRAMME = programme()
            .mentor(mentor("M", 3))
            .mentee(mentee("A"))
            .mentee(mentee("B"))
            .build();

    private static UsedQuota usedUp(Quota quota) {
        Compatibility compatibility =
                Compatibility.of(PROGRAMME, Policy.builder("one").quota(quota).build());
        Plan plan = Unhurried.matcher().match(compatibility);
        String left = plan.unmatched().getFirst().mentee();
        assertThat(plan.unmatched().getFirst().reason())
                .isInstanceOfSatisfying(UnmatchedReason.QuotasUsedUp.class, reason -> {
                    assertThat(reason.mentors()).containsExactly("M");
                    assertThat(reason.quotas()).hasSize(1);
                });
        assertThat(Shortage.of(compatibility, plan).whatWouldHelp(left).orElseThrow().remedies().getFirst().changes())
                .containsExactly(new Change.QuotaRaised(quota.name(), 1, 2));
        return ((UnmatchedReason.QuotasUsedUp) plan.unmatched().getFirst().reason()).quotas().getFirst();
    }

    @Test
    void ofMentors() {
        assertThat(usedUp(Quota.ofMentors("board", 1, mentor -> Optional.of("all"))))
                .isEqualTo(new UsedQuota("board", "all", Optional.empty(), 1, 1));
    }

    @Test
    void ofMentees() {
        assertThat(usedUp(Quota.ofMentees("school", 1, mentee -> Optional.of("all"))))
                .isEqualTo(new UsedQuota("school", "all", Optional.empty(), 1, 1));
    }

    @Test
    void ofMenteesOfOneMentor() {
        assertThat(usedUp(Quota.ofMenteesOfOneMentor("one of each", 1, mentee -> Optional.of("all"))))
                .isEqualTo(new UsedQuota("one of each", "all", Optional.of("M"), 1, 1));
    }

    @Test
    void whereOneMentorIsNotBarredPlacesAreLeftOrUsed() {
        Programme more = Programme.builder(PROGRAMME).mentor(mentor("N", 0)).build();
        Plan plan = Unhurried.matcher().match(
                more, Policy.builder("two").quota(Quota.ofMentees("school", 2, mentee -> Optional.of("all"))).build());

        assertThat(plan.unmatched()).isEmpty();
        assertThat(List.of(plan.matched())).containsExactly(2);
    }
}
