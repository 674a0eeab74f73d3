package org.tandem.matching.group;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.fault.Faults;

/** How often any two people have been in one group before. Immutable. */
public final class Acquaintances {
    /** Nobody has met. */
    public static final Acquaintances NONE = new Acquaintances(Map.of());

    /**
     * How often two people have met.
     *
     * @param first the id that comes first in the order of ids
     * @param second the other id
     * @param times how often, 1 or more
     */
    public record Acquaintance(String first, String second, int times) {}

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

    /**
     * Returns acquaintances of which it is known how often they have met; two who are given twice have met as often as both say.
     *
     * @throws IllegalArgumentException if a number of times is not above 0, or somebody is to have met themselves
     */
    public static Acquaintances of(Collection<Acquaintance> known) {
        Map<Two, Integer> meetings = new HashMap<>();
        for (Acquaintance one : known) {
            if (one.times() < 1 || one.first().equals(one.second())) {
                throw new IllegalArgumentException("The two (" + Faults.quote(one.first()) + " and "
                        + Faults.quote(one.second()) + ") must be different and have met once or more, not "
                        + one.times() + " times.\nMaybe leave them out.");
            }
            meetings.merge(Two.of(one.first(), one.second()), one.times(), Math::addExact);
        }
        return new Acquaintances(meetings);
    }

    /** Returns everybody who has met, in the order of their ids. */
    public List<Acquaintance> all() {
        asked.run();
        return meetings.entrySet().stream()
                .map(met -> new Acquaintance(met.getKey().first(), met.getKey().second(), met.getValue()))
                .sorted(Comparator.comparing(Acquaintance::first).thenComparing(Acquaintance::second))
                .toList();
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
