package org.tandem.matching.policy.rule;

import java.util.List;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Asks that neither has vetoed the other. */
final class VetoJudge implements Judge {
    private final Links<Reason> vetoes;

    VetoJudge(Programme programme) {
        List<Mentor> mentors = programme.mentors();
        List<Mentee> mentees = programme.mentees();
        Positions mentorPositions = new Positions(mentors);
        Positions menteePositions = new Positions(mentees);
        Links.Builder<Reason> links = Links.builder(mentees.size());
        Reason byMentor = new Reason.Vetoed(Role.MENTOR);
        for (int m = 0; m < mentors.size(); m++) {
            for (String mentee : mentors.get(m).profile().vetoes()) {
                links.put(menteePositions.of(mentee), m, byMentor);
            }
        }
        Reason byMentee = new Reason.Vetoed(Role.MENTEE);
        for (int t = 0; t < mentees.size(); t++) {
            for (String mentor : mentees.get(t).profile().vetoes()) {
                links.put(t, mentorPositions.of(mentor), byMentee);
            }
        }
        vetoes = links.build();
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        return vetoes.linked(mentee, mentor) ? Outcome.INELIGIBLE : Outcome.ELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        return vetoes.from(mentee).length == 0
                ? Candidates.ALL
                : Candidates.except(vetoes.from(mentee)).sure();
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return vetoes.get(mentee, mentor);
    }
}
