package org.tandem.matching.spring;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an application keeps of searches; a bean of this type replaces the default, which keeps nothing. What a method throws fails
 * the search.
 */
public interface SearchStore {

    /** Keeps that a search was submitted; called on the thread that submits, before the search waits for its turn. */
    default void submitted(UUID search, SearchOrder order) {}

    /** Keeps a plan, and that its search has ended, both or nothing; called on the thread of the search. */
    default void found(UUID search, FoundPlan found) {}

    /** Keeps that a search has ended without a plan: cancelled before it began, failed or lost. */
    default void ended(UUID search, SearchState state) {}

    /**
     * Returns the searches that were submitted to an earlier run of the application and have not ended; called once, at start.
     *
     * @return what to match in their stead, under the same ids; nothing for one that cannot be taken up again, which is declared
     *     lost
     */
    default Map<UUID, Optional<SearchOrder>> unfinished() {
        return Map.of();
    }
}
