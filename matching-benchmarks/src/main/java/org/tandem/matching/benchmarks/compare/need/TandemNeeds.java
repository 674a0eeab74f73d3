package org.tandem.matching.benchmarks.compare.need;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.run.Limits;

/** This library through its door; the facts being given, the whole call counts. */
public final class TandemNeeds implements NeedPeer {
    private static final double WHOLE = 1_000;

    /** A peer without state. */
    public TandemNeeds() {}

    @Override
    public String name() {
        return "Tandem";
    }

    @Override
    public NeedAnswer solve(NeedInstance instance, Duration limit) {
        NeedsAndOffers facts = facts(instance);
        NeedsMatcher matcher = NeedsMatcher.with(policy(instance)).withLimits(new Limits(limit, Long.MAX_VALUE, 0));
        long started = System.nanoTime();
        NeedsPlan plan = matcher.match(facts);
        long nanos = System.nanoTime() - started;
        int[][] units = new int[instance.needs()][instance.offers()];
        for (Assignment one : plan.assignments()) {
            units[position(one.need())][position(one.offer())] = one.quantity();
        }
        return new NeedAnswer(
                units,
                plan.quality().status() == Status.PROVEN_OPTIMAL,
                plan.quality().mostMatches(),
                plan.quality().bound().orElseThrow(),
                nanos);
    }

    private static Policy policy(NeedInstance instance) {
        return Policy.builder("comparison")
                .rule(Rule.of(
                        "within reach",
                        (offer, need) -> instance.isEligible(position(need.id()), position(offer.id()))))
                .criterion(
                        1,
                        Criterion.of(
                                "proximity",
                                (offer, need) -> instance.points()[position(need.id())][position(offer.id())] / WHOLE))
                .build();
    }

    private static NeedsAndOffers facts(NeedInstance instance) {
        NeedsAndOffers.Builder facts = NeedsAndOffers.builder(LocalDate.of(2026, 9, 1))
                .organisation(Organisation.of("institution"))
                .organisation(Organisation.of("company"));
        for (int n = 0; n < instance.needs(); n++) {
            Need need = Need.of(
                    id("N", n), "institution", "kind" + instance.kindOfNeed()[n], instance.wanted()[n]);
            int most = instance.mostOffers()[n];
            facts.need(most == NeedInstance.ANY ? need : need.withMostOffers(most));
        }
        for (int o = 0; o < instance.offers(); o++) {
            Offer offer =
                    Offer.of(id("O", o), "company", "kind" + instance.kindOfOffer()[o], instance.offered()[o]);
            int most = instance.mostNeeds()[o];
            facts.offer(most == NeedInstance.ANY ? offer : offer.withMostNeeds(most));
        }
        return facts.build();
    }

    /** Ids in the order of positions. */
    private static String id(String letter, int position) {
        return String.format(Locale.ROOT, "%s-%05d", letter, position);
    }

    private static int position(String id) {
        return Integer.parseInt(id.substring(2));
    }
}
