package org.tandem.matching.life;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentorship;

/** The days on which mentors and mentees have partners. */
final class Occupied {
    private final ListMultimap<String, DateRange> mentors = ArrayListMultimap.create();
    private final ListMultimap<String, DateRange> mentees = ArrayListMultimap.create();

    Occupied(List<Mentorship> mentorships) {
        for (Mentorship mentorship : mentorships) {
            mentors.put(mentorship.mentor(), mentorship.during());
            mentees.put(mentorship.mentee(), mentorship.during());
        }
    }

    /** Returns how many partners a person has at one time at most. */
    int maxAtOnce(Role who, String person, DateRange window) {
        return DateRange.maxAtOnce((who == Role.MENTOR ? mentors : mentees).get(person), window);
    }
}
