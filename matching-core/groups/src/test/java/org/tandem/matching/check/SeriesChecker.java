package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.group.ComposedGroup;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;

/** Checks any series of groups against the raw facts of its days and names everything that is wrong with it. */
public final class SeriesChecker {
    private SeriesChecker() {}

    /**
     * Checks a series.
     *
     * @throws AssertionError if anything is wrong; lists everything
     */
    public static void check(List<GroupScene> days, GroupFacts facts, SeriesPlan series) {
        Discrepancies wrong = new Discrepancies();
        wrong.requireEqual(series.plans().size(), days.size(), "days");
        List<List<List<String>>> before = new ArrayList<>();
        long points = 0;
        for (int d = 0; d < days.size(); d++) {
            GroupPlan plan = series.plans().get(d);
            GroupChecker.check(days.get(d).after(before), facts, plan);
            before.add(plan.groups().stream().map(ComposedGroup::members).toList());
            points += plan.points();
        }
        wrong.requireEqual(series.points(), points, "points");
        wrong.requireEqual(series.gap(), series.quality().bound() - points, "gap");
        wrong.require(series.gap() >= 0, "bound below the points");
        boolean proven = series.quality().status() == Status.PROVEN_OPTIMAL;
        wrong.requireEqual(series.gap() == 0, proven, "proven by the bound");
        wrong.requireEqual(series.quality().ended() == Ended.PROOF, proven, "ended by proof");
        wrong.requireEqual(series.encounters(), encounters(before), "encounters");
        wrong.throwIfAny();
    }

    private static List<SeriesPlan.Encounters> encounters(List<List<List<String>>> days) {
        Map<Set<String>, Integer> met = new HashMap<>();
        Set<String> people = new TreeSet<>();
        for (List<List<String>> groups : days) {
            for (List<String> group : groups) {
                people.addAll(group);
                for (String one : group) {
                    for (String other : group) {
                        if (one.compareTo(other) < 0) {
                            met.merge(Set.of(one, other), 1, Integer::sum);
                        }
                    }
                }
            }
        }
        List<SeriesPlan.Encounters> encounters = new ArrayList<>();
        for (String one : people) {
            Set<String> others = new HashSet<>();
            int mostOften = 0;
            for (Map.Entry<Set<String>, Integer> entry : met.entrySet()) {
                if (entry.getKey().contains(one)) {
                    others.addAll(entry.getKey());
                    mostOften = Math.max(mostOften, entry.getValue());
                }
            }
            others.remove(one);
            encounters.add(new SeriesPlan.Encounters(one, others.size(), mostOften));
        }
        return encounters;
    }

    /** Returns the points of the best series there is, less charges; empty if none keeps the hard rules. */
    public static OptionalLong best(List<GroupScene> days, GroupFacts facts) {
        return best(days, facts, List.of());
    }

    private static OptionalLong best(List<GroupScene> days, GroupFacts facts, List<List<List<String>>> before) {
        if (before.size() == days.size()) {
            return OptionalLong.of(0);
        }
        OptionalLong best = OptionalLong.empty();
        Map<List<List<String>>, Long> today =
                GroupChecker.all(days.get(before.size()).after(before), facts);
        for (Map.Entry<List<List<String>>, Long> groups : today.entrySet()) {
            List<List<List<String>>> more = new ArrayList<>(before);
            more.add(groups.getKey());
            OptionalLong later = best(days, facts, more);
            if (later.isPresent() && (best.isEmpty() || groups.getValue() + later.getAsLong() > best.getAsLong())) {
                best = OptionalLong.of(groups.getValue() + later.getAsLong());
            }
        }
        return best;
    }
}
