package org.tandem.matching.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.programme.Person;

/** Where people stand in a list, by id. */
public final class Positions {
    /** The position of an id that is not in the list. */
    public static final int NONE = -1;

    private final Map<String, Integer> byId = new HashMap<>();

    /** Indexes {@code people}. */
    public Positions(List<? extends Person> people) {
        people.forEach(person -> byId.put(person.id(), byId.size()));
    }

    /** Returns the position of the person with this id, or {@link #NONE}. */
    public int of(String id) {
        return byId.getOrDefault(id, NONE);
    }
}
