package org.tandem.matching.benchmarks.compare.raw.group;

import java.util.List;
import org.tandem.matching.benchmarks.compare.group.GroupInstance;

/**
 * A group: two are the same if they have one index, because streams compare them often.
 *
 * @param index position in the instance
 * @param instance the facts
 * @param meanStage the mean career stage of all people
 */
public record RawGroup(int index, GroupInstance instance, double meanStage) {
    private static final double WHOLE = 1_000;

    /** Returns how many people it takes. */
    public int size() {
        return instance.most();
    }

    /** Returns what it is worth how far the best of the members meet the needs of the topic. */
    public long competencePoints(List<RawPerson> members) {
        int[] needed = instance.needed()[index];
        int[] level = instance.level()[index];
        int[] importance = instance.importance()[index];
        double met = 0;
        double all = 0;
        for (int need = 0; need < needed.length; need++) {
            int best = 0;
            for (RawPerson member : members) {
                best = Math.max(best, member.offers(needed[need]));
            }
            met += importance[need] * (double) Math.min(best, level[need]) / level[need];
            all += importance[need];
        }
        return Math.round(instance.weights().competences() * WHOLE * size() * met / all);
    }

    /** Returns what it is worth that the members' stages add up to this. */
    public long seniorityPoints(long stages) {
        double distance = Math.abs((double) stages / size() - meanStage) / GroupInstance.HIGHEST_STAGE;
        return Math.round(instance.weights().seniority() * WHOLE * size() * (1 - distance));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawGroup group && group.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
