package org.tandem.matching.policy.rule;

import java.util.Set;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Asks that the two are not tied personally. */
final class PersonalTieJudge implements Judge {
    private final Links<PersonalTie> ties;

    PersonalTieJudge(Programme programme, Set<PersonalTie.Kind> kinds) {
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());
        Links.Builder<PersonalTie> links = Links.builder(programme.mentees().size());
        for (PersonalTie tie : programme.personalTies()) {
            if (kinds.contains(tie.kind())) {
                link(mentors.of(tie.first()), mentees.of(tie.second()), tie, links);
                link(mentors.of(tie.second()), mentees.of(tie.first()), tie, links);
            }
        }
        ties = links.build();
    }

    private static void link(int mentor, int mentee, PersonalTie tie, Links.Builder<PersonalTie> links) {
        if (mentor != Positions.NONE && mentee != Positions.NONE) {
            links.put(mentee, mentor, tie);
        }
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return ties.linked(mentee, mentor) ? Outcome.INELIGIBLE : Outcome.ELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        return ties.from(mentee).length == 0
                ? Candidates.ALL
                : Candidates.except(ties.from(mentee)).sure();
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return new Reason.PersonallyTied(ties.get(mentee, mentor));
    }
}
