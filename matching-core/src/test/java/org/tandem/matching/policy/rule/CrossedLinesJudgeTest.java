package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

class CrossedLinesJudgeTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int A_REPORT = 0;
    private static final int B_REPORT = 1;
    private static final int B_RELATIVE = 2;
    private static final int NOBODYS_REPORT = 3;

    private final PlanJudge.SharedKey judge = (PlanJudge.SharedKey) PlanRules.noCrossedReportingLines()
            .prepare(Programme.builder(LocalDate.of(2026, 9, 1))
                    .mentor(Mentor.builder("A").build())
                    .mentor(Mentor.builder("B").build())
                    .mentor(Mentor.builder("C").build())
                    .mentee(Mentee.builder("1-reports-to-A").build())
                    .mentee(Mentee.builder("2-reports-to-B").build())
                    .mentee(Mentee.builder("3-relative-of-B").build())
                    .mentee(Mentee.builder("4-reports-to-a-mentee").build())
                    .personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "A", "1-reports-to-A"))
                    .personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "B", "2-reports-to-B"))
                    .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "B", "3-relative-of-B"))
                    .personalTie(
                            new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "1-reports-to-A", "4-reports-to-a-mentee"))
                    .build());

    @Test
    void twoMentorsMustNotAccompanyEachOthersReports() {
        assertThat(together(A, B_REPORT, B, A_REPORT)).isTrue();
    }

    @Test
    void oneDirectionAloneIsFine() {
        assertThat(together(A, B_REPORT, B, B_RELATIVE)).isFalse();
        assertThat(together(A, B_REPORT, C, A_REPORT)).isFalse();
    }

    @Test
    void relativesAreNoReports() {
        assertThat(together(A, B_RELATIVE, B, A_REPORT)).isFalse();
    }

    @Test
    void ownReportsAreNotCrossed() {
        assertThat(together(A, A_REPORT, B, B_REPORT)).isFalse();
        assertThat(judge.keys(A, A_REPORT)).isEmpty();
    }

    @Test
    void matchesWithoutAReportOfAMentorMeetNobody() {
        assertThat(judge.keys(A, NOBODYS_REPORT)).isEmpty();
        assertThat(judge.keys(A, B_RELATIVE)).isEmpty();
        assertThat(judge.keys(C, A_REPORT)).hasSize(1);
    }

    /** Returns whether two matches meet and the rule objects, which must not depend on their order. */
    private boolean together(int mentor, int mentee, int otherMentor, int otherMentee) {
        boolean meet = !Collections.disjoint(judge.keys(mentor, mentee), judge.keys(otherMentor, otherMentee));
        boolean objects = judge.objects(mentor, mentee, otherMentor, otherMentee);
        assertThat(judge.objects(otherMentor, otherMentee, mentor, mentee)).isEqualTo(objects);
        assertThat(objects && !meet)
                .as("an objection that would never be heard")
                .isFalse();
        return meet && objects;
    }
}
