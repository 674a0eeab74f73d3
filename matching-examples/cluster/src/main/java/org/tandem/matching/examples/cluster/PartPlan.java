package org.tandem.matching.examples.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Level;

/**
 * A plan of a part or of a whole, with what proves it: values and bounds by level.
 *
 * @param pairs mentor's and mentee's id of each match, ordered by them
 * @param values by level: what the plan reaches
 * @param bounds by level: what no plan exceeds; absent where that is not known of some part
 * @param proven whether no plan is better
 */
record PartPlan(
        List<String> pairs, TreeMap<Level, Long> values, TreeMap<Level, Long> bounds, boolean proven)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** What a plan says; levels that cannot tell two plans of a part apart are as they are in every plan. */
    static PartPlan of(Plan plan) {
        TreeMap<Level, Long> values = new TreeMap<>();
        TreeMap<Level, Long> bounds = new TreeMap<>();
        for (LevelQuality level : plan.quality().levels()) {
            values.put(level.level(), level.value());
            level.bound().ifPresent(bound -> bounds.put(level.level(), bound));
        }
        List<String> pairs = new ArrayList<>();
        plan.pairs().forEach(pair -> pairs.add(pair.mentor() + " with " + pair.mentee()));
        pairs.sort(null);
        boolean proven = plan.quality().levels().stream().allMatch(LevelQuality::proven);
        return new PartPlan(pairs, values, bounds, proven);
    }

    /**
     * Puts plans of parts together that share nobody. Where nothing couples them, values add up, level by level, and so do
     * bounds: whoever betters the whole on a level betters a part. Levels that some part does not tell are left out.
     */
    static PartPlan together(List<PartPlan> parts) {
        List<String> pairs = new ArrayList<>();
        TreeMap<Level, Long> values = new TreeMap<>();
        TreeMap<Level, Long> bounds = new TreeMap<>();
        boolean proven = true;
        for (PartPlan part : parts) {
            pairs.addAll(part.pairs);
            part.values.forEach((level, value) -> values.merge(level, value, Math::addExact));
            part.bounds.forEach((level, bound) -> bounds.merge(level, bound, Math::addExact));
            proven &= part.proven;
        }
        pairs.sort(null);
        for (PartPlan part : parts) {
            // A level on which no two plans of a part differ is not told by it.
            if (!part.pairs.isEmpty()) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
        return new PartPlan(pairs, values, bounds, proven);
    }
}
