package org.tandem.matching.need.explain;

import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.Commitment;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Outcome;

/** Answers questions about a plan of needs and offers. Immutable and safe to share. */
public final class NeedsExplainer {
    private final NeedsMatcher matcher;
    private final NeedsAndOffers facts;
    private final NeedsPlan plan;
    private final Compatibility compatibility;

    private NeedsExplainer(NeedsMatcher matcher, NeedsAndOffers facts, NeedsPlan plan) {
        this.matcher = matcher;
        this.facts = facts;
        this.plan = plan;
        compatibility = matcher.compatibility(facts);
    }

    /**
     * Returns an explainer of {@code plan}.
     *
     * @param matcher the matcher that made the plan; prices are found by it
     * @param facts the facts that it was made of
     */
    public static NeedsExplainer of(NeedsMatcher matcher, NeedsAndOffers facts, NeedsPlan plan) {
        return new NeedsExplainer(matcher, facts, plan);
    }

    /**
     * Returns why units of an offer go to a need, or nothing if none do.
     *
     * @throws IllegalArgumentException if an id is unknown
     */
    public Optional<WhyAssigned> why(String offerId, String needId) {
        Offer offer = offer(offerId);
        Need need = need(needId);
        Optional<Assignment> found = plan.assignments().stream()
                .filter(one -> one.offer().equals(offer.id()) && one.need().equals(need.id()))
                .findFirst();
        return found.map(assignment -> new WhyAssigned(
                assignment,
                plan.need(needId).orElseThrow(),
                plan.offer(offerId).orElseThrow(),
                compatibility.contributions(offerId, needId),
                compatibility.verdicts(offerId, needId)));
    }

    /**
     * Returns why an offer gives a need nothing, or no more than it does: the rules that bar it, or what one unit more does to
     * the whole plan, found by matching again with that unit committed.
     *
     * @throws IllegalArgumentException if an id is unknown
     */
    public WhyNotMore whyNotMore(String offerId, String needId) {
        Offer offer = offer(offerId);
        Need need = need(needId);
        int quantity = plan.quantity(offerId, needId);
        CompatibilityGraph graph = compatibility.graph();
        if (graph.pair(offerId, needId) < 0) {
            List<RuleVerdict> barring = verdicts(offerId, needId, Outcome.INELIGIBLE);
            return barring.isEmpty()
                    ? new WhyNotMore.HeldForReview(
                            offerId, needId, verdicts(offerId, needId, Outcome.HELD_FOR_REVIEW))
                    : new WhyNotMore.Barred(offerId, needId, barring);
        }
        if (quantity == Math.min(offer.quantity(), need.quantity())) {
            return new WhyNotMore.AllGiven(offerId, needId, quantity);
        }
        NeedsAndOffers forced;
        try {
            forced = NeedsAndOffers.builder(facts)
                    .withoutCommitment(offerId, needId)
                    .commitment(new Commitment(offerId, needId, quantity + 1))
                    .build();
        } catch (InvalidInputException commitmentsDoNotFit) {
            return new WhyNotMore.NoRoom(offerId, needId, quantity);
        }
        NeedsPlan other = matcher.match(forced);
        return new WhyNotMore.BetterUsed(
                offerId,
                needId,
                quantity,
                Effect.between(facts, plan, other),
                Move.between(plan, other).stream()
                        .filter(move -> !move.offer().equals(offerId) || !move.need().equals(needId))
                        .toList());
    }

    /**
     * Returns why a need is not met in full, or nothing if it is.
     *
     * @throws IllegalArgumentException if the id is unknown
     */
    public Optional<WhyShort> whyShort(String needId) {
        Fulfilment need = plan.need(need(needId).id()).orElseThrow();
        return need.missing() == 0 ? Optional.empty() : Optional.of(shortage(need));
    }

    private WhyShort shortage(Fulfilment need) {
        CompatibilityGraph graph = compatibility.graph();
        int at = graph.menteePosition(need.need());
        if (graph.firstPair(at) == graph.endPair(at)) {
            List<HeldPair> held = compatibility.heldPairs().stream()
                    .filter(pair -> pair.mentee().equals(need.need()))
                    .toList();
            return held.isEmpty()
                    ? new WhyShort.NoOffer(need, compatibility.tallyOfMentee(need.need()))
                    : new WhyShort.OnlyHeldPairs(need, held);
        }
        BottleneckSearch search = new BottleneckSearch(facts, graph, plan);
        search.run(at);
        if (search.offersLeft().isEmpty()) {
            return new WhyShort.UnitsShort(need, search.bottleneck());
        }
        return search.meetsLimits()
                ? new WhyShort.FewPartners(
                        need, search.offersLeft(), plan.quality().status() == Status.PROVEN_OPTIMAL)
                : new WhyShort.PlanNotBest(need);
    }

    private List<RuleVerdict> verdicts(String offer, String need, Outcome outcome) {
        return compatibility.verdicts(offer, need).stream()
                .filter(verdict -> verdict.verdict().outcome() == outcome)
                .toList();
    }

    private Need need(String id) {
        return facts.need(id).orElseThrow(() -> unknown("need", id));
    }

    private Offer offer(String id) {
        return facts.offer(id).orElseThrow(() -> unknown("offer", id));
    }

    private static IllegalArgumentException unknown(String what, String id) {
        return new IllegalArgumentException("The " + what + " (" + Faults.quote(id)
                + ") is unknown.\nMaybe need and offer were swapped, or the id is of other facts.");
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "NeedsExplainer[" + facts + "]";
    }
}
