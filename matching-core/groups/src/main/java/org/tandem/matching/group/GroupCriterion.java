package org.tandem.matching.group;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * A named, soft criterion about groups, from 0 to 1 for each participant. Whatever is said about a group counts for each of
 * its members, so everybody counts equally. Ready-made ones are in {@link GroupCriteria}.
 */
public sealed interface GroupCriterion {

    /** Returns the name, unique within a policy. */
    String name();

    /**
     * Returns what is set beside the name, by name, for records and for whoever writes policies down. It tells ready-made criteria
     * apart; of code of the caller's own it knows nothing.
     */
    default Map<String, String> settings() {
        return Map.of();
    }

    /**
     * How well a participant and a group fit, whoever else is there.
     *
     * @param name unique within a policy
     * @param value says for a workshop how well, 0 to 1; counts in thousandths
     */
    record Seat(String name, Function<Workshop, ToDoubleBiFunction<Participant, WorkingGroup>> value)
            implements GroupCriterion {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * How different the members are: the share of pairs of members whose keys are known and differ.
     *
     * @param name unique within a policy
     * @param key says for a workshop the key of a participant; empty: unknown
     * @param settings what is set beside the name
     */
    record MixedKeys(
            String name,
            Function<Workshop, Function<Participant, Optional<String>>> key,
            Map<String, String> settings)
            implements GroupCriterion {
        /** Copies the map. */
        public MixedKeys {
            settings = ImmutableMap.copyOf(settings);
        }

        /** Takes a criterion of which nothing else is set. */
        public MixedKeys(String name, Function<Workshop, Function<Participant, Optional<String>>> key) {
            this(name, key, Map.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * How far apart the members are: the mean distance of two of them.
     *
     * @param name unique within a policy
     * @param distance says for a workshop how far two are apart, 0 to 1, symmetric; counts in thousandths
     */
    record MixedPairs(String name, Function<Workshop, ToDoubleBiFunction<Participant, Participant>> distance)
            implements GroupCriterion {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * How new the members are to each other: the mean over two of them of 1/(n + 1), where they have met n times before. In a
     * series, the days before count.
     *
     * @param name unique within a policy
     */
    record NewAcquaintances(String name) implements GroupCriterion {}

    /**
     * How far apart the members' career stages are: the mean number of steps between two of them, by the four steps from
     * the lowest stage to the highest; 0 where a stage is unknown.
     *
     * @param name unique within a policy
     */
    record MixedStages(String name) implements GroupCriterion {}

    /**
     * How far the members cover what the topic needs: for each need the best level among them by the level needed (at most
     * 1), weighted by importance; 1 if nothing is needed.
     *
     * @param name unique within a policy
     */
    record Coverage(String name) implements GroupCriterion {}

    /**
     * How near the group's size is to the mean size: 1 at the mean, 0 at twice of it or none. Every group counts alike, as
     * much as a group of mean size does elsewhere.
     *
     * @param name unique within a policy
     */
    record EvenSizes(String name) implements GroupCriterion {}

    /**
     * How near the group's mean strength is to the mean of all participants: 1 less the difference.
     *
     * @param name unique within a policy
     * @param strength how strong a participant is, 0 to 1; counts in thousandths
     * @param settings what is set beside the name
     */
    record EvenStrength(String name, ToDoubleFunction<Participant> strength, Map<String, String> settings)
            implements GroupCriterion {
        /** Copies the map. */
        public EvenStrength {
            settings = ImmutableMap.copyOf(settings);
        }

        /** Takes a criterion of which nothing else is set. */
        public EvenStrength(String name, ToDoubleFunction<Participant> strength) {
            this(name, strength, Map.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
