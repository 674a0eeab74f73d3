package org.tandem.matching.group;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A named rule about who is in one group. A hard rule is never broken; some rules can be made to cost points instead, each
 * time they are broken. Ready-made ones are in {@link GroupRules}.
 */
public sealed interface GroupRule {
    /** The greatest cost of breaking a rule once, in points. */
    long HIGHEST_COST = 1_000_000_000;

    /** Returns the name, unique within a policy. */
    String name();

    /** Returns what breaking the rule once costs, in points; empty if it is hard. */
    default OptionalLong cost() {
        return OptionalLong.empty();
    }

    /**
     * Returns what is set beside the name and the cost, by name, for records and for whoever writes policies down: numbers, and of
     * whom a rule speaks. It tells ready-made rules apart; of code of the caller's own it knows nothing.
     */
    default Map<String, String> settings() {
        return Map.of();
    }

    private static OptionalLong checked(String name, long points) {
        if (points < 1 || points > HIGHEST_COST) {
            throw new IllegalArgumentException("The cost (" + points + ") of group rule (" + name
                    + ") must be between 1 and " + HIGHEST_COST + " points.\nMaybe leave the rule out.");
        }
        return OptionalLong.of(points);
    }

    /**
     * Some two people are not in one group.
     *
     * @param name unique within a policy
     * @param objection says for a workshop which two; symmetric
     * @param cost for every two together, in points; empty: hard
     */
    record Apart(
            String name, Function<Workshop, BiPredicate<Participant, Participant>> objection, OptionalLong cost)
            implements GroupRule {
        /** Returns a copy that costs {@code points} instead, 1 to {@value GroupRule#HIGHEST_COST}. */
        public Apart costing(long points) {
            return new Apart(name, objection, checked(name, points));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Some two people are in one group at most so many times, counting those before. In a series this holds over all its days.
     *
     * @param name unique within a policy
     * @param times the greatest number, 0 or more
     * @param who says for a workshop which two; symmetric
     * @param cost for every two who are together once more, in points; empty: hard
     */
    record MetAtMost(
            String name,
            int times,
            Function<Workshop, BiPredicate<Participant, Participant>> who,
            OptionalLong cost)
            implements GroupRule {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if {@code times} is negative
         */
        public MetAtMost {
            if (times < 0) {
                throw new IllegalArgumentException("The number of meetings (" + times + ") of group rule (" + name
                        + ") must not be negative.\nMaybe use 1: meet once, never again.");
            }
        }

        /** Returns a copy that costs {@code points} instead, 1 to {@value GroupRule#HIGHEST_COST}. */
        public MetAtMost costing(long points) {
            return new MetAtMost(name, times, who, checked(name, points));
        }

        @Override
        public Map<String, String> settings() {
            return ImmutableMap.of("times", Integer.toString(times));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Some people are not in some groups.
     *
     * @param name unique within a policy
     * @param admission says for a workshop who may be where
     * @param settings what is set beside the name
     */
    record Admission(
            String name,
            Function<Workshop, BiPredicate<Participant, WorkingGroup>> admission,
            Map<String, String> settings)
            implements GroupRule {
        /** Copies the map. */
        public Admission {
            settings = ImmutableMap.copyOf(settings);
        }

        /** Takes a rule of which nothing else is set. */
        public Admission(String name, Function<Workshop, BiPredicate<Participant, WorkingGroup>> admission) {
            this(name, admission, Map.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * At most so many members of a group are alike.
     *
     * @param name unique within a policy
     * @param key says for a workshop what makes people alike, for instance their organisation; empty: nothing does
     * @param most the greatest number, 1 or more
     * @param cost for every further one, in points; empty: hard
     */
    record MostAlike(
            String name,
            Function<Workshop, Function<Participant, Optional<String>>> key,
            int most,
            OptionalLong cost)
            implements GroupRule {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if {@code most} is below 1
         */
        public MostAlike {
            if (most < 1) {
                throw new IllegalArgumentException("The greatest number (" + most + ") of group rule (" + name
                        + ") must be 1 or more.\nMaybe use seats(…) to keep a kind out of every group.");
            }
        }

        /** Returns a copy that costs {@code points} instead, 1 to {@value GroupRule#HIGHEST_COST}. */
        public MostAlike costing(long points) {
            return new MostAlike(name, key, most, checked(name, points));
        }

        @Override
        public Map<String, String> settings() {
            return ImmutableMap.of("most", Integer.toString(most));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Every group has so many members of a kind.
     *
     * @param name unique within a policy
     * @param kind the kind
     * @param least the least number in each group, 0 or more
     * @param most the greatest number in each group
     * @param cost for every one missing or too many, in points; empty: hard
     */
    record Seats(String name, Kind kind, int least, int most, OptionalLong cost) implements GroupRule {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if the numbers are negative or reversed
         */
        public Seats {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException("The seats (" + least + " to " + most + ") of group rule (" + name
                        + ") must be a range of 0 or more.\nMaybe swap them.");
            }
        }

        /** Returns a copy that costs {@code points} instead, 1 to {@value GroupRule#HIGHEST_COST}. */
        public Seats costing(long points) {
            return new Seats(name, kind, least, most, checked(name, points));
        }

        @Override
        public Map<String, String> settings() {
            return ImmutableMap.<String, String>builder()
                    .putAll(kind.settings())
                    .put("least", Integer.toString(least))
                    .put("most", Integer.toString(most))
                    .build();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Nobody of a kind is the only one in a group.
     *
     * @param name unique within a policy
     * @param kind the kind
     * @param cost for everybody isolated, in points; empty: hard
     */
    record NotAlone(String name, Kind kind, OptionalLong cost) implements GroupRule {
        /** Returns a copy that costs {@code points} instead, 1 to {@value GroupRule#HIGHEST_COST}. */
        public NotAlone costing(long points) {
            return new NotAlone(name, kind, checked(name, points));
        }

        @Override
        public Map<String, String> settings() {
            return kind.settings();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A group has somebody of each kind that it asks for.
     *
     * @param name unique within a policy
     * @param kinds what a group asks for
     * @param cost for every kind missing, in points; empty: hard
     */
    record Present(String name, Function<WorkingGroup, List<Kind>> kinds, OptionalLong cost) implements GroupRule {
        /** Returns a copy that costs {@code points} instead, 1 to {@value GroupRule#HIGHEST_COST}. */
        public Present costing(long points) {
            return new Present(name, kinds, checked(name, points));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
