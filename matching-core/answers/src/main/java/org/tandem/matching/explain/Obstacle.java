package org.tandem.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** What a coordinator's fixed pairs leave no room for. */
public sealed interface Obstacle extends Answer {

    /**
     * Fixed pairs use all free places of the mentor.
     *
     * @param mentor the mentor's id
     * @param mentees ids of the mentees fixed to the mentor
     */
    record PlacesFixed(String mentor, List<String> mentees) implements Obstacle {
        /** Copies the list. */
        public PlacesFixed {
            mentees = ImmutableList.copyOf(mentees);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Obstacle.class, "obstacle.places", wording.person(mentor), wording.people(mentees));
        }
    }

    /**
     * Fixed pairs give the mentee all the mentors still wanted.
     *
     * @param mentee the mentee's id
     * @param mentors ids of the mentors fixed to the mentee
     */
    record SeatsFixed(String mentee, List<String> mentors) implements Obstacle {
        /** Copies the list. */
        public SeatsFixed {
            mentors = ImmutableList.copyOf(mentors);
        }

        @Override
        public String say(Wording wording) {
            return wording.phrase(Obstacle.class, "obstacle.seats", wording.person(mentee), wording.people(mentors));
        }
    }

    /**
     * Running mentorships and fixed pairs use a quota up.
     *
     * @param quota the quota's name
     * @param group the group that is full
     */
    record QuotaUsed(String quota, String group) implements Obstacle {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Obstacle.class, "obstacle.quota", wording.piece(quota), group);
        }
    }

    /**
     * A hard rule about two matches objects to the pair beside a fixed one.
     *
     * @param planRule the rule's name
     * @param mentor mentor of the fixed pair
     * @param mentee mentee of the fixed pair
     */
    record ClashesWithFixed(String planRule, String mentor, String mentee) implements Obstacle {
        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    Obstacle.class,
                    "obstacle.clash",
                    wording.piece(planRule),
                    wording.person(mentor),
                    wording.person(mentee));
        }
    }
}
