package org.tandem.matching.group;

import java.util.function.Predicate;

/**
 * A kind of participants of which a rule speaks.
 *
 * @param name how reports call it; names a kind, never a person
 * @param includes whether a participant is of the kind
 */
public record Kind(String name, Predicate<Participant> includes) {

    /** Returns the people of a branch. */
    public static Kind ofSector(String sector) {
        return new Kind(sector, one -> one.sector().filter(sector::equals).isPresent());
    }

    /** Returns the people of an organisation. */
    public static Kind ofOrganisation(String organisation) {
        return new Kind(
                organisation, one -> one.organisation().filter(organisation::equals).isPresent());
    }

    @Override
    public String toString() {
        return name;
    }
}
