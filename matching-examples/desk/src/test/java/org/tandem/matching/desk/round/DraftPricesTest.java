package org.tandem.matching.desk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Prices come when they are known, are open until then, and do not stay open for ever. */
class DraftPricesTest {
    private static final Duration LONG = Duration.ofDays(1);

    private final Workers workers = new Workers(1, 1, LONG);
    private final Compatibility compatibility = judged(1);
    private final Plan plan = Matcher.create().withLimits(Unhurried.LIMITS).match(compatibility);

    @AfterEach
    void stop() {
        workers.destroy();
    }

    private static Compatibility judged(int places) {
        return Compatibility.of(
                Programme.builder(LocalDate.of(2027, 1, 1))
                        .mentor(Mentor.builder("M-1").offers("law", 5).languages("de").places(places).build())
                        .mentor(Mentor.builder("M-2").offers("law", 3).languages("de").build())
                        .mentor(Mentor.builder("M-3").offers("law", 3).languages("en").build())
                        .mentee(Mentee.builder("T-1").seeks("law", 2, 3).languages("de").build())
                        .mentee(Mentee.builder("T-2").seeks("law", 3, 3).languages("de").build())
                        .build(),
                Policy.builder("law").rule(Rules.sharedLanguage()).criterion(1, Criteria.competenceFit()).build());
    }

    @Test
    void allAreKnownAtLast() {
        DraftPrices prices = new DraftPrices(compatibility, plan, workers, LONG);
        prices.prepare();
        for (String mentee : new String[] {"T-1", "T-2"}) {
            assertThat(prices.of(mentee).get("M-1")).isInstanceOf(PairPrice.Known.class);
            assertThat(prices.of(mentee).get("M-2")).isInstanceOf(PairPrice.Known.class);
            assertThat(prices.of(mentee).get("M-3")).isInstanceOf(PairPrice.Barred.class);
        }
    }

    @Test
    void aPageDoesNotWaitForWhatIsBeingWorkedOut() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        workers.run(() -> {
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        DraftPrices hasty = new DraftPrices(compatibility, plan, workers, Duration.ZERO);
        hasty.prepare();
        assertThat(hasty.of("T-1")).hasSize(3).allSatisfy(
                (mentor, price) -> assertThat(price).isInstanceOf(PairPrice.Open.class));
        assertThat(hasty.of("T-2").values()).hasOnlyElementsOfType(PairPrice.Open.class);
        open.countDown();
        while (hasty.of("T-1").containsValue(new PairPrice.Open())
                || hasty.of("T-2").containsValue(new PairPrice.Open())) {
            Thread.onSpinWait();
        }
        assertThat(hasty.of("T-1").get("M-1")).isInstanceOf(PairPrice.Known.class);
    }

    @Test
    void whatCannotBeWorkedOutIsSaidToBeUnknown() {
        Plan ofOthers = Matcher.create().withLimits(Unhurried.LIMITS).match(judged(2));
        DraftPrices prices = new DraftPrices(compatibility, ofOthers, workers, LONG);
        prices.prepare();
        assertThat(prices.of("T-1").values()).containsOnly(new PairPrice.Unknown());
    }

    @Test
    void whatIsClosedEnds() {
        DraftPrices prices = new DraftPrices(compatibility, plan, workers, LONG);
        prices.close();
        assertThat(prices.of("T-1").values()).containsOnly(new PairPrice.Unknown());
        prices.close();
    }
}
