package org.tandem.matching.internal.sphere;

/**
 * A point on the unit sphere in Cartesian coordinates. The chord between two of them gives the great circle without
 * trigonometry per coordinate and, unlike the cosine formula, without loss of digits for neighbours.
 */
public record UnitVector(double x, double y, double z) {

    /** Mean radius of the earth in kilometres (IUGG). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /** Returns the point at {@code latitude} degrees north and {@code longitude} degrees east. */
    public static UnitVector of(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        return new UnitVector(Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
    }

    /** Returns the distance to {@code other} on the great circle, in kilometres. */
    public double kilometresTo(UnitVector other) {
        return kilometres(squaredChordTo(other));
    }

    /** Returns the distance on the great circle of two places whose straight distance, squared, is given. */
    public static double kilometres(double squaredChord) {
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
    }

    /** Returns the square of the straight distance through the sphere, 0 to 4; grows with the great circle. */
    public double squaredChordTo(UnitVector other) {
        double dx = x - other.x;
        double dy = y - other.y;
        double dz = z - other.z;
        return dx * dx + dy * dy + dz * dz;
    }

    /** Where somebody lives or works is personal. */
    @Override
    public String toString() {
        return "UnitVector[…]";
    }
}
