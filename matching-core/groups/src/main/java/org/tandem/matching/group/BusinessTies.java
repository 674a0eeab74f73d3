package org.tandem.matching.group;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.OrganisationGroups;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;

/** Business ties between organisations, seen through ownership, on a workshop's day. Owners are one organisation. */
final class BusinessTies {
    private final OrganisationGroups groups;
    private final Links<BusinessTie> ties;

    private BusinessTies(Workshop workshop) {
        groups = new OrganisationGroups(workshop.programme());
        Links.Builder<BusinessTie> found = Links.builder(groups.size());
        DateRange day = DateRange.of(workshop.day(), workshop.day().plusDays(1));
        for (BusinessTie tie : workshop.programme().businessTies()) {
            if (tie.kind() != BusinessTie.Kind.OWNER && tie.during().overlaps(day)) {
                found.putBothWays(groups.group(tie.first()), groups.group(tie.second()), tie);
            }
        }
        ties = found.build();
    }

    private boolean tied(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.isPresent()
                && ties.linked(groups.group(one.get()), groups.group(other.get()));
    }

    static BiPredicate<Participant, Participant> objection(Workshop workshop) {
        BusinessTies ties = new BusinessTies(workshop);
        return (one, other) -> ties.tied(one.organisation(), other.organisation());
    }

    static BiPredicate<Participant, WorkingGroup> admission(Workshop workshop) {
        BusinessTies ties = new BusinessTies(workshop);
        return (one, group) -> !ties.tied(one.organisation(), group.host());
    }
}
