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
 * @param bounds by level: what no plan exceeds that is as good on all levels before; absent where that is not known of some part
 * @param proven whether no plan is better
 */
record PartPlan(
        List<String> pairs, TreeMap<Level, Long> values, TreeMap<Level, Long> bounds, boolean proven)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** What a plan says. It says nothing of levels that follow from those before: served, where each wants one mentor. */
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
     * bounds, as long as all before are reached: whoever betters the whole on a level betters a part, and where it could be
     * bettered on a level before, a part may give up more there than it gains here. Levels that some part does not tell are left
     * out, but of parts that are proven to have no matches: all their values are 0.
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
            if (!part.pairs.isEmpty() || !part.proven) {
                values.keySet().retainAll(part.values.keySet());
                bounds.keySet().retainAll(part.bounds.keySet());
            }
        }
        boolean reached = true;
        for (Level level : Level.values()) {
            if (!reached) {
                bounds.remove(level);
            }
            Long value = values.get(level);
            reached &= value == null || value.equals(bounds.get(level));
        }
        return new PartPlan(pairs, values, bounds, proven);
    }
}
