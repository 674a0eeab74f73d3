package org.tandem.matching.internal.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class EjectionChainsTest {

    private static ScoreTable table() {
        return CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentor("M-2", 2)
                .mentor("M-3", 1)
                .mentee("T-1")
                .mentee("T-2")
                .mentee("T-3")
                .score("M-1", "T-1", 90)
                .score("M-2", "T-1", 50)
                .score("M-1", "T-2", 70)
                .score("M-2", "T-3", 60)
                .score("M-3", "T-3", 10);
    }

    @Test
    void aMenteeTakesThePlaceOfOneWhoFindsAnother() {
        BranchProblem problem = Problems.whole(table().build());
        Draft draft = new Draft(problem);
        draft.take(Problems.edge(problem, 0, 0));

        new EjectionChains(problem, draft).fill();

        assertThat(draft.isChosen(Problems.edge(problem, 1, 0))).as("T-2 has the only mentor there is").isTrue();
        assertThat(draft.isChosen(Problems.edge(problem, 0, 1))).as("T-1 has made room").isTrue();
        assertThat(draft.isChosen(Problems.edge(problem, 2, 1))).as("T-3 has the better mentor").isTrue();
    }

    @Test
    void aChainGoesOnThroughMenteesWhoDoNotGetOn() {
        BranchProblem problem = Problems.whole(table()
                .apart("rivals", (one, other) -> !one.equals("T-2") && !other.equals("T-2"))
                .build());
        Draft draft = new Draft(problem);
        draft.take(Problems.edge(problem, 0, 0));
        draft.take(Problems.edge(problem, 2, 1));

        new EjectionChains(problem, draft).fill();

        assertThat(draft.isChosen(Problems.edge(problem, 1, 0))).isTrue();
        assertThat(draft.isChosen(Problems.edge(problem, 0, 1))).as("T-1 in the place of T-3").isTrue();
        assertThat(draft.isChosen(Problems.edge(problem, 2, 2))).as("T-3 with the last mentor").isTrue();
    }

    @Test
    void aChainGoesOnThroughAFullQuota() {
        Programme.Builder programme = Programme.builder(LocalDate.of(2026, 9, 1));
        for (String mentor : List.of("M1", "M2", "M3")) {
            programme.mentor(Mentor.builder(mentor).places(1).build());
        }
        for (String mentee : List.of("T1", "T2")) {
            programme.mentee(Mentee.builder(mentee).build());
        }
        Policy policy = Policy.builder("quota")
                .rule(Rule.of("T2 with M2", (mentor, mentee) -> mentee.id().equals("T1") || mentor.id().equals("M2")))
                .quota(Quota.ofMentors("town", 1,
                        mentor -> mentor.id().equals("M3") ? Optional.empty() : Optional.of("here")))
                .build();
        BranchProblem problem = Problems.whole(Compatibility.of(programme.build(), policy).graph());
        Draft draft = new Draft(problem);
        draft.take(Problems.edge(problem, 0, 1));

        new EjectionChains(problem, draft).fill();

        assertThat(draft.isChosen(Problems.edge(problem, 1, 1))).as("T2 has the only mentor of the town").isTrue();
        assertThat(draft.isChosen(Problems.edge(problem, 0, 2))).as("T1 has the mentor from elsewhere").isTrue();
    }

    @Test
    void nobodyLosesASeatIfThereIsNoPlace() {
        BranchProblem problem = Problems.whole(CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentee("T-1")
                .mentee("T-2")
                .score("M-1", "T-1", 90)
                .score("M-1", "T-2", 70)
                .build());
        Draft draft = new Draft(problem);
        draft.take(Problems.edge(problem, 0, 0));

        new EjectionChains(problem, draft).fill();

        assertThat(draft.isChosen(Problems.edge(problem, 0, 0))).isTrue();
        assertThat(draft.ofMentor(0)).isEqualTo(1);
    }

    @Test
    void aChargeIsPaidOnlyWhereNoChainAvoidsIt() {
        int served = 0;
        int charged = 0;
        for (long seed = 1; seed <= 20; seed++) {
            BranchProblem problem = Problems.whole(Problems.dense(12, 6, 2, 1_000_000, seed));
            Draft draft = new Draft(problem);

            new EjectionChains(problem, draft).fill();

            for (int mentor = 0; mentor < problem.mentors(); mentor++) {
                served += draft.ofMentor(mentor);
                if (draft.ofMentor(mentor) == 2) {
                    charged += problem.charge(draft.edge(mentor, 0), draft.edge(mentor, 1)) > 0 ? 1 : 0;
                }
            }
        }
        assertThat(served).as("whoever charges, everybody is served").isEqualTo(20 * 12);
        assertThat(charged).as("pairs of mentees charged; a third of 120 if nobody looked").isLessThanOrEqualTo(4);
    }
}
