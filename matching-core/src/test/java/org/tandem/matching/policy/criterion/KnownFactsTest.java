package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** What nobody has stated counts for nobody, and is told from what does not fit. */
class KnownFactsTest {
    private static final Attribute<String> SPORT = Attribute.text("sport");
    private static final Attribute<Double> AGE = Attribute.number("age");
    private static final List<Criterion> ALL = List.of(
            Criteria.competenceFit(),
            Criteria.mentorLearning(),
            Criteria.proximity(50),
            Criteria.sectorCrossing(),
            Criteria.seniorityDistance(2),
            Criteria.sharedInterests(),
            Criteria.sharedForms(),
            Criteria.complementarity(),
            Criteria.menteeWishes(),
            Criteria.mentorWishes(),
            Criteria.regularity(Duration.ofHours(2)),
            Criteria.sameAnswer(SPORT),
            Criteria.differentAnswer(SPORT),
            Criteria.closeAnswer(AGE, 10));

    private static Mentor.Builder fullMentor() {
        return Mentor.builder("M-1")
                .offers("law", 3)
                .seeks("tax", 3, 3)
                .location(52, 10)
                .sector("bank")
                .stage(CareerStage.EXECUTIVE)
                .interests("chess")
                .forms("meeting")
                .wishes("T-1")
                .timePerMonth(Duration.ofHours(2))
                .answer(SPORT, "rowing")
                .answer(AGE, 50.0);
    }

    private static Mentee.Builder fullMentee() {
        return Mentee.builder("T-1")
                .offers("tax", 3)
                .seeks("law", 3, 3)
                .location(52, 10)
                .sector("port")
                .stage(CareerStage.ENTRY)
                .interests("chess")
                .forms("meeting")
                .wishes("M-1")
                .timePerMonth(Duration.ofHours(2))
                .answer(SPORT, "rowing")
                .answer(AGE, 50.0);
    }

    private static Measure prepared(Criterion criterion, Mentor.Builder mentor, Mentee.Builder mentee) {
        return criterion.prepare(Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(mentor.build())
                .mentee(mentee.build())
                .build());
    }

    @Test
    void everythingIsKnownOfPeopleWhoStateEverything() {
        assertThat(ALL).allSatisfy(criterion -> assertThat(
                prepared(criterion, fullMentor(), fullMentee()).isKnown(0, 0)).isTrue());
    }

    @Test
    void nothingIsKnownAndNothingGivenWhereOneOfTheTwoStatesNothing() {
        for (Criterion criterion : ALL) {
            Measure noMentor = prepared(criterion, Mentor.builder("M-1"), fullMentee());
            Measure noMentee = prepared(criterion, fullMentor(), Mentee.builder("T-1"));
            Measure neither = prepared(criterion, Mentor.builder("M-1"), Mentee.builder("T-1"));
            // Wishes are those of one side.
            boolean oneSided = criterion.name().endsWith("wishes");
            assertThat(noMentor.isKnown(0, 0) || noMentee.isKnown(0, 0)).as(criterion.name()).isEqualTo(oneSided);
            assertThat(neither.isKnown(0, 0)).as(criterion.name()).isFalse();
            assertThat(neither.value(0, 0)).as(criterion.name()).isZero();
        }
    }
}
