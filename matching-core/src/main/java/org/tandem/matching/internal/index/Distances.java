package org.tandem.matching.internal.index;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.sphere.UnitVector;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Distances between mentors and mentees, where both locations are known. */
public final class Distances {
    /** Relative width of the zone around a limit in which the cheap comparison is not trusted. */
    private static final double DOUBT = 1e-9;

    private final @Nullable UnitVector[] mentors;
    private final @Nullable UnitVector[] mentees;

    private Distances(@Nullable UnitVector[] mentors, @Nullable UnitVector[] mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
    }

    /** Indexes the locations of everybody. */
    public static Distances of(Programme programme) {
        return new Distances(vectors(programme.mentors()), vectors(programme.mentees()));
    }

    private static @Nullable UnitVector[] vectors(List<? extends Person> people) {
        @Nullable UnitVector[] vectors = new @Nullable UnitVector[people.size()];
        for (int p = 0; p < vectors.length; p++) {
            vectors[p] = people.get(p)
                    .profile()
                    .location()
                    .map(at -> UnitVector.of(at.latitude(), at.longitude()))
                    .orElse(null);
        }
        return vectors;
    }

    /** Returns who is near whom within a limit, roughly; see {@link #squaredChord}. */
    public Surroundings surroundings(double squaredChordLimit) {
        return Surroundings.of(mentors, mentees, squaredChordLimit);
    }

    /** Returns whether both locations are known. */
    public boolean isKnown(int mentor, int mentee) {
        return mentors[mentor] != null && mentees[mentee] != null;
    }

    /** Returns the distance of the two in kilometres; NaN if a location is unknown. */
    public double kilometres(int mentor, int mentee) {
        UnitVector from = mentors[mentor];
        UnitVector to = mentees[mentee];
        return from == null || to == null ? Double.NaN : from.kilometresTo(to);
    }

    /**
     * Returns whether {@link #kilometres} is at most the limit, mostly without computing it.
     *
     * @param squaredChordLimit {@link #squaredChord} of {@code kilometresLimit}
     */
    public boolean within(int mentor, int mentee, double kilometresLimit, double squaredChordLimit) {
        UnitVector from = mentors[mentor];
        UnitVector to = mentees[mentee];
        if (from == null || to == null) {
            return false;
        }
        double squaredChord = from.squaredChordTo(to);
        if (Math.abs(squaredChord - squaredChordLimit) > DOUBT * squaredChordLimit) {
            return squaredChord < squaredChordLimit;
        }
        return from.kilometresTo(to) <= kilometresLimit;
    }

    /** Returns the squared chord on the unit sphere that belongs to a distance on the great circle. */
    public static double squaredChord(double kilometres) {
        double chord = 2 * Math.sin(Math.min(Math.PI / 2, kilometres / (2 * UnitVector.EARTH_RADIUS_KM)));
        return chord * chord;
    }
}
