package org.tandem.matching.need;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.plan.Quality;

/**
 * The answer: how much of which offer goes to which need, how far needs are met and offers used, and how good that is.
 *
 * @param assignments what goes where, by need and offer
 * @param needs how far every need is met, by id
 * @param offers how far every offer is used, by id
 * @param held pairs that wait for a coordinator's review (the offer is the mentor, the need the mentee); a
 *     {@link Commitment} releases one
 * @param points sum of the points of all units
 * @param quality whether the plan is optimal, and how far it can be from that; its matches are units, and its
 *     one level, that of points, is among plans with as many units, as many needs that get anything and as high priorities
 */
public record NeedsPlan(
        List<Assignment> assignments,
        List<Fulfilment> needs,
        List<OfferUse> offers,
        List<HeldPair> held,
        long points,
        Quality quality) {

    /** Copies the lists. */
    public NeedsPlan {
        assignments = ImmutableList.copyOf(assignments);
        needs = ImmutableList.copyOf(needs);
        offers = ImmutableList.copyOf(offers);
        held = ImmutableList.copyOf(held);
    }

    /** Returns how many units are wanted. */
    public long asked() {
        return needs.stream().mapToLong(Fulfilment::asked).sum();
    }

    /** Returns how many units are given. */
    public long given() {
        return needs.stream().mapToLong(Fulfilment::given).sum();
    }

    /** Returns by how many points the plan may at most be improved without giving less; 0 if proven optimal. */
    public long gap() {
        return quality.bound().orElse(points) - points;
    }

    /** Returns how many units of an offer go to a need; 0 if none. */
    public int quantity(String offer, String need) {
        return assignments.stream()
                .filter(one -> one.offer().equals(offer) && one.need().equals(need))
                .mapToInt(Assignment::quantity)
                .sum();
    }

    /** Returns what goes to a need, by offer. */
    public List<Assignment> assignmentsOfNeed(String need) {
        return assignments.stream()
                .filter(one -> one.need().equals(need))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns where an offer goes, by need. */
    public List<Assignment> assignmentsOfOffer(String offer) {
        return assignments.stream()
                .filter(one -> one.offer().equals(offer))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how far a need is met, if there is one of this id. */
    public Optional<Fulfilment> need(String id) {
        return needs.stream().filter(one -> one.need().equals(id)).findFirst();
    }

    /** Returns how far an offer is used, if there is one of this id. */
    public Optional<OfferUse> offer(String id) {
        return offers.stream().filter(one -> one.offer().equals(id)).findFirst();
    }

    /** Shows sizes and quality. */
    @Override
    public String toString() {
        return "NeedsPlan[" + given() + " of " + asked() + " units, " + points + " points, " + quality + "]";
    }
}
