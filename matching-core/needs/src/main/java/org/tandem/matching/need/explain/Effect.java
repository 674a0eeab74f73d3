package org.tandem.matching.need.explain;

import org.tandem.matching.need.Fulfilment;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What a change does to the best plan: the difference of two plans, negative where something is lost. Units count before
 * needs that get anything, these before priorities, and these before points.
 *
 * @param units units given
 * @param served needs that get anything
 * @param priority sum of the priorities of all units
 * @param points points of all units
 * @param exact whether both plans are proven optimal; if not, these are differences of the best plans found
 */
public record Effect(long units, long served, long priority, long points, boolean exact) implements Answer {

    static Effect between(NeedsAndOffers facts, NeedsPlan before, NeedsPlan after) {
        return new Effect(
                after.given() - before.given(),
                served(after) - served(before),
                priority(facts, after) - priority(facts, before),
                after.points() - before.points(),
                isProven(before) && isProven(after));
    }

    private static boolean isProven(NeedsPlan plan) {
        return plan.quality().status() == Status.PROVEN_OPTIMAL;
    }

    private static long served(NeedsPlan plan) {
        return plan.needs().stream().filter(need -> need.given() > 0).count();
    }

    private static long priority(NeedsAndOffers facts, NeedsPlan plan) {
        long sum = 0;
        for (Fulfilment need : plan.needs()) {
            sum += (long) need.given() * facts.need(need.need()).orElseThrow().priority();
        }
        return sum;
    }

    /** Returns whether the plan after the change is the better one. */
    public boolean isGain() {
        long[] levels = {units, served, priority, points};
        for (long level : levels) {
            if (level != 0) {
                return level > 0;
            }
        }
        return false;
    }

    @Override
    public String say(Wording wording) {
        String said = phrase(wording, key());
        return exact ? said : said + " " + phrase(wording, "effect.not-proven");
    }

    private String key() {
        if (units != 0) {
            return "effect.units";
        }
        if (served != 0) {
            return "effect.served";
        }
        return priority != 0 ? "effect.priority" : points != 0 ? "effect.points" : "effect.nothing";
    }

    private String phrase(Wording wording, String key) {
        return wording.phrase(Effect.class, key, units, served, points);
    }
}
