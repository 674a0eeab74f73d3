package org.tandem.matching.desk.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.sensitivity.Loss;

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

    /** Organisations in a ring, each of which competes with the next: whose mentees stand side by side share no mentor. */
    private static Compatibility coupled() {
        Programme.Builder people = Programme.builder(LocalDate.of(2027, 1, 1));
        for (int k = 0; k < 4; k++) {
            people.organisation(Organisation.of("O-" + k));
            people.businessTie(new BusinessTie(
                    BusinessTie.Kind.COMPETITOR, "O-" + k, "O-" + (k + 1) % 4, DateRange.ALWAYS));
            people.mentee(Mentee.builder("T-" + k).organisation("O-" + k)
                    .seeks("law", 1 + k, 5).seeks("tax", 1 + 2 * k % 4, 4).build());
        }
        people.mentor(Mentor.builder("M-0").offers("law", 5).offers("tax", 1).places(3).build());
        people.mentor(Mentor.builder("M-1").offers("law", 4).offers("tax", 2).places(2).build());
        return Compatibility.of(
                people.build(),
                Policy.builder("apart").planRule(PlanRules.coMenteesApart()).criterion(1, Criteria.competenceFit())
                        .build());
    }

    @Test
    void wherePairsAreCoupledPricesAreBoundedBeforeTheyAreKnown() throws Exception {
        Compatibility judged = coupled();
        Plan best = Matcher.create().withLimits(Unhurried.LIMITS).match(judged);
        DraftPrices prices = new DraftPrices(judged, best, workers, Duration.ZERO);
        List<PairPrice> seen = new CopyOnWriteArrayList<>();
        CountDownLatch end = new CountDownLatch(1);
        // Looks at a price between two of their tasks.
        workers.run(new Runnable() {
            @Override
            public void run() {
                PairPrice now = prices.of("T-0").get("M-0");
                seen.add(now);
                if (now instanceof PairPrice.Known) {
                    end.countDown();
                } else {
                    workers.run(this);
                }
            }
        });
        end.await();
        assertThat(seen.getFirst()).isInstanceOf(PairPrice.Open.class);
        assertThat(seen.getLast()).isInstanceOfSatisfying(PairPrice.Known.class, known -> {
            Loss loss = known.standing().loss().orElseThrow();
            assertThat(loss.exact()).isTrue();
            assertThat(seen).filteredOn(PairPrice.AtLeast.class::isInstance).isNotEmpty()
                    .allSatisfy(bound -> assertThat(((PairPrice.AtLeast) bound).loss().on(Level.POINTS))
                            .isBetween(1L, loss.on(Level.POINTS)));
        });
    }
}
