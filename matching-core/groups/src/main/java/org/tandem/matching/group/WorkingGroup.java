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
 * @param optional whether it may stay empty; if it does not, it has {@code least} members at least
 */
public record WorkingGroup(
        String id,
        int least,
        int most,
        Optional<Topic> topic,
        Optional<String> host,
        Optional<Location> place,
        boolean optional) {

    /** Creates a group that must not stay empty. */
    public WorkingGroup(
            String id, int least, int most, Optional<Topic> topic, Optional<String> host, Optional<Location> place) {
        this(id, least, most, topic, host, place, false);
    }

    /** Returns a group of which nothing but its size is known. */
    public static WorkingGroup of(String id, int least, int most) {
        return new WorkingGroup(id, least, most, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a copy that works on {@code newTopic}. */
    public WorkingGroup on(Topic newTopic) {
        return new WorkingGroup(id, least, most, Optional.of(newTopic), host, place, optional);
    }

    /** Returns a copy that the organisation {@code organisation} receives. */
    public WorkingGroup at(String organisation) {
        return new WorkingGroup(id, least, most, topic, Optional.of(organisation), place, optional);
    }

    /** Returns a copy that meets at a place. */
    public WorkingGroup at(Location newPlace) {
        return new WorkingGroup(id, least, most, topic, host, Optional.of(newPlace), optional);
    }

    /**
     * Returns a copy that may stay empty. Of optional groups that differ in nothing but their ids, and about which nothing is
     * decided, those with the first ids are used.
     */
    public WorkingGroup asOptional() {
        return new WorkingGroup(id, least, most, topic, host, place, true);
    }

    /** Returns a copy that must not stay empty. */
    WorkingGroup asRequired() {
        return new WorkingGroup(id, least, most, topic, host, place, false);
    }

    @Override
    public String toString() {
        return "WorkingGroup[" + id + "]";
    }
}
