package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** How many groups of given sizes hold a number of people. */
final class GroupNumber {
    private GroupNumber() {}

    /** Returns the id of one of {@code number} groups, counted from 1, such that ids sort as the groups count. */
    static String id(int group, int number) {
        int width = Math.max(2, Integer.toString(number).length());
        return String.format(Locale.ROOT, "G-%0" + width + "d", group);
    }

    /** Returns so many groups without topics, of which those after the fewest need not be there. */
    static List<WorkingGroup> groups(int fewest, int most, int leastMembers, int mostMembers) {
        List<WorkingGroup> groups = new ArrayList<>();
        for (int g = 1; g <= most; g++) {
            WorkingGroup group = WorkingGroup.of(id(g, most), leastMembers, mostMembers);
            groups.add(g <= fewest ? group : group.asOptional());
        }
        return groups;
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
