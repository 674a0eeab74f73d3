package org.tandem.matching.io.sheet;

import java.time.Duration;
import java.util.stream.IntStream;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Status;

/**
 * Composed groups in figures. Those of a series are sums; each workshop is as good as its own figures say, given those before
 * it.
 *
 * @param series the workshops and their groups
 * @param elapsed time of the search
 * @param seed of the search
 * @param policy name of the policy
 */
public record GroupSummary(SeriesPlan series, Duration elapsed, long seed, String policy) {
    /** Returns how many people take part at least once. */
    public long participants() {
        return series.workshops().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .map(one -> one.id())
                .distinct()
                .count();
    }

    /** Returns the number of groups. */
    public long groups() {
        return series.plans().stream().mapToLong(plan -> plan.groups().size()).sum();
    }

    /** Returns the points. */
    public long points() {
        return series.plans().stream().mapToLong(GroupPlan::points).sum();
    }

    /** Returns the points that no composition exceeds. */
    public long bound() {
        return series.plans().stream().mapToLong(plan -> plan.quality().bound()).sum();
    }

    /** Returns by how many points the groups may at most be improved. */
    public long gap() {
        return bound() - points();
    }

    /** Returns the gap in per cent of the bound. */
    public double gapPercent() {
        return bound() > 0 ? 100.0 * gap() / bound() : 0;
    }

    /** Returns whether all groups are proven optimal. */
    public Status status() {
        return series.plans().stream().allMatch(plan -> plan.quality().status() == Status.PROVEN_OPTIMAL)
                ? Status.PROVEN_OPTIMAL
                : Status.FEASIBLE;
    }

    /** Returns the figures as a JSON document with a line each. */
    String json() {
        return new Figures()
                .put("participants", participants())
                .put("groups", groups())
                .put("points", points())
                .put("bound", bound())
                .put("gap", gap())
                .put("status", status().name())
                .run(elapsed, seed, policy)
                .putParts(
                        "workshops",
                        IntStream.range(0, series.plans().size())
                                .mapToObj(at -> workshop(
                                        series.workshops().get(at), series.plans().get(at)))
                                .toList())
                .json();
    }

    private static Figures workshop(Workshop workshop, GroupPlan plan) {
        return new Figures()
                .put("workshop", workshop.name())
                .put("day", workshop.day().toString())
                .put("participants", workshop.participants().size())
                .put("groups", plan.groups().size())
                .put("points", plan.points())
                .put("charges", plan.charges())
                .put("bound", plan.quality().bound())
                .put("gap", plan.gap())
                .put("status", plan.quality().status().name())
                .put("ended", plan.quality().ended().name());
    }
}
