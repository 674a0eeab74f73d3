package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ObjectiveTest {

    @Test
    void aFloorLeavesTheAimAlone() {
        assertThat(Objective.WORST_OFF_FIRST.withFloor(30)).isEqualTo(new Objective(Objective.Aim.WORST_OFF_FIRST, 30));
        assertThat(Objective.WORST_OFF_FIRST.withFloor(30).withFloor(0)).isEqualTo(Objective.WORST_OFF_FIRST);
    }

    @Test
    void aFloorIsAPercentage() {
        for (double floor : new double[] {-0.1, 100.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Objective.LARGEST_SUM.withFloor(floor))
                    .withMessageContaining("(" + floor + ")")
                    .withMessageContaining("Maybe");
        }
    }

    @Test
    void theEndsOfThePercentageAreTaken() {
        assertThat(Objective.LARGEST_SUM.withFloor(100).floor()).isEqualTo(100);
        assertThat(Objective.LARGEST_SUM.withFloor(0)).isEqualTo(Objective.LARGEST_SUM);
    }

    @Test
    void policiesAimAtTheLargestSumAndCopiesKeepTheirAim() {
        Policy plain = Policy.builder("plain").build();
        Policy fair = Policy.builder(plain).objective(Objective.WORST_OFF_FIRST).build();

        assertThat(plain.objective()).isEqualTo(Objective.LARGEST_SUM);
        assertThat(Policy.builder(fair).name("copy").build().objective()).isEqualTo(Objective.WORST_OFF_FIRST);
        assertThat(fair.toString()).contains("WORST_OFF_FIRST");
    }
}
