package org.tandem.matching.explain.shortage;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** What limits the matches of the mentees in a bottleneck. */
public sealed interface Supply extends Answer {

    /** Returns how many matches the limit allows, besides running mentorships; 0 or more. */
    int limit();

    /** Returns how many of them pairs take that coordinators have fixed for mentees outside the bottleneck; 0 or more. */
    int taken();

    /** Returns how many matches are left for the mentees of the bottleneck. */
    default int left() {
        return limit() - taken();
    }

    /**
     * The free places of one mentor.
     *
     * @param mentor the mentor's id
     * @param limit places that running mentorships leave free
     * @param taken places that fixed pairs of others take
     */
    record MentorPlaces(String mentor, int limit, int taken) implements Supply {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Supply.class, "supply.mentor", wording.person(mentor), left());
        }
    }

    /**
     * What a quota leaves to the mentors of a group together.
     *
     * @param quota the quota's name
     * @param group the group's key
     * @param limit matches that running mentorships leave free
     * @param taken matches that fixed pairs of others take
     */
    record MentorGroup(String quota, String group, int limit, int taken) implements Supply {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Supply.class, "supply.mentor-group", wording.piece(quota), group, left());
        }
    }

    /**
     * What a quota leaves to the mentees of a group together.
     *
     * @param quota the quota's name
     * @param group the group's key
     * @param limit matches that running mentorships leave free
     * @param taken always 0: the whole group is in the bottleneck
     */
    record MenteeGroup(String quota, String group, int limit, int taken) implements Supply {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Supply.class, "supply.mentee-group", wording.piece(quota), group, left());
        }
    }

    /**
     * What a quota leaves to the mentees of a group at one mentor.
     *
     * @param quota the quota's name
     * @param mentor the mentor's id
     * @param group the group's key
     * @param limit matches that running mentorships leave free
     * @param taken matches that fixed pairs of others take
     */
    record GroupOfOneMentor(String quota, String mentor, String group, int limit, int taken) implements Supply {
        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Supply.class, "supply.group-of-one-mentor", wording.piece(quota), wording.person(mentor), group,
                    left());
        }
    }
}
