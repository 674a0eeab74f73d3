package org.tandem.matching.need.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.need.Need;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.need.Offer;
import org.tandem.matching.programme.Organisation;

/**
 * Tells what one more offer is worth while companies are still being asked. Every answer is the difference of two best plans,
 * found by matching with and without. Immutable and safe to share.
 */
public final class NeedsRecruiting {
    private static final Comparator<KindWorth> MOST_WORTH = Comparator.comparing(
            KindWorth::effect,
            Comparator.comparingLong(Effect::units)
                    .thenComparingLong(Effect::served)
                    .thenComparingLong(Effect::priority)
                    .thenComparingLong(Effect::points))
            .reversed()
            .thenComparing(KindWorth::kind);

    private final NeedsMatcher matcher;
    private final NeedsAndOffers facts;
    private final NeedsPlan present;

    private NeedsRecruiting(NeedsMatcher matcher, NeedsAndOffers facts) {
        this.matcher = matcher;
        this.facts = facts;
        present = matcher.match(facts);
    }

    /** Prepares questions about these facts; matches them. */
    public static NeedsRecruiting of(NeedsMatcher matcher, NeedsAndOffers facts) {
        return new NeedsRecruiting(matcher, facts);
    }

    /**
     * Returns what one more offer is worth.
     *
     * @param offer of an organisation among the facts
     * @throws InvalidInputException if the offer's id is taken, or the offer is not valid
     */
    public OfferWorth worthOf(Offer offer) {
        NeedsAndOffers more = NeedsAndOffers.builder(facts).offer(offer).build();
        return new OfferWorth(offer.id(), offer.quantity(), effect(more));
    }

    /**
     * Returns what so many more units of an offer are worth.
     *
     * @throws IllegalArgumentException if the offer is unknown
     * @throws InvalidInputException if the offer has no valid quantity with them
     */
    public OfferWorth worthOfUnits(String offerId, int more) {
        Offer offer = facts.offer(offerId).orElseThrow(() -> new IllegalArgumentException(
                "The offer (" + Faults.quote(offerId) + ") is unknown.\nMaybe ask worthOf for a new one."));
        NeedsAndOffers larger = NeedsAndOffers.builder(facts)
                .withoutOffer(offerId)
                .offer(offer.withQuantity(offer.quantity() + more))
                .build();
        return new OfferWorth(offerId, more, effect(larger));
    }

    /**
     * Returns for every kind that is needed what one more offer of so many units is worth at most, that is, of a company
     * without ties, at all times and everywhere; the most valuable first.
     *
     * @throws InvalidInputException if the quantity is out of range
     */
    public List<KindWorth> kinds(int quantity) {
        Set<String> kinds = facts.needs().stream().map(Need::kind).collect(Collectors.toCollection(TreeSet::new));
        String id = freeId();
        List<KindWorth> worths = new ArrayList<>();
        for (String kind : kinds) {
            NeedsAndOffers more = NeedsAndOffers.builder(facts)
                    .organisation(Organisation.of(id))
                    .offer(Offer.of(id, id, kind, quantity))
                    .build();
            worths.add(new KindWorth(kind, quantity, missing(kind), effect(more)));
        }
        worths.sort(MOST_WORTH);
        return ImmutableList.copyOf(worths);
    }

    private long missing(String kind) {
        return present.needs().stream()
                .filter(one -> facts.need(one.need()).orElseThrow().kind().equals(kind))
                .mapToLong(one -> one.missing())
                .sum();
    }

    /** An id that nothing has yet. */
    private String freeId() {
        String id = "new";
        while (facts.programme().organisation(id).isPresent()
                || facts.offer(id).isPresent()
                || facts.need(id).isPresent()) {
            id += "+";
        }
        return id;
    }

    private Effect effect(NeedsAndOffers changed) {
        return Effect.between(changed, present, matcher.match(changed));
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "NeedsRecruiting[" + facts + "]";
    }
}
