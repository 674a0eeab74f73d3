package org.tandem.matching.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Evidence EVIDENCE = new Evidence(1200, 600, 0.5, 0.25, 0.125, -0.375, 0.5, -0.25);

    private static WeightFinding better() {
        return new WeightFinding.BetterWeights(
                EVIDENCE, List.of(new WeightChange("proximity", 10, 1200), new WeightChange("regularity", 5, 0)));
    }

    @Test
    void everyAnswerIsSaidInBothLanguages() {
        PhraseBundles.assertSaidByAnswers(
                WeightFinding.class,
                List.of(
                        EVIDENCE,
                        better(),
                        new WeightFinding.NoEvidence(EVIDENCE),
                        new WeightFinding.TooFewPairs(29, 9, 30, 10)));
    }

    @Test
    void proposedWeightsStandBesideTodays() {
        assertThat(better().say(Wording.in(Locale.ENGLISH))).isEqualTo(
                """
                        Other weights predict ratings better; they are proposed, not applied. On 1,200 pairs of 600 mentors, each \
                        predicted without having been seen, today's weights have a mean squared error of 0.500 and fitted ones of \
                        0.250; the gain lies between +0.125 and -0.375 (95 %). Fit and ratings agree in order by 0.50 today and by \
                        -0.25 when fitted (rank correlation).
                        Today and proposed: proximity 10 → 1,200; regularity 5 → 0.""");
        assertThat(better().say(Wording.in(Locale.GERMANY)))
                .contains("Fehler von 0,500 und angepasste einen von 0,250")
                .endsWith("Heute und vorgeschlagen: Nähe 10 → 1.200; Regelmäßigkeit 5 → 0.");
    }
}
