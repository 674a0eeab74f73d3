package org.tandem.matching.programme;

/**
 * A point on the earth in decimal degrees (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Location(double latitude, double longitude) {

    /** Mean radius of the earth in kilometres (IUGG). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /** Returns the distance to {@code other} on the great circle, in kilometres. */
    public double kilometresTo(Location other) {
        return onUnitSphere().kilometresTo(other.onUnitSphere());
    }

    /** Returns the same point on a sphere of radius 1, from which distances are cheap. */
    public UnitVector onUnitSphere() {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude);
        return new UnitVector(Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
    }

    /**
     * A point on the unit sphere in Cartesian coordinates. The chord between two of them gives the great circle without
     * trigonometry per coordinate and, unlike the cosine formula, without loss of digits for neighbours.
     */
    public record UnitVector(double x, double y, double z) {

        /** Returns the distance to {@code other} on the great circle, in kilometres. */
        public double kilometresTo(UnitVector other) {
            return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(squaredChordTo(other)) / 2));
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

    /** Where somebody lives or works is personal: says only that there is a location. */
    @Override
    public String toString() {
        return "Location[…]";
    }
}
