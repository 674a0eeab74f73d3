package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** The groups of the days of a series that are composed so far. Immutable. */
final class SeriesGroups {
    private final GroupPolicy policy;
    private final List<Workshop> workshops;
    private final ImmutableList<SeriesDay> days;

    /** Starts with no day composed. */
    SeriesGroups(GroupPolicy policy, List<Workshop> workshops) {
        this(policy, workshops, List.of());
    }

    private SeriesGroups(GroupPolicy policy, List<Workshop> workshops, List<SeriesDay> days) {
        this.policy = policy;
        this.workshops = workshops;
        this.days = ImmutableList.copyOf(days);
    }

    List<SeriesDay> days() {
        return days;
    }

    /** Returns the first day that is not composed yet, prepared by what is known of the days before it. */
    Prepared next() {
        return prepared(days);
    }

    private Prepared prepared(List<SeriesDay> before) {
        Workshop workshop = workshops.get(before.size());
        Acquaintances known = workshop.acquaintances();
        for (SeriesDay day : before) {
            known = known.met(day.groups());
        }
        return new Prepared(Workshop.builder(workshop).acquaintances(known).build(), policy);
    }

    /** Returns a copy with one more day composed. */
    SeriesGroups plus(Prepared next, int[] groupOfParty) {
        List<SeriesDay> more = new ArrayList<>(days);
        more.add(new SeriesDay(next, groupOfParty));
        return new SeriesGroups(policy, workshops, more);
    }

    /** Returns a copy in which one day has other groups, and the days after it are judged anew by that. */
    SeriesGroups changed(int day, int[] groupOfParty) {
        List<SeriesDay> changed = new ArrayList<>(days.subList(0, day));
        changed.add(new SeriesDay(days.get(day).prepared, groupOfParty));
        for (SeriesDay after : days.subList(day + 1, days.size())) {
            changed.add(new SeriesDay(prepared(changed), after.groupOfParty));
        }
        return new SeriesGroups(policy, workshops, changed);
    }

    /** Returns how far hard rules are broken; 0 if they hold. */
    long breaches() {
        return days.stream().mapToLong(day -> day.breaches).sum();
    }

    /** Returns the points of all days, less what soft rules charge. */
    long points() {
        return days.stream().mapToLong(day -> day.points).sum();
    }

    boolean isBetterThan(SeriesGroups other) {
        long fewer = other.breaches() - breaches();
        return fewer > 0 || (fewer == 0 && points() > other.points());
    }
}
