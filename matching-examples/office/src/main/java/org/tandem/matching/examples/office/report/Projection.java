package org.tandem.matching.examples.office.report;

import java.util.Collection;
import java.util.List;
import org.tandem.matching.programme.Location;

/**
 * Places of the earth on a sheet: equirectangular, true to scale along the parallel through the middle and along every
 * meridian (Snyder: Map Projections, U.S. Geological Survey Professional Paper 1395, 1987, chapter 12). That is right to about
 * one per cent for a region some hundred kilometres wide, which is what programmes cover; a continent is bent.
 */
final class Projection {
    /** Width of the sheet. */
    static final double WIDTH = 720;

    private static final double KILOMETRES_PER_DEGREE = Math.toRadians(Location.EARTH_RADIUS_KM);
    private static final double LEAST_KILOMETRES = 4;
    private static final double MARGIN = 1.18;
    private static final double FLATTEST = 0.5;
    private static final double STEEPEST = 1.0;
    /** Near the poles parallels are too short to divide by. */
    private static final double SHORTEST_PARALLEL = 0.01;

    private final double west;
    private final double latitude;
    private final double longitude;
    private final double parallel;
    private final double scale;
    private final double height;

    private Projection(double west, double latitude, double longitude, double widthKm, double heightKm) {
        this.west = west;
        this.latitude = latitude;
        this.longitude = longitude;
        parallel = parallel(latitude);
        scale = WIDTH / widthKm;
        height = heightKm * scale;
    }

    /** Returns the sheet that shows all of {@code locations}, of which there is at least one. */
    static Projection of(Collection<Location> locations) {
        double south = locations.stream().mapToDouble(Location::latitude).min().orElseThrow();
        double north = locations.stream().mapToDouble(Location::latitude).max().orElseThrow();
        double west = west(locations);
        double span = locations.stream().mapToDouble(place -> eastOf(west, place)).max().orElseThrow();
        double middle = (south + north) / 2;
        double width = Math.max(LEAST_KILOMETRES, span * KILOMETRES_PER_DEGREE * parallel(middle)) * MARGIN;
        double height = Math.max(LEAST_KILOMETRES, (north - south) * KILOMETRES_PER_DEGREE) * MARGIN;
        return new Projection(
                west,
                middle,
                span / 2,
                Math.max(width, height / STEEPEST),
                Math.max(height, Math.max(width, height / STEEPEST) * FLATTEST));
    }

    /** The westernmost longitude: east of the widest gap, so that a region across the 180th meridian stays together. */
    private static double west(Collection<Location> locations) {
        List<Double> sorted =
                locations.stream().map(Location::longitude).sorted().distinct().toList();
        double west = sorted.getFirst();
        double widest = west + 360 - sorted.getLast();
        for (int at = 1; at < sorted.size(); at++) {
            if (sorted.get(at) - sorted.get(at - 1) > widest) {
                widest = sorted.get(at) - sorted.get(at - 1);
                west = sorted.get(at);
            }
        }
        return west;
    }

    private static double eastOf(double west, Location place) {
        double degrees = place.longitude() - west;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double parallel(double latitude) {
        return Math.max(SHORTEST_PARALLEL, Math.cos(Math.toRadians(latitude)));
    }

    /** Returns the height of the sheet. */
    double height() {
        return height;
    }

    Point point(Location place) {
        return new Point(x(eastOf(west, place)), y(place.latitude()));
    }

    private double x(double degreesEast) {
        return WIDTH / 2 + (degreesEast - longitude) * parallel * KILOMETRES_PER_DEGREE * scale;
    }

    private double y(double north) {
        return height / 2 - (north - latitude) * KILOMETRES_PER_DEGREE * scale;
    }

    /** Returns where a parallel of latitude lies, from the top. */
    double parallelAt(double degrees) {
        return y(degrees);
    }

    /** Returns where a meridian lies, from the left; {@code degrees} as {@link #western} and {@link #eastern} have them. */
    double meridianAt(double degrees) {
        return x(degrees - west);
    }

    /** Returns the northern edge in degrees. */
    double northern() {
        return latitude + height / 2 / scale / KILOMETRES_PER_DEGREE;
    }

    /** Returns the southern edge in degrees. */
    double southern() {
        return latitude - height / 2 / scale / KILOMETRES_PER_DEGREE;
    }

    /** Returns the western edge in degrees; may be below -180. */
    double western() {
        return west + longitude - WIDTH / 2 / scale / KILOMETRES_PER_DEGREE / parallel;
    }

    /** Returns the eastern edge in degrees; may be above 180. */
    double eastern() {
        return west + longitude + WIDTH / 2 / scale / KILOMETRES_PER_DEGREE / parallel;
    }

    /** Returns the length of a kilometre on the sheet. */
    double perKilometre() {
        return scale;
    }

    /** A point of the sheet, from its upper left. */
    record Point(double x, double y) {
        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }
    }
}
