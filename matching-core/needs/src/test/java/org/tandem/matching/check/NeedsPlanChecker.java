package org.tandem.matching.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.need.OfferUse;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Status;

/** Checks any plan of needs and offers against the raw facts and names everything that is wrong with it. */
public final class NeedsPlanChecker {
    private NeedsPlanChecker() {}

    /**
     * Checks a plan.
     *
     * @throws AssertionError if anything is wrong; it lists everything
     */
    public static void check(NeedsMarket market, NeedsPlan plan) {
        Discrepancies wrong = new Discrepancies();
        Map<Pair, Integer> units = new TreeMap<>();
        for (Assignment one : plan.assignments()) {
            Pair pair = new Pair(one.offer(), one.need());
            wrong.require(units.put(pair, one.quantity()) == null, pair + " occurs twice");
            wrong.require(one.quantity() > 0, pair + " carries nothing");
            wrong.requireEqual(one.pointsOfUnit(), market.points.get(pair), "points of " + pair);
            wrong.requireEqual(
                    one.committed(),
                    market.facts.commitments().stream()
                            .filter(commitment -> commitment.offer().equals(one.offer())
                                    && commitment.need().equals(one.need()))
                            .mapToInt(Commitment::quantity)
                            .sum(),
                    "committed units of " + pair);
        }
        market.faults(units).forEach(wrong::add);
        wrong.requireEqual(List.copyOf(units.keySet()), pairs(plan), "order of assignments");
        wrong.requireEqual(plan.points(), market.total(units).get(3), "points");
        checkSides(market, plan, units, wrong);
        TreeSet<Pair> held = new TreeSet<>();
        plan.held().forEach(pair -> held.add(new Pair(pair.mentor(), pair.mentee())));
        wrong.requireEqual(held, new TreeSet<>(market.held), "held pairs");
        boolean proven = plan.quality().status() == Status.PROVEN_OPTIMAL;
        wrong.require(plan.gap() >= 0 && (!proven || plan.gap() == 0), "gap is " + plan.gap());
        wrong.require(plan.quality().mostMatches() >= plan.given(), "fewer units are possible than given");
        wrong.require(!proven || plan.quality().mostMatches() == plan.given(), "proven, but more units are possible");
        wrong.require(proven || plan.quality().ended() != Ended.PROOF, "not proven, but ended by a proof");
        wrong.throwIfAny();
    }

    private static List<Pair> pairs(NeedsPlan plan) {
        return plan.assignments().stream()
                .map(one -> new Pair(one.offer(), one.need()))
                .toList();
    }

    private static void checkSides(
            NeedsMarket market, NeedsPlan plan, Map<Pair, Integer> units, Discrepancies wrong) {
        wrong.requireEqual(
                plan.needs(),
                market.facts.needs().stream()
                        .map(need -> fulfilment(need, units))
                        .toList(),
                "needs");
        wrong.requireEqual(
                plan.offers(),
                market.facts.offers().stream().map(offer -> use(offer, units)).toList(),
                "offers");
    }

    private static Fulfilment fulfilment(Need need, Map<Pair, Integer> units) {
        int given = 0;
        for (Map.Entry<Pair, Integer> entry : units.entrySet()) {
            given += entry.getKey().mentee().equals(need.id()) ? entry.getValue() : 0;
        }
        return new Fulfilment(need.id(), need.quantity(), given);
    }

    private static OfferUse use(Offer offer, Map<Pair, Integer> units) {
        int used = 0;
        for (Map.Entry<Pair, Integer> entry : units.entrySet()) {
            used += entry.getKey().mentor().equals(offer.id()) ? entry.getValue() : 0;
        }
        return new OfferUse(offer.id(), offer.quantity(), used);
    }
}
