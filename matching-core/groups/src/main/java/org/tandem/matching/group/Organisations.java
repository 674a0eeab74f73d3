package org.tandem.matching.group;

import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.internal.index.OrganisationGroups;

/** Organisations of participants, seen through ownership. */
final class Organisations {
    private Organisations() {}

    /** Returns what tells the organisations of participants apart; empty for people without one. */
    static Function<Participant, Optional<String>> keys(Workshop workshop) {
        OrganisationGroups groups = new OrganisationGroups(workshop.programme());
        return one -> one.organisation()
                .map(groups::group)
                .map(group -> workshop.programme().organisations().get(group).id());
    }
}
