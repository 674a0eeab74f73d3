package org.tandem.matching.group;

import java.util.Optional;
import org.tandem.matching.programme.Location;

/**
 * A group that is to be composed.
 *
 * @param id unique within a workshop
 * @param least the least number of members, 1 or more
 * @param most the greatest number of members
 * @param topic what it works on; absent: nothing in particular
 * @param host the id of the organisation that receives it; absent: none
 * @param place where it meets; absent: wherever everybody is
 */
public record WorkingGroup(
        String id, int least, int most, Optional<Topic> topic, Optional<String> host, Optional<Location> place) {

    /** Returns a group of which nothing but its size is known. */
    public static WorkingGroup of(String id, int least, int most) {
        return new WorkingGroup(id, least, most, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a copy that works on {@code newTopic}. */
    public WorkingGroup on(Topic newTopic) {
        return new WorkingGroup(id, least, most, Optional.of(newTopic), host, place);
    }

    /** Returns a copy that the organisation {@code organisation} receives. */
    public WorkingGroup at(String organisation) {
        return new WorkingGroup(id, least, most, topic, Optional.of(organisation), place);
    }

    /** Returns a copy that meets at a place. */
    public WorkingGroup at(Location newPlace) {
        return new WorkingGroup(id, least, most, topic, host, Optional.of(newPlace));
    }

    @Override
    public String toString() {
        return "WorkingGroup[" + id + "]";
    }
}
