package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.preview.api.move.Move;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Draws chains, without end. Notes on the drawing:
 *
 * <p>A chain begins with any seat that is not fixed and has an eligible mentor, so it always changes something. Every
 * seat on its way looks at a few random mentors and takes the best: by its own points there, and by what whoever it pushes
 * out loses against that mentee's best pair. A free place ends the chain; so does the place that the first
 * seat left, which closes a cycle. Where a hard rule keeps the seat from one who is already there, that one is pushed out.
 * How many mentors are looked at is drawn as well, and can be one: so every exchange can be drawn.
 *
 * <p>No mentor and no mentee occurs twice on the way, so places hold if they held before. Whether the other rules hold is for
 * the score to say.
 */
final class ChainDraw implements Iterator<Move<Seating>> {
    private static final int LONGEST = 6;
    private static final int MOST_LOOKS = 8;
    /** One in so many seats that could be given a mentor is left without. */
    private static final int ONE_LEFT_IN = 32;

    private final Seating seating;
    private final SeatOccupancy occupancy;
    private final RandomGenerator random;
    private final Seat[] seats = new Seat[LONGEST];
    private final @Nullable MentorNode[] mentors = new MentorNode[LONGEST];
    private int length;
    private @Nullable MentorNode next;
    private @Nullable Seat nextPushed;
    private long nextWorth;

    ChainDraw(Seating seating, SeatOccupancy occupancy, RandomGenerator random) {
        this.seating = seating;
        this.occupancy = occupancy;
        this.random = random;
    }

    @Override
    public boolean hasNext() {
        return seating.movableSeats() > 0;
    }

    @Override
    public Move<Seating> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no seat that can move.");
        }
        occupancy.refresh();
        Seat seat = seating.movableSeat(random.nextInt(seating.movableSeats()));
        @Nullable MentorNode left = seat.getMentor();
        int longest = 1 + random.nextInt(LONGEST);
        length = 0;
        @Nullable Seat moving = seat;
        while (moving != null) {
            choose(moving, left, length + 1 < longest);
            seats[length] = moving;
            mentors[length++] = next;
            moving = nextPushed;
        }
        return new Chain(occupancy, Arrays.copyOf(seats, length), Arrays.copyOf(mentors, length));
    }

    /** Chooses a mentor, or none, for a seat and whom it pushes out there. */
    private void choose(Seat seat, @Nullable MentorNode left, boolean mayPush) {
        next = null;
        nextPushed = null;
        nextWorth = Long.MIN_VALUE;
        if (seat.getMentor() != null && random.nextInt(ONE_LEFT_IN) == 0) {
            return;
        }
        MenteeNode mentee = seat.mentee();
        if (length > 0 && left != null && mentee.admits(left) && getsOnWithThoseWhoStay(mentee, left)) {
            next = left;
            nextWorth = mentee.points(left);
        }
        int eligible = mentee.eligible().size();
        int looks = 1 + random.nextInt(MOST_LOOKS);
        for (int look = 0; look < looks; look++) {
            int position = random.nextInt(eligible);
            lookAt(seat, mentee.eligible().get(position), mentee.pointsAt(position), left, mayPush);
        }
        // An empty seat that found no place takes any, so that something changes.
        for (int position = 0; length == 0 && left == null && next == null && position < eligible; position++) {
            lookAt(seat, mentee.eligible().get(position), mentee.pointsAt(position), left, true);
        }
    }

    private void lookAt(Seat seat, MentorNode mentor, long points, @Nullable MentorNode left, boolean mayPush) {
        if (mentor.equals(seat.getMentor()) || mentor.equals(left) || isTaken(mentor)) {
            return;
        }
        @Nullable Seat pushed = null;
        int load = occupancy.load(mentor);
        for (int p = 0; p < load; p++) {
            Seat there = occupancy.seat(mentor, p);
            if (there.getMentee() == seat.getMentee()) {
                return;
            }
            if (seat.mentee().objections(mentor, there.mentee()) > 0) {
                if (pushed != null) {
                    return;
                }
                pushed = there;
            }
        }
        if (pushed == null && load >= mentor.places()) {
            if (load == 0) {
                return;
            }
            pushed = occupancy.seat(mentor, random.nextInt(load));
        }
        if (pushed != null && (!mayPush || pushed.isFixed() || isOnTheWay(pushed))) {
            return;
        }
        long worth = points;
        if (pushed != null) {
            worth += pushed.mentee().mostPoints() - occupancy.points(pushed);
        }
        if (worth > nextWorth) {
            nextWorth = worth;
            next = mentor;
            nextPushed = pushed;
        }
    }

    private boolean isTaken(MentorNode mentor) {
        for (int s = 0; s < length; s++) {
            if (mentor.equals(mentors[s])) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnTheWay(Seat seat) {
        for (int s = 0; s < length; s++) {
            if (seats[s].getMentee() == seat.getMentee()) {
                return true;
            }
        }
        return false;
    }

    private boolean getsOnWithThoseWhoStay(MenteeNode mentee, MentorNode left) {
        for (int p = 0; p < occupancy.load(left); p++) {
            Seat there = occupancy.seat(left, p);
            if (there.getNumber() != seats[0].getNumber()
                    && (there.getMentee() == mentee.index() || mentee.objections(left, there.mentee()) > 0)) {
                return false;
            }
        }
        return true;
    }
}
