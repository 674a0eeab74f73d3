package org.tandem.matching.programme;

import org.tandem.matching.fault.Faults;

/** Faults of dates and coordinates, wherever they occur. */
final class RangeCheck {
    private RangeCheck() {}

    /** Checks coordinates. Where somebody can be met is personal, so a value is quoted only if it is no place on earth. */
    static void checkLocation(String subject, Location location, Faults faults) {
        checkDegrees(faults, subject, "latitude", location.latitude(), 90);
        checkDegrees(faults, subject, "longitude", location.longitude(), 180);
    }

    private static void checkDegrees(Faults faults, String subject, String what, double degrees, int most) {
        if (!(Math.abs(degrees) <= most)) {
            String value = Double.isFinite(degrees) ? Double.toString(degrees) : "not a number";
            faults.add(
                    subject,
                    value,
                    "The " + what + " (" + value + ") of " + subject + " must be between -" + most + " and " + most
                            + " degrees.",
                    "latitude and longitude were swapped, or a decimal comma was lost.");
        }
    }

    static void checkDates(String subject, DateRange range, Faults faults) {
        if (range.isReversed()) {
            faults.add(
                    subject,
                    range.toString(),
                    "The dates (" + range + ") of " + subject + " are reversed: the first day must lie before the end.",
                    "swap them; the end is the day after the last.");
        }
    }
}
