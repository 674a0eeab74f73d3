package org.tandem.matching.io.place;

import java.util.List;

/** What a text says about a place. It is found only if no other reading of the text exists; nothing is guessed. */
public sealed interface PlaceAnswer {

    /**
     * One place.
     *
     * @param place the place
     */
    record Found(Place place) implements PlaceAnswer {}

    /**
     * Several places.
     *
     * @param candidates all of them, in order of country and postcode; each has a {@link Place#text} that means it alone,
     *     unless a postcode is wider than ten kilometres around its middle
     */
    record Ambiguous(List<Place> candidates) implements PlaceAnswer {
        /** Copies the list. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * No place.
     *
     * @param similar a few that are written alike; may be empty
     */
    record Unknown(List<Place> similar) implements PlaceAnswer {
        /** Copies the list. */
        public Unknown {
            similar = List.copyOf(similar);
        }
    }
}
