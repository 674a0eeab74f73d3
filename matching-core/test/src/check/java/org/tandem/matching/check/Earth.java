package org.tandem.matching.check;

import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Person;

/** Distances by the haversine formula. */
final class Earth {
    private static final double RADIUS_KM = 6371.0088;

    private Earth() {}

    /** Returns the distance of two people in kilometres; infinite if a location is unknown. */
    static double kilometres(Person one, Person other) {
        if (one.profile().location().isEmpty() || other.profile().location().isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        return haversine(one.profile().location().get(), other.profile().location().get());
    }

    static double haversine(Location from, Location to) {
        double phi1 = Math.toRadians(from.latitude());
        double phi2 = Math.toRadians(to.latitude());
        double sinPhi = Math.sin((phi2 - phi1) / 2);
        double sinLambda = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double h = sinPhi * sinPhi + Math.cos(phi1) * Math.cos(phi2) * sinLambda * sinLambda;
        return 2 * RADIUS_KM * Math.atan2(Math.sqrt(h), Math.sqrt(Math.max(0, 1 - h)));
    }
}
