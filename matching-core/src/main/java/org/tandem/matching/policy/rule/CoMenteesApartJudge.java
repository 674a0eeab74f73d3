package org.tandem.matching.policy.rule;

import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.OrganisationGroups;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Programme;

/** Objects to two mentees of the same or of competing groups of organisations. */
final class CoMenteesApartJudge implements PlanJudge.SharedMentor {
    private final OrganisationGroups groups;
    private final Links<BusinessTie> rivals;

    CoMenteesApartJudge(Programme programme) {
        groups = new OrganisationGroups(programme);
        DateRange term = programme.term();
        Links.Builder<BusinessTie> links = Links.builder(groups.size());
        for (BusinessTie tie : programme.businessTies()) {
            boolean rivalry =
                    tie.kind() == BusinessTie.Kind.COMPETITOR || tie.kind() == BusinessTie.Kind.UNDISCLOSED;
            if (rivalry && tie.during().overlaps(term)) {
                links.putBothWays(groups.group(tie.first()), groups.group(tie.second()), tie);
            }
        }
        rivals = links.build();
    }

    @Override
    public boolean objects(int mentor, int mentee, int otherMentee) {
        int one = groups.ofMentee(mentee);
        int other = groups.ofMentee(otherMentee);
        return one != OrganisationGroups.NONE
                && other != OrganisationGroups.NONE
                && (one == other || rivals.linked(one, other));
    }

    @Override
    public boolean asksForMentor() {
        return false;
    }

    @Override
    public Object kind(int mentee) {
        return groups.ofMentee(mentee);
    }
}
