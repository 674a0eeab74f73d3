package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.BestNeedsPlan;
import org.tandem.matching.check.NeedsMarket;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.need.explain.Effect;
import org.tandem.matching.need.explain.KindWorth;
import org.tandem.matching.need.explain.NeedsBottleneck;
import org.tandem.matching.need.explain.NeedsExplainer;
import org.tandem.matching.need.explain.NeedsRecruiting;
import org.tandem.matching.need.explain.WhyNotMore;
import org.tandem.matching.need.explain.WhyShort;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.text.PhraseBundles;

/** Every answer about needs and offers, confirmed by trying every plan of the changed facts or by counting. */
class NeedsAnswersProperties {

    @Property(tries = 150)
    void everyPriceIsThatOfTheBestPlanWithOneUnitMore(@ForAll long seed) {
        NeedsCase drawn = NeedsCase.of(seed, true);
        NeedsPlan plan = drawn.matcher().match(drawn.facts());
        NeedsExplainer explainer = NeedsExplainer.of(drawn.matcher(), drawn.facts(), plan);
        Map<Pair, Long> eligible = drawn.market().points();
        for (Need need : drawn.facts().needs()) {
            for (Offer offer : drawn.facts().offers()) {
                WhyNotMore answer = explainer.whyNotMore(offer.id(), need.id());
                PhraseBundles.assertSaid(answer);
                Share.atLeast(10, "a unit more costs something", answer instanceof WhyNotMore.BetterUsed);
                int quantity = plan.quantity(offer.id(), need.id());
                assertThat(explainer.why(offer.id(), need.id()).isPresent()).isEqualTo(quantity > 0);
                boolean mayMeet = eligible.containsKey(new Pair(offer.id(), need.id()));
                assertThat(answer instanceof WhyNotMore.Barred || answer instanceof WhyNotMore.HeldForReview)
                        .isEqualTo(!mayMeet);
                switch (answer) {
                    case WhyNotMore.AllGiven all ->
                        assertThat(quantity).isEqualTo(Math.min(offer.quantity(), need.quantity()));
                    case WhyNotMore.BetterUsed used -> {
                        assertThat(used.effect().isGain()).isFalse();
                        checkEffect(drawn, with(drawn.facts(), offer, need, quantity + 1), used.effect());
                    }
                    default -> assertThat(answer.need()).isEqualTo(need.id());
                }
            }
        }
    }

    private static NeedsAndOffers with(NeedsAndOffers facts, Offer offer, Need need, int quantity) {
        return NeedsAndOffers.builder(facts)
                .withoutCommitment(offer.id(), need.id())
                .commitment(new Commitment(offer.id(), need.id(), quantity))
                .build();
    }

    private static void checkEffect(NeedsCase before, NeedsAndOffers after, Effect effect) {
        List<Long> without = BestNeedsPlan.of(before.market());
        List<Long> with = BestNeedsPlan.of(new NeedsCase(after).market());
        assertThat(effect.exact()).isTrue();
        assertThat(List.of(effect.units(), effect.served(), effect.priority(), effect.points()))
                .isEqualTo(List.of(
                        with.get(0) - without.get(0),
                        with.get(1) - without.get(1),
                        with.get(2) - without.get(2),
                        with.get(3) - without.get(3)));
    }

