package org.tandem.matching.policy.rule;

import java.util.List;
import java.util.Set;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/**
 * Asks that nothing links the two: no veto, no personal tie.
 *
 * @param objections why, by mentee and mentor
 */
record LinkedPairs(Links<Reason> objections) implements Judge {

    /** Collects objections to pairs of a programme's people. */
    private static final class Collector {
        private final Positions mentors;
        private final Positions mentees;
        private final Links.Builder<Reason> links;

        Collector(Programme programme) {
            mentors = new Positions(programme.mentors());
            mentees = new Positions(programme.mentees());
            links = Links.builder(programme.mentees().size());
        }

        /** Does nothing if the two are no mentor and mentee. */
        void add(String mentor, String mentee, Reason objection) {
            int one = mentors.of(mentor);
            int other = mentees.of(mentee);
            if (one != Positions.NONE && other != Positions.NONE) {
                links.put(other, one, objection);
            }
        }
    }

    static LinkedPairs byVetoes(Programme programme) {
        Collector found = new Collector(programme);
        Reason byMentor = new Reason.Vetoed(Role.MENTOR);
        for (Person mentor : programme.mentors()) {
            mentor.profile().vetoes().forEach(mentee -> found.add(mentor.id(), mentee, byMentor));
        }
        Reason byMentee = new Reason.Vetoed(Role.MENTEE);
        for (Person mentee : programme.mentees()) {
            mentee.profile().vetoes().forEach(mentor -> found.add(mentor, mentee.id(), byMentee));
        }
        return new LinkedPairs(found.links.build());
    }

    static LinkedPairs byTies(Programme programme, Set<PersonalTie.Kind> kinds) {
        Collector found = new Collector(programme);
        List<PersonalTie> ties =
                programme.personalTies().stream().filter(tie -> kinds.contains(tie.kind())).toList();
        for (PersonalTie tie : ties) {
            found.add(tie.first(), tie.second(), new Reason.PersonallyTied(tie));
            found.add(tie.second(), tie.first(), new Reason.PersonallyTied(tie));
        }
        return new LinkedPairs(found.links.build());
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return objections.linked(mentee, mentor) ? Outcome.INELIGIBLE : Outcome.ELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        int[] linked = objections.from(mentee);
        return linked.length == 0 ? Candidates.ALL : Candidates.except(linked).sure();
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return objections.get(mentee, mentor);
    }
}
