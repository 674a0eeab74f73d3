package org.tandem.matching.rematch;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What each further change of a published plan is worth: the best plans for 0, 1, 2, … changes. Service of the mentees comes
 * first and then points, and never falls from one step to the next; points alone may, where a match is gained.
 *
 * @param unavoidable published pairs that are still eligible and that no plan can keep; not counted as changes below
 * @param steps by number of changes, from 0
 */
public record TradeOff(int unavoidable, List<Step> steps) implements Answer {

    /**
     * The best plan for a number of changes.
     *
     * @param changes how many published pairs may be given up, besides the unavoidable ones
     * @param used how many are given up, besides the unavoidable ones: the fewest with which a plan is as good, if proven
     * @param matches matches of the best plan found
     * @param points its points, less charges
     * @param servesBetter whether it has as many matches as with one change less, but serves those who go first better
     * @param quality how good it is among the plans within the changes, level by level
     */
    public record Step(
            int changes, int used, int matches, long points, boolean servesBetter, Quality quality) {

        /** Returns whether no plan within the changes is better, or as good and keeps more. */
        public boolean exact() {
            return quality.status() == Status.PROVEN_OPTIMAL;
        }
    }

    /** Copies the list. */
    public TradeOff {
        steps = ImmutableList.copyOf(steps);
    }

    @Override
    public String say(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(TradeOff.class, "trade-off.head", unavoidable));
        for (Step step : steps) {
            String plan =
                    wording.phrase(TradeOff.class, "trade-off.exact", step.changes, step.matches, step.points);
            lines.add(step.quality
                    .gap()
                    .map(gap -> wording.phrase(TradeOff.class, "trade-off.open", plan, gap.say(wording)))
                    .orElse(plan));
        }
        return String.join("\n", lines);
    }
}
