package org.tandem.matching.io.place;

import org.tandem.matching.programme.Location;

/**
 * A place that a postcode or a name stands for.
 *
 * @param country {@code DE}, {@code AT} or {@code CH}
 * @param region the second half of its ISO 3166-2 code, such as {@code NI} of {@code DE-NI}; empty where the data has none
 * @param postcode as it is written, with leading zeros; of a place that has several, the first
 * @param name in its own language
 * @param location its middle
 */
public record Place(String country, String region, String postcode, String name, Location location) {

    /** Returns the place as text that {@link Places#find} finds again, such as {@code DE-38226 Salzgitter}. */
    public String text() {
        return country + "-" + postcode + " " + name;
    }

    /** Where somebody lives is personal: says only that there is a place. */
    @Override
    public String toString() {
        return "Place[…]";
    }
}
