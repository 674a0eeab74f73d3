package org.tandem.matching.programme;

import java.util.Optional;

/**
 * A company, authority, association or other body that people work for.
 *
 * @param id unique among organisations
 * @param name how people call it, for display only; never in a log line or a message
 * @param parent the id of the organisation that owns it; absent: none known
 * @param sector the programme's key for its branch, for instance {@code "energy"}
 * @param seat where it sits
 */
public record Organisation(
        String id, Optional<String> name, Optional<String> parent, Optional<String> sector, Optional<Location> seat) {

    /** Returns an organisation of which nothing but its id is known. */
    public static Organisation of(String id) {
        return new Organisation(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a copy with a name. */
    public Organisation withName(String newName) {
        return new Organisation(id, Optional.of(newName), parent, sector, seat);
    }

    /** Returns a copy owned by the organisation {@code parentId}. */
    public Organisation withParent(String parentId) {
        return new Organisation(id, name, Optional.of(parentId), sector, seat);
    }

    /** Returns a copy in the sector {@code newSector}. */
    public Organisation withSector(String newSector) {
        return new Organisation(id, name, parent, Optional.of(newSector), seat);
    }

    /** Returns a copy that sits at {@code newSeat}. */
    public Organisation withSeat(Location newSeat) {
        return new Organisation(id, name, parent, sector, Optional.of(newSeat));
    }

    @Override
    public String toString() {
        return "Organisation[" + id + "]";
    }
}
