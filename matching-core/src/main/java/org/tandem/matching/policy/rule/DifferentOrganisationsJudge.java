package org.tandem.matching.policy.rule;

import org.tandem.matching.internal.index.Groups;
import org.tandem.matching.internal.index.OrganisationGroups;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Asks that the two do not work for one group of organisations. */
final class DifferentOrganisationsJudge implements Judge {
    private final Programme programme;
    private final OrganisationGroups groups;
    private final SharedCandidates colleagues;

    DifferentOrganisationsJudge(Programme programme) {
        this.programme = programme;
        groups = new OrganisationGroups(programme);
        Groups mentors = groups.mentors();
        colleagues = new SharedCandidates(
                mentors.count(), group -> Candidates.except(mentors.members(group)).sure());
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        int group = groups.ofMentor(mentor);
        return group != OrganisationGroups.NONE && group == groups.ofMentee(mentee)
                ? Outcome.INELIGIBLE
                : Outcome.ELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        int group = groups.ofMentee(mentee);
        return group == OrganisationGroups.NONE ? Candidates.ALL : colleagues.of(group);
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        return new Reason.SameOrganisation(
                organisation(programme.mentors().get(mentor)),
                organisation(programme.mentees().get(mentee)));
    }

    private static String organisation(Person person) {
        return person.profile().organisation().orElseThrow();
    }
}
