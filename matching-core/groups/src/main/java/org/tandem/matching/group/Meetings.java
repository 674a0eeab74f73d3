package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts who met whom in several plans. */
final class Meetings {
    private Meetings() {}

    static List<SeriesPlan.Encounters> of(List<GroupPlan> plans) {
        Map<String, Map<String, Integer>> met = new TreeMap<>();
        for (GroupPlan plan : plans) {
            for (ComposedGroup group : plan.groups()) {
                for (String one : group.members()) {
                    Map<String, Integer> others = met.computeIfAbsent(one, id -> new TreeMap<>());
                    group.members().stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> others.merge(other, 1, Integer::sum));
                }
            }
        }
        List<SeriesPlan.Encounters> encounters = new ArrayList<>();
        met.forEach((id, others) -> encounters
                .add(new SeriesPlan.Encounters(id, others.size(), greatest(others.values()))));
        return encounters;
    }

    private static int greatest(Collection<Integer> numbers) {
        return numbers.isEmpty() ? 0 : Collections.max(numbers);
    }
}
