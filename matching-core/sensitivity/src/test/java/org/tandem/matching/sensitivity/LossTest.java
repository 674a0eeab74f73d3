package org.tandem.matching.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Wording;

class LossTest {
    private static final Levels LEVELS = Levels.of(CompatibilityGraph.table()
            .mentor("M-1")
            .mentee("T-1")
            .score("M-1", "T-1", 5)
            .build());

    private static long[] values(long matches, long points) {
        long[] values = new long[LEVELS.count()];
        values[LEVELS.list().indexOf(Level.MATCHES)] = matches;
        values[LEVELS.points()] = points;
        return values;
    }

    @Test
    void onlyTheFirstLevelOfABoundThatDiffersSaysSomething() {
        Loss loss = Loss.of(LEVELS, values(3, 10), values(2, 12), false);

        assertThat(loss.on(Level.MATCHES)).isEqualTo(1);
        assertThat(loss.on(Level.POINTS)).isZero();
        assertThat(loss.say(Wording.in(Locale.ENGLISH))).endsWith("at least");
    }

    @Test
    void aBoundAboveTheBestPlanTellsOfNoGain() {
        Loss loss = Loss.of(LEVELS, values(3, 10), values(3, 12), false);

        assertThat(loss.isNothing()).isTrue();
        assertThat(loss.exact()).isFalse();
        assertThat(loss.say(Wording.in(Locale.ENGLISH))).isEqualTo("nothing at least");
    }
}
