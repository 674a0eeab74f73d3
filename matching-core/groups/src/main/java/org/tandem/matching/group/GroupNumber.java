package org.tandem.matching.group;

import java.util.OptionalInt;

/** How many groups of given sizes hold a number of people. */
final class GroupNumber {
    private GroupNumber() {}

    /** Returns the id of one of {@code number} groups, counted from 1, such that ids sort as the groups count. */
    static String id(int group, int number) {
        int width = Math.max(2, Integer.toString(number).length());
        return ("G-%0" + width + "d").formatted(group);
    }

    /** Returns the number whose groups are nearest to the middle size; the smaller one of two; empty if none holds all. */
    static OptionalInt of(int people, int least, int most) {
        if (least < 1 || most < least) {
            return OptionalInt.empty();
        }
        int fewest = Math.ceilDiv(people, most);
        int greatest = people / least;
        if (people == 0 || fewest > greatest) {
            return OptionalInt.empty();
        }
        int nearest = fewest;
        for (int number = fewest; number <= greatest; number++) {
            // |people / number - middle|, compared without fractions
            long off = Math.abs(2L * people - (long) number * (least + most));
            long best = Math.abs(2L * people - (long) nearest * (least + most));
            if (off * nearest < best * number) {
                nearest = number;
            }
        }
        return OptionalInt.of(nearest);
    }
}
