package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What became of one person's possible partners. The partners are those {@code eligible}, those held for review and those
 * removed, each counted at the first rule that bars the pair.
 *
 * @param person the person's id
 * @param partners number of people of the other role
 * @param eligible partners whom the rules admit
 * @param held partners held for review
 * @param removed number of partners that each rule removed, by the rule's name, in the policy's order; without zeros
 */
public record Tally(String person, int partners, int eligible, int held, Map<String, Integer> removed) {

    /** Copies the map, keeping its order. */
    public Tally {
        removed = ImmutableMap.copyOf(removed);
    }
}
