package org.tandem.matching.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.programme.Programme;

class GroupCriterionFactTest {
    private final GroupScene scene =
            new GroupScene(Programme.builder(LocalDate.of(2026, 9, 1)).build(), LocalDate.of(2026, 9, 1));

    @Test
    void aHalfIsRoundedUpThoughItComesOfAnEndlessFraction() {
        BigDecimal fiveSixths = BigDecimal.valueOf(5).divide(BigDecimal.valueOf(6), new MathContext(60));

        assertThat(points(9, fiveSixths)).isEqualTo(8);
        assertThat(points(1, new BigDecimal("1.4999"))).isEqualTo(1);
    }

    private long points(int weight, BigDecimal sum) {
        return new GroupCriterionFact(weight, GroupCriteria.evenSeniority(), (all, group, members) -> sum)
                .points(scene, WorkingGroup.of("G", 1, 2), List.of());
    }
}
