package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.relax.Conflicts;

/**
 * Weighs levels against each other so that all sums stay within a {@code long}.
 *
 * <p>A unit of the searched level is counted in fractions, so that prices can be fine. A unit of a level before that no face holds
 * is worth some times the greatest unit of the next, its <em>dominance</em>. Bounds hold whatever it is: it is a multiplier like
 * others, of the condition that a plan is as good on that level. If it is too little, giving up a unit may seem to pay; if it is
 * too much, the fraction by which the level's own bound exceeds whole units counts as often as a unit weighs.
 */
final class LevelWeigher {
    /** The parts of a dominance that are one. */
    static final long WHOLE = 16;

    /** How many ways of weighing there are; the first that fits is best. */
    static final int WAYS = 5;

    /**
     * How levels are weighed.
     *
     * @param fraction in so many fractions a unit of the searched level is counted
     * @param divisor the weights of all levels before, but for the last of them, are divided by this. Where it is more than 1,
     *     the searched level may stay open.
     */
    private record Way(long fraction, long divisor) {}

    private static final Way[] BEST_FIRST = {
        new Way(64, 1), new Way(8, 1), new Way(1, 1), new Way(1, 64), new Way(1, Long.MAX_VALUE)
    };

    /** By how many of the present level's greatest units prices may change a pair's worth: more than one, as a seat may need it. */
    private static final long UNITS_OF_A_PAIR = 4;

    /** By how many charges of every soft rule prices may lower a pair's worth; more than that weakens bounds. */
    private static final long CHARGES_OF_A_PAIR = 16;

    private final CompatibilityGraph graph;
    private final Levels levels;
    private final long mostCharge;
    private final long[] greatestUnits;

    LevelWeigher(Conflicts conflicts, Levels levels) {
        graph = conflicts.graph();
        this.levels = levels;
        mostCharge = conflicts.mostCharge();
        greatestUnits = new long[levels.count()];
        Arrays.setAll(greatestUnits, this::greatestUnit);
    }

    /**
     * Weighs a level and those before it.
     *
     * @param firstWeighed the first level that no face holds; {@code level} if there is none before it
     * @param dominances by level: how much more a unit of the level before is worth than its own greatest unit, in parts of
     *     {@link #WHOLE}
     * @param way from 0 to less than {@link #WAYS}
     * @throws ArithmeticException if that is too large
     */
    LevelWeights weights(int level, int firstWeighed, long[] dominances, int way) {
        long[] weights = new long[levels.count()];
        weights[level] = BEST_FIRST[way].fraction;
        for (int k = level - 1; k >= firstWeighed; k--) {
            long weight = Math.multiplyExact(dominances[k + 1], greatestUnits[k + 1]);
            long weaker = Math.max(1, weight / BEST_FIRST[way].divisor);
            weights[k] = Math.max(1, Math.multiplyExact(weights[k + 1], k == level - 1 ? weight : weaker) / WHOLE);
        }
        return new LevelWeights(level, weights, room(level, weights));
    }

    /** Returns weights in which all levels before weigh so many times as much. */
    LevelWeights scaled(LevelWeights weights, double factor) {
        long[] scaled = weights.ofUnit().clone();
        for (int k = 0; k < weights.level(); k++) {
            scaled[k] = Math.round(scaled[k] * factor);
        }
        return new LevelWeights(weights.level(), scaled, room(weights.level(), scaled));
    }

    /** Returns weights that do not count the level itself. */
    LevelWeights before(LevelWeights weights) {
        long[] before = weights.ofUnit().clone();
        before[weights.level()] = 0;
        return new LevelWeights(weights.level(), before, weights.room());
    }

    private long room(int level, long[] weights) {
        long most = 1;
        for (int k = 0; k <= level; k++) {
            long units = k == level ? UNITS_OF_A_PAIR : 1;
            most = Math.addExact(most, Math.multiplyExact(units, Math.multiplyExact(weights[k], greatestUnits[k])));
        }
        long charges = Math.multiplyExact(CHARGES_OF_A_PAIR, mostCharge);
        return Math.addExact(most, Math.multiplyExact(charges, weights[levels.points()]));
    }

    /** Returns the most that one pair or one unit of a load is worth, or two pairs are charged, on a level; at least 1. */
    private long greatestUnit(int ofLevel) {
        if (ofLevel == levels.kept() && ofLevel > levels.points()) {
            // No number of pairs kept outweighs a point.
            return 1 + IntStream.range(0, graph.pairCount()).filter(levels::isPublished).count();
        }
        // Less room than soft rules charge would leave their prices, and so the bound, short of what they charge.
        long most = ofLevel == levels.points() ? Math.max(1, mostCharge) : 1;
        for (int pair = 0; ofLevel == levels.points() && pair < graph.pairCount(); pair++) {
            most = Math.max(most, Math.abs(graph.points(pair)));
        }
        for (int mentee = 0; ofLevel < levels.points() && mentee < graph.menteeCount(); mentee++) {
            most = Math.max(most, levels.first(ofLevel, mentee));
        }
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            int places = graph.freePlaces(mentor);
            long last =
                    levels.ofLoad(ofLevel, mentor, places) - levels.ofLoad(ofLevel, mentor, Math.max(0, places - 1));
            most = Math.max(most, Math.abs(last));
        }
        return most;
    }
}
