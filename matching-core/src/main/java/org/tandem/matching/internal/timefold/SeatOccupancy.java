package org.tandem.matching.internal.timefold;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sits with which mentor, as chains need it. Timefold changes seats behind its back, by moves that it tries and takes
 * back; so each move says which seats it touches, and those are looked at again before the next is drawn.
 */
final class SeatOccupancy {
    private static final int NOBODY = -1;

    private final Seating seating;
    private final List<Seat> seats;
    private final int[] mentorOf;
    private final long[] pointsOf;
    private final int[][] seatsOf;
    private final int[] loads;
    private int[] touched = new int[64];
    private int touchedCount;

    SeatOccupancy(Seating seating) {
        this.seating = seating;
        seats = seating.getSeats();
        mentorOf = new int[seats.size()];
        pointsOf = new long[seats.size()];
        seatsOf = new int[seating.mentors().size()][];
        loads = new int[seatsOf.length];
        for (MentorNode mentor : seating.mentors()) {
            seatsOf[mentor.index()] = new int[mentor.places()];
        }
        Arrays.fill(mentorOf, NOBODY);
        for (Seat seat : seats) {
            lookAt(seat.getNumber());
        }
    }

    /** Returns whether this is about a seating; a copy of it is another one. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Seating other) {
        return seating == other;
    }

    /** Notes that a seat may change. */
    void touch(Seat seat) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = seat.getNumber();
    }

    /** Looks at every touched seat again. */
    void refresh() {
        for (int t = 0; t < touchedCount; t++) {
            lookAt(touched[t]);
        }
        touchedCount = 0;
    }

    private void lookAt(int id) {
        Seat seat = seats.get(id);
        @Nullable MentorNode mentor = seat.getMentor();
        int index = mentor == null ? NOBODY : mentor.index();
        int before = mentorOf[id];
        if (index == before) {
            return;
        }
        if (before != NOBODY) {
            int[] there = seatsOf[before];
            int at = 0;
            while (there[at] != id) {
                at++;
            }
            there[at] = there[--loads[before]];
        }
        if (index != NOBODY) {
            if (loads[index] == seatsOf[index].length) {
                seatsOf[index] = Arrays.copyOf(seatsOf[index], loads[index] + 1);
            }
            seatsOf[index][loads[index]++] = id;
        }
        mentorOf[id] = index;
        pointsOf[id] = seat.getPoints();
    }

    /** Returns the points of a seat's pair; 0 if it is empty. */
    long points(Seat seat) {
        return pointsOf[seat.getNumber()];
    }

    /** Returns how many seats a mentor has. */
    int load(MentorNode mentor) {
        return loads[mentor.index()];
    }

    /** Returns one of a mentor's seats, counted from 0. */
    Seat seat(MentorNode mentor, int position) {
        return seats.get(seatsOf[mentor.index()][position]);
    }
}
