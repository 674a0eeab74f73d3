package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.programme.CareerStage;

class SeniorityMeasureTest {

    @ParameterizedTest
    @CsvSource({
        "SENIOR_MANAGER, PROFESSIONAL, 2, 1",
        "EXECUTIVE, PROFESSIONAL, 2, 0.75",
        "TEAM_LEAD, PROFESSIONAL, 2, 0.75",
        "PROFESSIONAL, PROFESSIONAL, 2, 0.5",
        "ENTRY, TEAM_LEAD, 2, 0",
        "ENTRY, EXECUTIVE, 4, 0",
        "ENTRY, EXECUTIVE, -4, 1",
        "TEAM_LEAD, TEAM_LEAD, 0, 1",
        "EXECUTIVE, ENTRY, 0, 0"
    })
    void losesAQuarterForEachStepOffTheIdeal(CareerStage mentor, CareerStage mentee, int ideal, double expected) {
        assertThat(new OnePair()
                .mentor(one -> one.stage(mentor))
                .mentee(one -> one.stage(mentee))
                .value(Criteria.seniorityDistance(ideal)))
                .isEqualTo(expected);
    }

    @Test
    void isZeroWhereAStageIsUnknown() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.stage(CareerStage.ENTRY))
                .value(Criteria.seniorityDistance(1)))
                .isZero();
        assertThat(new OnePair()
                .mentee(mentee -> mentee.stage(CareerStage.ENTRY))
                .value(Criteria.seniorityDistance(-1)))
                .isZero();
        assertThat(new OnePair().value(Criteria.seniorityDistance(0))).isZero();
    }
}
