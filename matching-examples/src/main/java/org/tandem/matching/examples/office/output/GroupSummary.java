package org.tandem.matching.examples.office.output;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Status;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("participants", participants());
        figures.put("groups", groups());
        figures.put("points", points());
        figures.put("bound", bound());
        figures.put("gap", gap());
        figures.put("status", status().name());
        figures.put("seconds", elapsed.toMillis() / 1000.0);
        figures.put("seed", seed);
        figures.put("policy", policy);
        List<Map<String, Object>> workshops = new ArrayList<>();
        for (int at = 0; at < series.plans().size(); at++) {
            workshops.add(workshop(series.workshops().get(at), series.plans().get(at)));
        }
        figures.put("workshops", workshops);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(figures) + "\n";
    }

    private static Map<String, Object> workshop(Workshop workshop, GroupPlan plan) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("workshop", workshop.name());
        figures.put("day", workshop.day().toString());
        figures.put("participants", workshop.participants().size());
        figures.put("groups", plan.groups().size());
        figures.put("points", plan.points());
        figures.put("charges", plan.charges());
        figures.put("bound", plan.quality().bound());
        figures.put("gap", plan.gap());
        figures.put("status", plan.quality().status().name());
        figures.put("ended", plan.quality().ended().name());
        return figures;
    }
}
