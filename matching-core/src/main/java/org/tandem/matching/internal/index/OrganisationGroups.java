package org.tandem.matching.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/**
 * Organisations seen through ownership: everything linked by parents or by ownership ties during the programme's term,
 * over any number of steps, is one group.
 */
public final class OrganisationGroups {
    /** The group of people without an organisation; such a person shares a group with nobody. */
    public static final int NONE = -1;

    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] root;
    private final int[] mentorGroups;
    private final int[] menteeGroups;

    /** Finds the groups of {@code programme}. */
    public OrganisationGroups(Programme programme) {
        this(programme, true);
    }

    /** Finds the groups of {@code programme}; if {@code throughOwnership} is false, every organisation is its own. */
    public OrganisationGroups(Programme programme, boolean throughOwnership) {
        List<Organisation> organisations = programme.organisations();
        root = new int[organisations.size()];
        for (int o = 0; o < root.length; o++) {
            positions.put(organisations.get(o).id(), o);
            root[o] = o;
        }
        if (throughOwnership) {
            joinOwned(programme);
        }
        mentorGroups = groups(programme.mentors());
        menteeGroups = groups(programme.mentees());
    }

    private void joinOwned(Programme programme) {
        for (Organisation organisation : programme.organisations()) {
            organisation.parent().ifPresent(parent -> join(organisation.id(), parent));
        }
        DateRange term = programme.term();
        for (BusinessTie tie : programme.businessTies()) {
            if (tie.kind() == BusinessTie.Kind.OWNER && tie.during().overlaps(term)) {
                join(tie.first(), tie.second());
            }
        }
    }

    private void join(String one, String other) {
        int a = group(one);
        int b = group(other);
        root[Math.max(a, b)] = Math.min(a, b);
    }

    private int[] groups(List<? extends Person> people) {
        return people.stream()
                .mapToInt(person -> person.profile().organisation().map(this::group).orElse(NONE))
                .toArray();
    }

    /** Returns the group of the organisation with this id, a position among the organisations. */
    public int group(String organisation) {
        int at = positions.getOrDefault(organisation, NONE);
        if (at == NONE) {
            throw new IllegalArgumentException("The organisation (" + organisation + ") is not part of the programme.");
        }
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    /** Returns the number of organisations; groups are below it. */
    public int size() {
        return root.length;
    }

    /** Returns the mentors of every group. */
    public Groups mentors() {
        return Groups.of(mentorGroups, root.length);
    }

    /** Returns the group of a mentor's organisation, or {@link #NONE}. */
    public int ofMentor(int mentor) {
        return mentorGroups[mentor];
    }

    /** Returns the group of a mentee's organisation, or {@link #NONE}. */
    public int ofMentee(int mentee) {
        return menteeGroups[mentee];
    }
}
