package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedQuota;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class QuotaPreparationTest {

    /** Mentors M-1 to M-3 with three places each and mentees T-1 to T-4; T-4 is in no group. */
    private static Programme.Builder programme() {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1)).end(LocalDate.of(2027, 9, 1));
        for (int m = 1; m <= 3; m++) {
            programme.mentor(Mentor.builder("M-" + m).places(3).build());
        }
        for (int t = 1; t <= 4; t++) {
            programme.mentee(Mentee.builder("T-" + t).mentorsWanted(2).build());
        }
        return programme;
    }

    /** T-1 and T-2 are in group a, T-3 in group b. */
    private static Optional<String> group(String id) {
        return switch (id) {
            case "T-1", "T-2", "M-1" -> Optional.of("a");
            case "T-3", "M-2" -> Optional.of("b");
            default -> Optional.empty();
        };
    }

    private static Quota ofMentees(String name, int most) {
        return Quota.ofMentees(name, most, mentee -> group(mentee.id()));
    }

    private static Quota ofMentors(int most) {
        return Quota.ofMentors("mentors", most, mentor -> group(mentor.id()));
    }

    private static Quota ofOneMentor(String name, int most) {
        return Quota.ofMenteesOfOneMentor(name, most, mentee -> group(mentee.id()));
    }

    private static CompatibilityGraph graph(Programme.Builder programme, Quota... quotas) {
        Policy.Builder policy = Policy.builder("quotas");
        List.of(quotas).forEach(policy::quota);
        return Compatibility.of(programme.build(), policy.build()).graph();
    }

    private static Programme.Builder running(Programme.Builder programme, String mentor, String mentee) {
        return programme.mentorship(new Mentorship(mentor, mentee, DateRange.ALWAYS));
    }

    private static int[] groups(PreparedQuota quota, int people) {
        return IntStream.range(0, people).map(quota::group).toArray();
    }

    @Test
    void groupsHaveNumbersInTheOrderOfTheirKeys() {
        PreparedQuota mentees = PlanConditions.of(graph(programme(), ofMentees("mentees", 2))).quotas().getFirst();
        assertThat(mentees.keys()).containsExactly("a", "b");
        assertThat(groups(mentees, 4)).containsExactly(0, 0, 1, PreparedQuota.NONE);
        assertThat(mentees.leftByLimit()).containsExactly(2, 2);
        assertThat(mentees.limiting(2, 2)).isEqualTo(1);
        assertThat(mentees.limiting(0, 3)).isEqualTo(PreparedQuota.NONE);
        assertThat(mentees).hasToString("PreparedQuota[mentees, MENTEES, 2 groups]");

        PreparedQuota mentors = PlanConditions.of(graph(programme(), ofMentors(5))).quotas().getFirst();
        assertThat(groups(mentors, 3)).containsExactly(0, 1, PreparedQuota.NONE);
        assertThat(mentors.limiting(1, 0)).isEqualTo(1);

        PreparedQuota own = PlanConditions.of(graph(programme(), ofOneMentor("own", 1))).quotas().getFirst();
        assertThat(own.leftByLimit()).containsExactly(1, 1, 1, 1, 1, 1);
        assertThat(own.limiting(2, 2)).isEqualTo(5);
        assertThat(own.limiting(2, 0)).isEqualTo(4);
        assertThat(own.limiting(2, 3)).isEqualTo(PreparedQuota.NONE);
    }

    @Test
    void runningMentorshipsUseUpWhatAQuotaAllows() {
        Programme.Builder programme = running(running(programme(), "M-1", "T-1"), "M-1", "T-4");
        assertThat(PlanConditions.of(graph(programme, ofMentees("mentees", 2))).quotas().getFirst().leftByLimit())
                .containsExactly(1, 2);
        assertThat(PlanConditions.of(graph(programme, ofMentors(3))).quotas().getFirst().leftByLimit())
                .containsExactly(1, 3);
        assertThat(PlanConditions.of(graph(programme, ofOneMentor("own", 1))).quotas().getFirst().leftByLimit())
                .containsExactly(0, 1, 1, 1, 1, 1);
        assertThat(PlanConditions.of(graph(programme, ofMentors(1))).quotas().getFirst().leftByLimit())
                .as("never below 0")
                .containsExactly(0, 1);
    }

    @Test
    void fixedPairsMayReachAQuotaButNotExceedIt() {
        Programme.Builder programme = programme()
                .decision(Decision.fix("M-1", "T-1"))
                .decision(Decision.fix("M-2", "T-2"));
        assertThat(PlanConditions.of(graph(programme, ofMentees("mentees", 2))).quotas()).hasSize(1);
        assertThat(PlanConditions.of(graph(programme, ofOneMentor("own", 1))).quotas()).hasSize(1);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> graph(programme, ofMentees("mentees", 1)))
                .withMessageContaining("The fixed pairs of group (")
                .withMessageContaining("exceed quota (mentees).")
                .satisfies(exceeded -> assertThat(exceeded.faults()).hasSize(1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> graph(
                        programme.decision(Decision.fix("M-2", "T-1")), ofOneMentor("own", 1)))
                .withMessageContaining("exceed quota (own).");
    }

    @Test
    void onlyOneQuotaOnTheMenteesOfOneMentorIsAllowed() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> graph(programme(), ofOneMentor("own", 1), ofOneMentor("other", 2)))
                .withMessageContaining("The policy has 2 quotas on the mentees of one mentor; one is allowed.");
    }
}
