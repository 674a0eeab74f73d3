package org.tandem.matching.recruit;

import org.tandem.matching.programme.Location;

/**
 * Where people of a region live, coarse on purpose, so that it tells nobody's address: the centre of a field of half a
 * degree by half a degree, from which no point of the field is more than about 40 kilometres away.
 *
 * @param latitude degrees north of the centre
 * @param longitude degrees east of the centre
 */
public record CoarseLocation(double latitude, double longitude) {
    private static final double FIELDS_PER_DEGREE = 2;

    static CoarseLocation of(Location location) {
        return new CoarseLocation(centre(location.latitude(), 90), centre(location.longitude(), 180));
    }

    private static double centre(double degrees, int most) {
        double field = Math.min(Math.floor(degrees * FIELDS_PER_DEGREE), most * FIELDS_PER_DEGREE - 1);
        return (field + 0.5) / FIELDS_PER_DEGREE;
    }
}
