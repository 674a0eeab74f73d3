package org.tandem.matching.internal.timefold.group;

import java.util.Arrays;
import java.util.Objects;
import org.tandem.matching.internal.group.Composition;

/**
 * Who is in which group, as exchanges need it. Timefold changes parties behind its back, by moves that it tries and takes
 * back; so each move says which parties it touches, and those are looked at again before the next is drawn.
 */
final class Attendance {
    private final Grouping grouping;
    private final Composition composition;
    private int[] touched = new int[64];
    private int touchedCount;

    Attendance(Grouping grouping) {
        this.grouping = grouping;
        composition = new Composition(grouping.problem());
        grouping.getParties().forEach(this::lookAt);
    }

    /** Returns whether this is about a grouping; a copy of it is another one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Grouping other) {
        return grouping == other;
    }

    /** Notes that a party may change. */
    void touch(Party party) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = party.getNumber();
    }

    /** Looks at every touched party again, and returns who is where. */
    Composition refreshed() {
        for (int t = 0; t < touchedCount; t++) {
            lookAt(grouping.getParties().get(touched[t]));
        }
        touchedCount = 0;
        return composition;
    }

    private void lookAt(Party party) {
        composition.put(party.getNumber(), Objects.requireNonNull(party.getGroup()).index());
    }
}
