package org.tandem.matching.need.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tandem.matching.need.Assignment;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * An offer gives a need another number of units.
 *
 * @param offer the offer's id
 * @param need the need's id
 * @param before units before
 * @param after units after
 */
public record Move(String offer, String need, int before, int after) implements Answer {

    /** Returns every difference between two plans, by need and offer. */
    static List<Move> between(NeedsPlan before, NeedsPlan after) {
        TreeMap<String, TreeMap<String, Integer>> known = new TreeMap<>();
        before.assignments().forEach(one -> known.computeIfAbsent(one.need(), id -> new TreeMap<>())
                .put(one.offer(), one.quantity()));
        for (Assignment one : after.assignments()) {
            known.computeIfAbsent(one.need(), id -> new TreeMap<>()).putIfAbsent(one.offer(), 0);
        }
        List<Move> moves = new ArrayList<>();
        known.forEach((need, offers) -> offers.forEach((offer, quantity) -> {
            int now = after.quantity(offer, need);
            if (now != quantity) {
                moves.add(new Move(offer, need, quantity, now));
            }
        }));
        return moves;
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(Move.class, "move", wording.person(offer), wording.person(need), before, after);
    }
}
