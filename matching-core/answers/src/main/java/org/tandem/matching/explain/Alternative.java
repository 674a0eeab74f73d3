package org.tandem.matching.explain;

import java.util.Optional;
import org.tandem.matching.text.Wording;

/**
 * Somebody else whom one of the two could have been matched with.
 *
 * @param person the id of the other partner
 * @param points what that pair would be worth
 * @param percent the points as a share of those of a perfect pair, in per cent, as in {@link org.tandem.matching.plan.Match}
 * @param price what everybody together would lose if that pair were forced; absent if limits or the coordinators' fixed
 *     pairs leave no room for it
 */
public record Alternative(String person, long points, double percent, Optional<Price> price) {

    String say(Wording wording) {
        return wording.phrase(
                Alternative.class,
                "alternative",
                wording.person(person),
                points,
                percent,
                price.map(known -> known.say(wording))
                        .orElseGet(() -> wording.phrase(Alternative.class, "alternative.no-room")));
    }
}
