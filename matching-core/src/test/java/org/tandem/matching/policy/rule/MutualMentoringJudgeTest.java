package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.plan.Match;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class MutualMentoringJudgeTest {
    /** A and B would rather have each other, as would C and D. */
    private static final Programme PROGRAMME = Programme.builder(LocalDate.of(2026, 9, 1))
            .mentor(Mentor.builder("A").places(1).wishes("B").build())
            .mentor(Mentor.builder("B").places(1).wishes("A").build())
            .mentor(Mentor.builder("C").places(1).wishes("D").build())
            .mentor(Mentor.builder("D").places(1).wishes("C").build())
            .mentee(Mentee.builder("A").wishes("B").build())
            .mentee(Mentee.builder("B").wishes("A").build())
            .mentee(Mentee.builder("C").wishes("D").build())
            .mentee(Mentee.builder("D").wishes("C").build())
            .build();

    private static Policy.Builder wishes() {
        return Policy.builder("wishes").criterion(1, Criteria.mentorWishes()).criterion(1, Criteria.menteeWishes());
    }

    @Test
    void withoutTheRuleTheTwoMentorEachOther() {
        assertThat(Matcher.create().match(PROGRAMME, wishes().build()).matches())
                .extracting(Match::mentor, Match::mentee)
                .containsExactlyInAnyOrder(tuple("A", "B"), tuple("B", "A"), tuple("C", "D"), tuple("D", "C"));
    }

    @Test
    void withItNoTwoDo() {
        Policy policy = wishes().planRule(PlanRules.noMutualMentoring()).build();
        var matches = Matcher.create().match(PROGRAMME, policy).matches();

        assertThat(matches).hasSize(4);
        assertThat(matches).noneMatch(match -> matches.stream()
                .anyMatch(other -> other.mentor().equals(match.mentee()) && other.mentee().equals(match.mentor())));
    }

    @Test
    void onlyPeopleInBothRolesMeet() {
        Programme programme = Programme.builder(PROGRAMME)
                .mentor(Mentor.builder("E").build())
                .mentee(Mentee.builder("F").build())
                .build();
        MutualMentoringJudge judge = new MutualMentoringJudge(programme);

        assertThat(judge.keys(0, 1)).isEqualTo(judge.keys(1, 0)).hasSize(1);
        assertThat(judge.keys(4, 0)).isEmpty();
        assertThat(judge.keys(0, 4)).isEmpty();
        assertThat(judge.keys(0, 0)).isEmpty();
        assertThat(judge.objects(0, 1, 1, 0)).isTrue();
        assertThat(judge.objects(0, 1, 1, 2)).isFalse();
        assertThat(judge.objects(0, 1, 2, 0)).isFalse();
    }
}
