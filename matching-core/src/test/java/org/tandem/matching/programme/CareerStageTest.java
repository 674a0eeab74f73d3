package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareerStageTest {

    @Test
    void countsStepsUpwards() {
        assertThat(CareerStage.EXECUTIVE.stepsAbove(CareerStage.ENTRY)).isEqualTo(4);
        assertThat(CareerStage.TEAM_LEAD.stepsAbove(CareerStage.PROFESSIONAL)).isEqualTo(1);
        assertThat(CareerStage.TEAM_LEAD.stepsAbove(CareerStage.TEAM_LEAD)).isZero();
        assertThat(CareerStage.PROFESSIONAL.stepsAbove(CareerStage.SENIOR_MANAGER))
                .isEqualTo(-2);
    }
}
