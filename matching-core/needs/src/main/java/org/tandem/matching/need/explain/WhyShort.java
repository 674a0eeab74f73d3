package org.tandem.matching.need.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Why a need is not met in full. */
public sealed interface WhyShort extends Answer {

    /** Returns how far the need is met. */
    Fulfilment need();

    /** Says how far the need is met. */
    private static String first(WhyShort answer, Wording wording) {
        Fulfilment need = answer.need();
        return wording.phrase(
                WhyShort.class, "short", wording.person(need.need()), need.given(), need.asked(), 100 * need.share());
    }

    /**
     * No offer is eligible.
     *
     * @param need how far the need is met: not at all
     * @param tally how many offers each rule removed
     */
    record NoOffer(Fulfilment need, Tally tally) implements WhyShort {
        @Override
        public String say(Wording wording) {
            String removed = NeedReasons.removed(tally, wording);
            return first(this, wording) + "\n"
                    + wording.phrase(WhyShort.class, removed.isEmpty() ? "short.no-offers" : "short.no-offer", removed);
        }
    }

    /**
     * No offer is eligible as it stands, but some pairs only wait for a coordinator's review.
     *
     * @param need how far the need is met: not at all
     * @param pairs the pairs to review, by offer
     */
    record OnlyHeldPairs(Fulfilment need, List<HeldPair> pairs) implements WhyShort {
        /** Copies the list. */
        public OnlyHeldPairs {
            pairs = ImmutableList.copyOf(pairs);
        }

        @Override
        public String say(Wording wording) {
            return first(this, wording) + "\n"
                    + wording.phrase(
                            WhyShort.class,
                            "short.held",
                            pairs.size(),
                            wording.people(pairs.stream().map(HeldPair::mentor).toList()));
        }
    }

    /**
     * The need competes with others for fewer units than they ask for together; no plan can meet all of them.
     *
     * @param need how far the need is met
     * @param bottleneck the proof
     */
    record UnitsShort(Fulfilment need, NeedsBottleneck bottleneck) implements WhyShort {
        @Override
        public String say(Wording wording) {
            List<String> lines = new ArrayList<>();
            lines.add(first(this, wording));
            lines.add(wording.phrase(
                    WhyShort.class,
                    "short.units",
                    wording.person(need.need()),
                    bottleneck.needs().size() - 1,
                    wording.people(bottleneck.needs().stream()
                            .map(NeedsBottleneck.Demand::need)
                            .filter(id -> !id.equals(need.need()))
                            .toList()),
                    bottleneck.asked(),
                    bottleneck.possible()));
            for (NeedsBottleneck.Supply offer : bottleneck.offers()) {
                lines.add(wording.phrase(
                        WhyShort.class, "short.supply", wording.person(offer.offer()), offer.units()));
            }
            for (NeedsBottleneck.Elsewhere pair : bottleneck.elsewhere()) {
                lines.add(wording.phrase(
                        WhyShort.class,
                        "short.elsewhere",
                        wording.person(pair.offer()),
                        wording.person(pair.need()),
                        pair.units()));
            }
            return String.join("\n", lines);
        }
    }

    /**
     * Units are left, but the need, or somebody who would have to exchange with it, may have few partners only. Counting
     * cannot prove that.
     *
     * @param need how far the need is met
     * @param offersLeft offers with units left, by id
     * @param proven whether it is proven by search that no plan is better
     */
    record FewPartners(Fulfilment need, List<String> offersLeft, boolean proven) implements WhyShort {
        /** Copies the list. */
        public FewPartners {
            offersLeft = ImmutableList.copyOf(offersLeft);
        }

        @Override
        public String say(Wording wording) {
            return first(this, wording) + "\n"
                    + wording.phrase(WhyShort.class, "short.partners", wording.people(offersLeft)) + " "
                    + wording.phrase(WhyShort.class, proven ? "short.proven" : "short.not-proven");
        }
    }

    /**
     * The plan is not the best: it was changed by hand, or made of other facts.
     *
     * @param need how far the need is met
     */
    record PlanNotBest(Fulfilment need) implements WhyShort {
        @Override
        public String say(Wording wording) {
            return first(this, wording) + "\n" + wording.phrase(WhyShort.class, "short.not-best");
        }
    }
}
