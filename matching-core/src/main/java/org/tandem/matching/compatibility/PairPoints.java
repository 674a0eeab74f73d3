package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.graph.AskedPairs;
import org.tandem.matching.policy.Measure;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** What pairs of one programme are worth, by a policy's criteria or by the caller's own scores. Safe to share. */
final class PairPoints {
    static final String OWN_SCORES = "own scores";

    private final Programme programme;
    private final AskedPairs asked;
    private final List<WeightedCriterion> criteria;
    private final Measure[] measures;
    private final @Nullable BiFunction<Mentor, Mentee, OptionalLong> scores;

    PairPoints(Programme programme, List<WeightedCriterion> criteria) {
        this(programme, criteria, null);
    }

    PairPoints(Programme programme, BiFunction<Mentor, Mentee, OptionalLong> scores) {
        this(programme, ImmutableList.of(), scores);
    }

    private PairPoints(
            Programme programme,
            List<WeightedCriterion> criteria,
            @Nullable BiFunction<Mentor, Mentee, OptionalLong> scores) {
        this.programme = programme;
        this.criteria = criteria;
        this.scores = scores;
        asked = new AskedPairs(programme);
        measures = criteria.stream()
                .map(weighted -> weighted.criterion().prepare(programme))
                .toArray(Measure[]::new);
    }

    /** Returns whether the points are the caller's own scores. */
    boolean areOwn() {
        return scores != null;
    }

    private String name(int criterion) {
        return criteria.get(criterion).criterion().name();
    }

    /** Returns the points of a pair. */
    long of(int mentor, int mentee) {
        if (scores != null) {
            try {
                return scores.apply(
                        programme.mentors().get(mentor), programme.mentees().get(mentee))
                        .orElseThrow();
            } catch (RuntimeException thrown) {
                throw asked.failed("function", OWN_SCORES, mentor, mentee, thrown);
            }
        }
        long points = 0;
        for (int c = 0; c < measures.length; c++) {
            points += criteria.get(c).points(value(c, mentor, mentee));
        }
        return points;
    }

    /**
     * Gives the points of several pairs of one mentee.
     *
     * @param values of the same length as {@code points}, for use in between
     */
    void of(int mentee, int[] mentors, int count, double[] values, long[] points) {
        if (scores != null) {
            for (int m = 0; m < count; m++) {
                points[m] = of(mentors[m], mentee);
            }
            return;
        }
        Arrays.fill(points, 0, count, 0);
        for (int c = 0; c < measures.length; c++) {
            add(c, mentee, mentors, count, values, points);
        }
    }

    /** Adds the points of one criterion to those of several pairs of one mentee; as {@link #of(int, int[], int, double[], long[])} otherwise. */
    void add(int c, int mentee, int[] mentors, int count, double[] values, long[] points) {
        try {
            measures[c].values(mentee, mentors, count, values);
        } catch (RuntimeException thrown) {
            // One by one, the pair is known for which it fails.
            Arrays.fill(values, 0, count, Double.NaN);
        }
        WeightedCriterion criterion = criteria.get(c);
        for (int m = 0; m < count; m++) {
            points[m] += criterion.points(
                    values[m] >= 0 && values[m] <= 1 ? values[m] : value(c, mentors[m], mentee));
        }
    }

    /**
     * Adds points to {@code points} that a criterion does not exceed for several mentors of one mentee, if it knows any at a
     * glance.
     *
     * @param values for use in between
     * @return whether it does
     */
    boolean addHighest(int criterion, int mentee, int[] mentors, int count, double[] values, long[] points) {
        try {
            if (!measures[criterion].highest(mentee, mentors, count, values)) {
                return false;
            }
        } catch (RuntimeException thrown) {
            throw asked.failed("criterion", name(criterion), mentee, thrown);
        }
        WeightedCriterion weighted = criteria.get(criterion);
        for (int m = 0; m < count; m++) {
            points[m] += weighted.points(values[m] < 1 ? values[m] : 1); // below 0, it says 0
        }
        return true;
    }

    /** Returns the points of a perfect value of a criterion. */
    long most(int criterion) {
        return criteria.get(criterion).maxPoints();
    }

    /** Returns the number of criteria. */
    int criteria() {
        return measures.length;
    }

    /** Returns points that a criterion gives to no pair of a mentee more of. */
    long highest(int criterion, int mentee) {
        double highest;
        try {
            highest = measures[criterion].highest(mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("criterion", name(criterion), mentee, thrown);
        }
        return criteria.get(criterion).points(Math.max(0, Math.min(1, highest)));
    }

    /** Returns the points that a pair could have at most by what is known of the two. */
    long most(int mentor, int mentee) {
        long points = 0;
        for (int c = 0; c < measures.length; c++) {
            points += isKnown(c, mentor, mentee) ? criteria.get(c).maxPoints() : 0;
        }
        return points;
    }

    private boolean isKnown(int criterion, int mentor, int mentee) {
        try {
            return measures[criterion].isKnown(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("criterion", name(criterion), mentor, mentee, thrown);
        }
    }

    /** Returns the criteria for which a fact is missing of every two people, by their position in the policy. */
    BitSet withoutData() {
        return asked.withoutData(measures.length, c -> measures[c]::isKnown, c -> measures[c]::isKnown);
    }

    private double value(int criterion, int mentor, int mentee) {
        double value;
        try {
            value = !measures[criterion].isKnown(mentor, mentee) ? 0 : measures[criterion].value(mentor, mentee);
        } catch (RuntimeException thrown) {
            throw asked.failed("criterion", name(criterion), mentor, mentee, thrown);
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("The value (" + value + ") of criterion ("
                    + name(criterion) + ") for mentor ("
                    + programme.mentors().get(mentor).id() + ") and mentee ("
                    + programme.mentees().get(mentee).id()
                    + ") must be between 0 and 1.\nMaybe divide by the greatest possible value.");
        }
        return value;
    }

    /** Returns what the criteria give for which the facts are there. */
    List<Contribution> contributions(int mentor, int mentee) {
        ImmutableList.Builder<Contribution> contributions = ImmutableList.builder();
        for (int c = 0; c < measures.length; c++) {
            if (isKnown(c, mentor, mentee)) {
                WeightedCriterion weighted = criteria.get(c);
                double value = value(c, mentor, mentee);
                contributions.add(new Contribution(
                        name(c), weighted.weight(), value, weighted.points(value)));
            }
        }
        return contributions.build();
    }
}
