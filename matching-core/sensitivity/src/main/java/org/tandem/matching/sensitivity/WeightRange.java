package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * The weights of one criterion at which the plan stays the best, all others being as they are.
 *
 * <p>What weighs otherwise are the points that the criterion gives to each pair today, which are whole numbers: at t times today's
 * weight they are t times as many, and the ends are exact in this. To match anew with another weight rounds each pair's points
 * anew, which moves them by (1 + t) / 2 points at most; only where plans are as near to each other as that, next to an end, can another
 * plan be the best. Who is eligible stays as it is, and so does what soft rules and uneven loads charge.
 *
 * @param criterion the criterion's name
 * @param weight today's weight
 * @param low the least weight
 * @param high the greatest weight
 * @param changes what 10, 25 and 50 per cent less and more would change, and to do without; by per cent
 */
public record WeightRange(String criterion, int weight, WeightEnd low, WeightEnd high, List<OtherWeight> changes)
        implements Answer {

    /** Copies the list. */
    public WeightRange {
        changes = ImmutableList.copyOf(changes);
    }

    /** Returns how many pairs would be others without the criterion. */
    public int pairsWithout() {
        return changes.getFirst().pairs();
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        String name = wording.piece(criterion);
        lines.add(
                low.isLimit() && high.isLimit()
                        ? wording.phrase(WeightRange.class, "weight.any", name, weight)
                        : high.isLimit()
                                ? wording.phrase(WeightRange.class, "weight.from", name, weight, low.weight().value())
                                : wording.phrase(
                                        WeightRange.class, "weight.range", name, weight, low.weight().value(),
                                        high.weight().value()));
        if (!low.exact() || !high.exact()) {
            lines.add(wording.phrase(WeightRange.class, "weight.open"));
        }
        addMoves(lines, "weight.below", low, wording);
        addMoves(lines, "weight.above", high, wording);
        lines.add(wording.phrase(
                WeightRange.class,
                "weight.changes",
                changes.stream()
                        .map(change -> change.percent() == -100
                                ? wording.phrase(WeightRange.class, "weight.without", change.pairs())
                                : wording.phrase(WeightRange.class, "weight.percent", change.percent(), change.pairs()))
                        .collect(Collectors.joining(", "))));
        return String.join("\n", lines);
    }

    private static void addMoves(List<String> lines, String key, WeightEnd end, Wording wording) {
        if (!end.moves().isEmpty()) {
            lines.add(wording.phrase(WeightRange.class, key, end.weight().value()));
            end.moves().forEach(move -> lines.add(move.say(wording)));
        }
    }
}
