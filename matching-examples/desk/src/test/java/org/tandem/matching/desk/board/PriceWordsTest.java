package org.tandem.matching.desk.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Level;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.PairStatus;
import org.tandem.matching.text.Wording;

/** Prices in words, and which is lower. */
class PriceWordsTest {
    private static Loss loss(boolean isExact, Object... levels) {
        Map<Level, Long> lost = new LinkedHashMap<>();
        for (int k = 0; k < levels.length; k += 2) {
            lost.put((Level) levels[k], ((Number) levels[k + 1]).longValue());
        }
        return new Loss(lost, OptionalDouble.empty(), isExact);
    }

    private static PriceWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("desk");
        messages.setFallbackToSystemLocale(false);
        return new PriceWords(messages, Wording.in(Locale.ENGLISH), Locale.ENGLISH, 1000);
    }

    private static PairStanding standing(PairStatus status, Optional<Loss> loss) {
        return new PairStanding(new Pair("M-1", "T-1"), 10, false, false, status, loss, List.of());
    }

    private static MoveCost priced(Optional<Loss> loss) {
        return words().of(standing(PairStatus.IN_NONE, loss));
    }

    private static MoveCost bounded(PairStatus status, Loss loss) {
        return words().atLeast(standing(status, Optional.of(loss)), loss);
    }

    @Test
    void whatIsLostOnAnEarlierLevelWeighsMoreThanAllThatIsWonLater() {
        List<MoveCost> dearer = Stream.of(
                loss(true),
                loss(true, Level.POINTS, 1),
                loss(true, Level.POINTS, Long.MAX_VALUE),
                loss(true, Level.FIRST_PLACES, 1, Level.POINTS, -900),
                loss(true, Level.URGENCY, 1, Level.POINTS, 5),
                loss(true, Level.URGENCY, 2, Level.POINTS, -900),
                loss(true, Level.SERVED, 1, Level.URGENCY, -9, Level.POINTS, -999),
                loss(true, Level.MATCHES, 1, Level.POINTS, -1000),
                loss(true, Level.MATCHES, 1, Level.POINTS, 1000),
                loss(true, Level.MATCHES, 2, Level.POINTS, -1000),
                loss(true, Level.GUARANTEE, 1, Level.MATCHES, -3, Level.POINTS, -5000)).map(
                        one -> priced(Optional.of(one)))
                .toList();
        assertThat(dearer).isSorted();
        for (int k = 1; k < dearer.size(); k++) {
            assertThat(dearer.get(k)).isGreaterThan(dearer.get(k - 1));
        }
        assertThat(dearer.getLast()).isLessThan(new MoveCost(MoveCost.Kind.OPEN, ""));
        assertThat(new MoveCost(MoveCost.Kind.OPEN, "")).isLessThan(priced(Optional.empty()));
        assertThat(new MoveCost(MoveCost.Kind.HERE, "")).isLessThan(dearer.getFirst());
    }

    @Test
    void nothingIsFreeUnlessThatIsKnown() {
        assertThat(priced(Optional.of(loss(true))).kind()).isEqualTo(MoveCost.Kind.FREE);
        MoveCost perhaps = priced(Optional.of(loss(false)));
        assertThat(perhaps.kind()).isEqualTo(MoveCost.Kind.COSTS);
        assertThat(perhaps.words()).startsWith("Perhaps nothing");
        assertThat(priced(Optional.empty()).kind()).isEqualTo(MoveCost.Kind.BARRED);
    }

    @Test
    void ofABoundItIsNotSaidWhoLoses() {
        assertThat(priced(Optional.of(loss(true, Level.POINTS, 12))).words())
                .isEqualTo("12 points of 1,000; nobody loses a mentor");
        assertThat(priced(Optional.of(loss(false, Level.POINTS, 12))).words())
                .isEqualTo("at least 12 points of 1,000");
        assertThat(priced(Optional.of(loss(false, Level.MATCHES, 1))).words()).contains("at least")
                .doesNotContain("nobody");
    }

    @Test
    void aBoundIsSaidToBeOneAndWorkedOnUnlessItBoundsNothing() {
        MoveCost bound = bounded(PairStatus.IN_NONE, loss(false, Level.POINTS, 12));
        assertThat(bound.kind()).isEqualTo(MoveCost.Kind.AT_LEAST);
        assertThat(bound.words()).isEqualTo("at least 12 points of 1,000; how much is being worked out");
        assertThat(bound).isBetween(priced(Optional.of(loss(true, Level.POINTS, 11))),
                priced(Optional.of(loss(true, Level.POINTS, 13))));
        assertThat(bounded(PairStatus.OPEN, loss(false)).kind()).isEqualTo(MoveCost.Kind.OPEN);
        assertThat(bounded(PairStatus.OPEN, loss(false, Level.POINTS, -37)).kind()).isEqualTo(MoveCost.Kind.OPEN);
        assertThat(words().of(standing(PairStatus.OPEN, Optional.of(loss(false, Level.POINTS, -37)))).words())
                .startsWith("Perhaps nothing");
    }
}
