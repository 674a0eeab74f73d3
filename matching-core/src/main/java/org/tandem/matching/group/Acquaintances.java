package org.tandem.matching.group;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often any two people have been in one group before. Immutable. */
public final class Acquaintances {
    /** Nobody has met. */
    public static final Acquaintances NONE = new Acquaintances(Map.of());

    private record Two(String first, String second) {
        static Two of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Two(one, other) : new Two(other, one);
        }
    }

    private final ImmutableMap<Two, Integer> meetings;
    private final Runnable asked;

    private Acquaintances(Map<Two, Integer> meetings) {
        this(meetings, () -> {});
    }

    private Acquaintances(Map<Two, Integer> meetings, Runnable asked) {
        this.meetings = ImmutableMap.copyOf(meetings);
        this.asked = asked;
    }

    /** Returns a copy that tells whenever it is asked. */
    Acquaintances watchedBy(Runnable watcher) {
        return new Acquaintances(meetings, watcher);
    }

    /** Returns a copy in which the two have met once more; nobody meets themselves. */
    public Acquaintances met(String one, String other) {
        return met(List.of(List.of(one, other)));
    }

    /** Returns a copy in which all members of each group have met once more. */
    public Acquaintances met(Collection<? extends Collection<String>> groups) {
        asked.run();
        Map<Two, Integer> more = new HashMap<>(meetings);
        for (Collection<String> group : groups) {
            List<String> members = group.stream().distinct().sorted().toList();
            for (int m = 1; m < members.size(); m++) {
                for (int k = 0; k < m; k++) {
                    more.merge(Two.of(members.get(k), members.get(m)), 1, Integer::sum);
                }
            }
        }
        return new Acquaintances(more);
    }

    /** Returns a copy in which the groups of a plan have met once more. */
    public Acquaintances met(GroupPlan plan) {
        return met(plan.groups().stream().map(ComposedGroup::members).toList());
    }

    /** Returns how often the two have been in one group. */
    public int count(String one, String other) {
        asked.run();
        return meetings.getOrDefault(Two.of(one, other), 0);
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Acquaintances[" + meetings.size() + " pairs]";
    }
}
