package org.tandem.matching.policy.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.index.Groups;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.OrganisationGroups;
import org.tandem.matching.policy.Candidates;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Programme;

/** Asks that the two organisations, or their groups, do no business with each other. */
final class BusinessTieJudge implements Judge {
    private final OrganisationGroups groups;
    private final Links<BusinessTie> barring;
    private final Links<BusinessTie> undisclosed;
    private final SharedCandidates tied;

    BusinessTieJudge(
            Programme programme, TieScope scope, Period before, Period after, Set<BusinessTie.Kind> kinds) {
        groups = new OrganisationGroups(programme, scope == TieScope.GROUP);
        LocalDate from = programme.start().minus(before);
        DateRange window = DateRange.of(from, programme.end().plus(after));
        Links.Builder<BusinessTie> barringTies = Links.builder(groups.size());
        Links.Builder<BusinessTie> undisclosedTies = Links.builder(groups.size());
        for (BusinessTie tie : programme.businessTies()) {
            if (tie.during().overlaps(window)) {
                int first = groups.group(tie.first());
                int second = groups.group(tie.second());
                if (tie.kind() == BusinessTie.Kind.UNDISCLOSED) {
                    undisclosedTies.putBothWays(first, second, tie);
                } else if (kinds.contains(tie.kind())) {
                    barringTies.putBothWays(first, second, tie);
                }
            }
        }
        barring = barringTies.build();
        undisclosed = undisclosedTies.build();
        Groups mentors = groups.mentors();
        tied = new SharedCandidates(groups.size(), group -> Candidates.except(members(mentors, barring.from(group)))
                .sureBut(members(mentors, undisclosed.from(group))));
    }

    private static int[] members(Groups mentors, int[] groups) {
        return Arrays.stream(groups)
                .flatMap(group -> Arrays.stream(mentors.members(group)))
                .toArray();
    }

    @Override
    public Outcome outcome(int mentor, int mentee) {
        int one = groups.ofMentor(mentor);
        int other = groups.ofMentee(mentee);
        if (one == OrganisationGroups.NONE || other == OrganisationGroups.NONE) {
            return Outcome.ELIGIBLE;
        }
        if (barring.linked(one, other)) {
            return Outcome.INELIGIBLE;
        }
        return undisclosed.linked(one, other) ? Outcome.HELD_FOR_REVIEW : Outcome.ELIGIBLE;
    }

    @Override
    public Candidates candidates(int mentee) {
        int group = groups.ofMentee(mentee);
        return group == OrganisationGroups.NONE ? Candidates.ALL : tied.of(group);
    }

    @Override
    public Reason reason(int mentor, int mentee) {
        int one = groups.ofMentor(mentor);
        int other = groups.ofMentee(mentee);
        @Nullable BusinessTie tie = barring.find(one, other);
        return tie == null ? new Reason.TieUndisclosed(undisclosed.get(one, other)) : new Reason.BusinessTied(tie);
    }
}
