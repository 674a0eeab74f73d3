package org.tandem.matching.internal.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.internal.sphere.UnitVector;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Distances between mentors and mentees, where both locations are known. */
public final class Distances {
    /** Relative width of the zone around a limit in which the cheap comparison is not trusted. */
    private static final double DOUBT = 1e-9;

    private static final double LEAST_RADIUS_KM = UnitVector.EARTH_RADIUS_KM * (1 - DOUBT);

    private static final int AXES = 3;

    /** Unit vectors one after the other; not a number where no location is known. */
    private final double[] mentors;

    private final double[] mentees;

    private Distances(double[] mentors, double[] mentees) {
        this.mentors = mentors;
        this.mentees = mentees;
    }

    /** Indexes the locations of everybody. */
    public static Distances of(Programme programme) {
        return new Distances(vectors(programme.mentors()), vectors(programme.mentees()));
    }

    private static double[] vectors(List<? extends Person> people) {
        double[] vectors = new double[AXES * people.size()];
        Arrays.fill(vectors, Double.NaN);
        for (int p = 0; p < people.size(); p++) {
            Optional<Location> location = people.get(p).profile().location();
            if (location.isPresent()) {
                UnitVector at = UnitVector.of(
                        location.get().latitude(), location.get().longitude());
                vectors[AXES * p] = at.x();
                vectors[AXES * p + 1] = at.y();
                vectors[AXES * p + 2] = at.z();
            }
        }
        return vectors;
    }

    /** Returns who is near whom within a limit, roughly; see {@link #squaredChord}. */
    public Surroundings surroundings(double squaredChordLimit) {
        return new Surroundings(mentors, mentees, squaredChordLimit);
    }

    /** Returns whether both locations are known. */
    public boolean isKnown(int mentor, int mentee) {
        return isMentorKnown(mentor) && isMenteeKnown(mentee);
    }

    /** Returns whether a mentor's location is known. */
    public boolean isMentorKnown(int mentor) {
        return !Double.isNaN(mentors[AXES * mentor]);
    }

    /** Returns whether a mentee's location is known. */
    public boolean isMenteeKnown(int mentee) {
        return !Double.isNaN(mentees[AXES * mentee]);
    }

    /** Returns the distance of the two in kilometres; NaN if a location is unknown. */
    public double kilometres(int mentor, int mentee) {
        return UnitVector.kilometres(squaredChord(mentor, mentee));
    }

    /** Gives what {@link #kilometres} is not less than, quickly: the straight way through the earth; NaN as well. */
    public void leastKilometres(int mentee, int[] others, int count, double[] values) {
        double x = mentees[AXES * mentee];
        double y = mentees[AXES * mentee + 1];
        double z = mentees[AXES * mentee + 2];
        for (int m = 0; m < count; m++) {
            int at = AXES * others[m];
            double dx = mentors[at] - x;
            double dy = mentors[at + 1] - y;
            double dz = mentors[at + 2] - z;
            values[m] = LEAST_RADIUS_KM * Math.sqrt(dx * dx + dy * dy + dz * dz);
        }
    }

    private double squaredChord(int mentor, int mentee) {
        double dx = mentors[AXES * mentor] - mentees[AXES * mentee];
        double dy = mentors[AXES * mentor + 1] - mentees[AXES * mentee + 1];
        double dz = mentors[AXES * mentor + 2] - mentees[AXES * mentee + 2];
        return dx * dx + dy * dy + dz * dz;
    }

    /**
     * Returns whether {@link #kilometres} is at most the limit, mostly without computing it.
     *
     * @param squaredChordLimit {@link #squaredChord} of {@code kilometresLimit}
     */
    public boolean within(int mentor, int mentee, double kilometresLimit, double squaredChordLimit) {
        double squaredChord = squaredChord(mentor, mentee);
        if (Double.isNaN(squaredChord)) {
            return false;
        }
        if (Math.abs(squaredChord - squaredChordLimit) > DOUBT * squaredChordLimit) {
            return squaredChord < squaredChordLimit;
        }
        return UnitVector.kilometres(squaredChord) <= kilometresLimit;
    }

    /** Returns the squared chord on the unit sphere that belongs to a distance on the great circle. */
    public static double squaredChord(double kilometres) {
        double chord = 2 * Math.sin(Math.min(Math.PI / 2, kilometres / (2 * UnitVector.EARTH_RADIUS_KM)));
        return chord * chord;
    }
}
