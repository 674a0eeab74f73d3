package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How many pairs would be others if two criteria weighed otherwise at once.
 *
 * @param across the name of the criterion whose weight changes from column to column
 * @param down the name of the criterion whose weight changes from row to row
 * @param percents the changes of either weight, in per cent of today's, ascending
 * @param pairs by row and column: how many pairs of the plan the nearest best plan does not have
 * @param exact whether all of them are proven; if not, a best plan may be nearer
 */
public record WeightMap(
        String across, String down, List<Integer> percents, List<List<Integer>> pairs, boolean exact)
        implements Answer {

    /** Copies the lists. */
    public WeightMap {
        percents = ImmutableList.copyOf(percents);
        pairs = pairs.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(WeightMap.class, "map.lead", wording.piece(across), wording.piece(down)));
        StringBuilder head = new StringBuilder("%8s".formatted(""));
        percents.forEach(percent -> head.append("%8s".formatted(percent(percent, wording))));
        lines.add(head.toString());
        for (int row = 0; row < percents.size(); row++) {
            StringBuilder line = new StringBuilder("%8s".formatted(percent(percents.get(row), wording)));
            pairs.get(row).forEach(count -> line.append(String.format(wording.locale(), "%8d", count)));
            lines.add(line.toString());
        }
        if (!exact) {
            lines.add(wording.phrase(WeightMap.class, "weight.open"));
        }
        return String.join("\n", lines);
    }

    private static String percent(int percent, Wording wording) {
        return wording.phrase(WeightMap.class, "map.percent", percent);
    }
}