    @Property(tries = 400)
    void everyBottleneckProvesByCountingThatNoPlanMeetsItsNeeds(@ForAll long seed, @ForAll boolean limited) {
        NeedsCase drawn = NeedsCase.of(seed, limited);
        NeedsPlan plan = drawn.matcher().match(drawn.facts());
        NeedsExplainer explainer = NeedsExplainer.of(drawn.matcher(), drawn.facts(), plan);
        Map<Pair, Long> eligible = drawn.market().points();
        for (Fulfilment need : plan.needs()) {
            WhyShort answer = explainer.whyShort(need.need()).orElse(null);
            if (answer == null) {
                assertThat(need.missing()).isZero();
                continue;
            }
            PhraseBundles.assertSaid(answer);
            Share.atLeast(10, "units are short", answer instanceof WhyShort.UnitsShort);
            boolean possible = eligible.keySet().stream().anyMatch(pair -> pair.mentee().equals(need.need()));
            switch (answer) {
                case WhyShort.NoOffer none -> assertThat(possible).isFalse();
                case WhyShort.OnlyHeldPairs held -> assertThat(possible).isFalse();
                case WhyShort.UnitsShort units -> recount(drawn, units);
                case WhyShort.FewPartners few -> {
                    assertThat(limited).isTrue();
                    assertThat(few.proven()).isTrue();
                    assertThat(few.offersLeft())
                            .allSatisfy(offer -> assertThat(plan.offer(offer).orElseThrow().left()).isPositive());
                }
                case WhyShort.PlanNotBest none -> throw new AssertionError("The plan is proven optimal.");
            }
        }
    }

    private static void recount(NeedsCase drawn, WhyShort.UnitsShort answer) {
        NeedsBottleneck bottleneck = answer.bottleneck();
        NeedsAndOffers facts = drawn.facts();
        NeedsMarket market = drawn.market();
        Set<String> needs = bottleneck.needs().stream()
                .map(NeedsBottleneck.Demand::need)
                .collect(Collectors.toSet());
        Set<String> offers = bottleneck.offers().stream()
                .map(NeedsBottleneck.Supply::offer)
                .collect(Collectors.toSet());
        long asked = needs.stream().mapToLong(id -> facts.need(id).orElseThrow().quantity()).sum();
        long possible = offers.stream()
                .mapToLong(id -> facts.offer(id).orElseThrow().quantity()
                        - facts.commitments().stream()
                                .filter(one -> one.offer().equals(id) && !needs.contains(one.need()))
                                .mapToInt(Commitment::quantity)
                                .sum())
                .sum();
        for (Pair pair : market.points().keySet()) {
            if (needs.contains(pair.mentee()) && !offers.contains(pair.mentor())) {
                possible += Math.min(
                        facts.need(pair.mentee()).orElseThrow().quantity(),
                        facts.offer(pair.mentor()).orElseThrow().quantity());
            }
        }
        assertThat(needs).contains(answer.need().need());
        assertThat(bottleneck.asked()).isEqualTo(asked);
        assertThat(bottleneck.possible()).isEqualTo(possible).isLessThan(asked);
    }

    @Property(tries = 100)
    void everyWorthIsThatOfTheBestPlanOfTheChangedFacts(@ForAll long seed) {
        NeedsCase drawn = NeedsCase.of(seed, true);
        NeedsAndOffers facts = drawn.facts();
        NeedsRecruiting recruiting = NeedsRecruiting.of(drawn.matcher(), facts);
        Offer first = facts.offers().get(0);
        NeedsAndOffers larger = NeedsAndOffers.builder(facts)
                .withoutOffer(first.id())
                .offer(first.withQuantity(first.quantity() + 1))
                .build();
        checkEffect(drawn, larger, recruiting.worthOfUnits(first.id(), 1).effect());
        List<KindWorth> kinds = recruiting.kinds(1);
        Share.atLeast(65, "a unit more gains something", kinds.stream().anyMatch(kind -> kind.effect().isGain()));
        assertThat(kinds.stream().map(KindWorth::kind))
                .containsExactlyInAnyOrderElementsOf(
                        facts.needs().stream().map(Need::kind).collect(Collectors.toSet()));
        for (KindWorth kind : kinds) {
            checkEffect(
                    drawn,
                    NeedsAndOffers.builder(facts)
                            .organisation(Organisation.of("new"))
                            .offer(Offer.of("new", "new", kind.kind(), 1))
                            .build(),
                    kind.effect());
        }
    }
}
