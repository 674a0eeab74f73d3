package org.tandem.matching.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.programme.Person;

/** Where people stand in a list, by id; a list in the order of ids, as programmes have them, takes no memory. */
public final class Positions {
    /** The position of an id that is not in the list. */
    public static final int NONE = -1;

    private final List<? extends Person> people;
    private final @Nullable Map<String, Integer> byId;

    /** Indexes {@code people}. */
    public Positions(List<? extends Person> people) {
        this.people = people;
        byId = isSorted(people) ? null : byId(people);
    }

    private static boolean isSorted(List<? extends Person> people) {
        for (int p = 1; p < people.size(); p++) {
            if (people.get(p - 1).id().compareTo(people.get(p).id()) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Integer> byId(List<? extends Person> people) {
        Map<String, Integer> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), byId.size()));
        return byId;
    }

    /** Returns the position of the person with this id, or {@link #NONE}. */
    public int of(String id) {
        return byId == null ? search(id) : byId.getOrDefault(id, NONE);
    }

    private int search(String id) {
        int low = 0;
        int high = people.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = people.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NONE;
    }
}
