package org.tandem.matching.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.group.Acquaintances.Acquaintance;

class AcquaintancesTest {

    @Test
    void whatIsToldMakesTheSameAcquaintancesAgain() {
        Acquaintances met = Acquaintances.NONE.met(List.of(List.of("C", "A", "B"), List.of("B", "A"))).met("D", "D");

        assertThat(met.all())
                .containsExactly(new Acquaintance("A", "B", 2), new Acquaintance("A", "C", 1),
                        new Acquaintance("B", "C", 1));
        assertThat(Acquaintances.of(met.all()).all()).isEqualTo(met.all());
        assertThat(
                Acquaintances.of(List.of(new Acquaintance("B", "A", 2), new Acquaintance("A", "B", 1))).count("A", "B"))
                .isEqualTo(3);
    }

    @Test
    void nobodyMeetsThemselvesOrNever() {
        for (Acquaintance wrong : List.of(new Acquaintance("A", "A", 1), new Acquaintance("A", "B", 0))) {
            assertThatThrownBy(() -> Acquaintances.of(List.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be different and have met once or more");
        }
    }
}
