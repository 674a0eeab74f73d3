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
 * @param steps by number of changes
 * @param best whether the plan of the last step is as good as one from scratch, so that more changes gain nothing
 */
public record TradeOff(int unavoidable, List<Step> steps, boolean best) implements Answer {

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
        int told = toldSteps();
        for (int i = 0; i < told; i++) {
            Step step = steps.get(i);
            String plan =
                    wording.phrase(TradeOff.class, "trade-off.exact", step.changes, step.matches, step.points);
            String gaining = i > 0 && step.exact() && steps.get(i - 1).exact()
                    ? plan + gain(steps.get(i - 1), step, wording)
                    : plan;
            lines.add(step.quality
                    .gap()
                    .map(gap -> wording.phrase(TradeOff.class, "trade-off.open", gaining, gap.say(wording)))
                    .orElse(gaining));
        }
        if (best) {
            lines.add(wording.phrase(TradeOff.class, "trade-off.best"));
        }
        return String.join("\n", lines);
    }

    /** Of steps that are all as good as one from scratch only the first is told. */
    private int toldSteps() {
        int told = steps.size();
        while (best && told > 1 && isAsGood(steps.get(told - 2), steps.get(told - 1))) {
            told--;
        }
        return told;
    }

    private static boolean isAsGood(Step one, Step next) {
        return one.exact() && next.exact() && one.matches == next.matches && one.points == next.points
                && !next.servesBetter;
    }

    /** Returns what one change more gains. */
    private static String gain(Step before, Step step, Wording wording) {
        int matches = step.matches - before.matches;
        long points = step.points - before.points;
        if (isAsGood(before, step)) {
            return wording.phrase(TradeOff.class, "trade-off.nothing");
        } else if (matches != 0) {
            return wording.phrase(TradeOff.class, "trade-off.matches", matches, points);
        }
        return wording.phrase(
                TradeOff.class, step.servesBetter ? "trade-off.order" : "trade-off.points", points);
    }
}
