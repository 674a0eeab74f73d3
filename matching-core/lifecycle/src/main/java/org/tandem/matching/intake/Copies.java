package org.tandem.matching.intake;

import java.util.Collection;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** A programme with other facts about the same people. */
final class Copies {
    private Copies() {}

    static Programme of(Programme programme, Collection<Mentor> mentors, Collection<Mentee> mentees) {
        return Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(mentors)
                .mentees(mentees)
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(programme.decisions())
                .build();
    }
}
