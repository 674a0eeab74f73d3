package org.tandem.matching.feedback;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tandem.matching.compatibility.Contribution;

/**
 * A pair that worked together, and how either side rated that.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param values by criterion: how well the two fitted by it when they were matched, 0 to 1; left out where the facts
 *     were missing, which counts as 0
 * @param mentorRating the mentor's rating, if there is one
 * @param menteeRating the mentee's rating, if there is one
 */
public record PastPair(
        String mentor,
        String mentee,
        Map<String, Double> values,
        OptionalInt mentorRating,
        OptionalInt menteeRating) {

    /** Copies the map. */
    public PastPair {
        values = ImmutableSortedMap.copyOf(values);
    }

    /** Returns a pair, rated by both, from what the criteria of its plan gave. */
    public static PastPair of(
            String mentor, String mentee, List<Contribution> contributions, int mentorRating, int menteeRating) {
        Map<String, Double> values = new TreeMap<>();
        contributions.forEach(one -> values.put(one.criterion(), one.value()));
        return new PastPair(
                mentor, mentee, values, OptionalInt.of(mentorRating), OptionalInt.of(menteeRating));
    }

    /** Returns the mean of the ratings given; not a number if there are none. */
    double rating() {
        if (mentorRating.isPresent() && menteeRating.isPresent()) {
            return (mentorRating.getAsInt() + menteeRating.getAsInt()) / 2.0;
        }
        return mentorRating.isPresent() ? mentorRating.getAsInt() : menteeRating.stream().average().orElse(Double.NaN);
    }

    /** Shows the ids only. */
    @Override
    public String toString() {
        return "PastPair[" + mentor + " with " + mentee + "]";
    }
}
