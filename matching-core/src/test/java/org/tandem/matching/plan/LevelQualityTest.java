package org.tandem.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Level;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class LevelQualityTest {
    private static LevelQuality open(Level level, long bound) {
        return new LevelQuality(level, 30, OptionalLong.of(bound), false);
    }

    @Test
    void theGapIsWhatIsMissingToTheBound() {
        assertThat(open(Level.SERVED, 32).gap())
                .isEqualTo(new Gap(Level.SERVED, OptionalLong.of(2), OptionalDouble.empty()));
        assertThat(open(Level.POINTS, 40).gap())
                .isEqualTo(new Gap(Level.POINTS, OptionalLong.of(10), OptionalDouble.of(25)));
        assertThat(new LevelQuality(Level.POINTS, 30, OptionalLong.empty(), false).gap())
                .isEqualTo(new Gap(Level.POINTS, OptionalLong.empty(), OptionalDouble.empty()));
    }

    @Test
    void valueBoundAndProofAreSaid() {
        Wording english = Wording.in(Locale.ENGLISH);
        assertThat(new LevelQuality(Level.MATCHES, 227, OptionalLong.of(227), true).say(english))
                .isEqualTo("Mentors given: 227, proven");
        assertThat(new LevelQuality(Level.SERVED, 156, OptionalLong.of(186), false).say(Wording.in(Locale.GERMAN)))
                .isEqualTo("Mentees mit Mentor: 156 von höchstens 186");
        assertThat(new LevelQuality(Level.URGENCY, 1_000, OptionalLong.empty(), false).say(english))
                .isEqualTo("Priority and waiting of those served: 1,000, no bound known");
    }

    @Test
    void everyLevelIsSaidInBothLanguages() {
        List<Answer> answers = new ArrayList<>();
        for (Level level : Level.values()) {
            answers.add(new LevelQuality(level, 3, OptionalLong.of(3), true));
            answers.add(open(level, 31));
            answers.add(new LevelQuality(level, 3, OptionalLong.empty(), false));
            for (long atMost : new long[] {0, 1, 2_000}) {
                answers.add(new Gap(level, OptionalLong.of(atMost), OptionalDouble.empty()));
                answers.add(new Gap(Level.POINTS, OptionalLong.of(atMost), OptionalDouble.of(0.5)));
            }
            answers.add(new Gap(level, OptionalLong.empty(), OptionalDouble.empty()));
        }
        PhraseBundles.assertComplete(Plan.class);
        answers.forEach(PhraseBundles::assertSaid);
    }
}
