package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How much a plan hangs on the weights of criteria.
 *
 * @param ranges by criterion that weighs something, in the policy's order
 */
public record WeightReport(List<WeightRange> ranges) implements Answer {

    /** Copies the list. */
    public WeightReport {
        ranges = ImmutableList.copyOf(ranges);
    }

    /**
     * Returns the criterion that decides most: the one without which most pairs would be others, and of several the first; nothing if
     * none changes any.
     */
    public Optional<WeightRange> deciding() {
        return ranges.stream()
                .filter(range -> range.pairsWithout() > 0)
                .max(Comparator.comparingInt(WeightRange::pairsWithout)
                        .thenComparing(Comparator.comparingInt(ranges::indexOf).reversed()));
    }

    /** Returns one sentence about all criteria. */
    public String summary(Wording wording) {
        return deciding()
                .map(most -> wording.phrase(
                        WeightReport.class, "weights.deciding", wording.piece(most.criterion()), most.pairsWithout()))
                .orElseGet(() -> wording.phrase(WeightReport.class, "weights.none"));
    }

    @Override
    public String say(Wording wording) {
        return Stream.concat(Stream.of(summary(wording)), ranges.stream().map(range -> range.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
