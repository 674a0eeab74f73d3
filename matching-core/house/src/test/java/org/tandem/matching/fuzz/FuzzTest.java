package org.tandem.matching.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that are kept, and some hundred damaged ones each; {@link FuzzRun} tries as many as there is time for. */
class FuzzTest {
    private static final int TRIES = 80 * Integer.getInteger("tandem.tries.factor", 1);

    @ParameterizedTest
    @EnumSource
    void whateverIsReadIsAValueOrSaysItsFaults(FuzzTarget target) {
        List<byte[]> inputs = Corpus.of(target);
        Mutator mutator = new Mutator(inputs);
        for (long seed = 0; seed < TRIES; seed++) {
            inputs.add(mutator.input(seed));
        }
        List<String> wrong = new ArrayList<>();
        for (byte[] input : inputs) {
            try {
                target.feed(input);
            } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError thrown) {
                wrong.add(thrown + " of " + Base64.getEncoder().encodeToString(input));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
