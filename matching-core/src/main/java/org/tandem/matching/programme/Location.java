package org.tandem.matching.programme;

import org.tandem.matching.internal.sphere.UnitVector;

/**
 * A point on the earth in decimal degrees (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(double latitude, double longitude) {

    /** Mean radius of the earth in kilometres (IUGG). */
    public static final double EARTH_RADIUS_KM = UnitVector.EARTH_RADIUS_KM;

    /** Returns the distance to {@code other} on the great circle, in kilometres. */
    public double kilometresTo(Location other) {
        return UnitVector.of(latitude, longitude).kilometresTo(UnitVector.of(other.latitude, other.longitude));
    }

    /** Where somebody lives or works is personal: says only that there is a location. */
    @Override
    public String toString() {
        return "Location[…]";
    }
}
