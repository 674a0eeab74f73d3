package org.tandem.matching.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** At which place of its list each person of a programme stands, for pieces that are asked by places. */
final class Places {
    private final Map<String, Integer> mentors;
    private final Map<String, Integer> mentees;

    Places(Programme programme) {
        mentors = places(programme.mentors());
        mentees = places(programme.mentees());
    }

    private static Map<String, Integer> places(List<? extends Person> people) {
        Map<String, Integer> places = new HashMap<>();
        for (Person person : people) {
            places.put(person.id(), places.size());
        }
        return places;
    }

    int of(Mentor mentor) {
        return ofMentor(mentor.id());
    }

    int of(Mentee mentee) {
        return ofMentee(mentee.id());
    }

    int ofMentor(String id) {
        return Objects.requireNonNull(mentors.get(id), id);
    }

    int ofMentee(String id) {
        return Objects.requireNonNull(mentees.get(id), id);
    }
}
