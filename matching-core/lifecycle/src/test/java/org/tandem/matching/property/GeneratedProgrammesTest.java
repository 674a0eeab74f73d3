package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whole programmes, each drawn from one number and lived for months. The build lives forty; as many as one likes are lived by
 *
 * <pre>{@code
 * mvn test -Pgenerated -pl matching-core/lifecycle -am -Dprogrammes=100000 -Dseed=1
 * }</pre>
 *
 * <p>A programme that fails is repeated by its number alone: {@code -Dprogrammes=1 -Dseed=NUMBER}.
 */
class GeneratedProgrammesTest {
    private static final long FEW = 40;
    private static final int ENOUGH = 20;

    @Test
    void everyMonthOfEveryProgrammeIsRight() {
        long first = Long.getLong("seed", 1);
        long count = Long.getLong("programmes", FEW);
        GeneratedProgramme.Sums sums = new GeneratedProgramme.Sums();
        List<String> failed = new ArrayList<>();
        for (long seed = first; seed < first + count && failed.size() < ENOUGH; seed++) {
            try {
                sums.add(GeneratedProgramme.live(seed));
            } catch (RuntimeException | AssertionError wrong) {
                failed.add("programme " + seed + ": " + wrong);
            }
        }
        assertThat(failed).as("after %s", sums).isEmpty();
        // One may be quiet, forty are not.
        assertThat(sums.showEverything() || count < FEW).as("%s", sums).isTrue();
    }
}
