package org.tandem.matching.examples;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Names to show instead of bare ids. Only what is printed for coordinators passes here; plans and reasons hold ids. */
record Labels(Programme programme) {

    String mentor(String id) {
        return label(id, programme.mentor(id).flatMap(Labels::name));
    }

    String mentee(String id) {
        return label(id, programme.mentee(id).flatMap(Labels::name));
    }

    String mentors(Collection<String> ids) {
        return ids.stream().map(this::mentor).collect(Collectors.joining(", "));
    }

    /** Returns the label of somebody whose role is not known. */
    String person(String id) {
        return programme.mentor(id).isPresent() ? mentor(id) : mentee(id);
    }

    String organisation(String id) {
        return label(id, programme.organisation(id).flatMap(Organisation::name));
    }

    private static Optional<String> name(Person person) {
        return person.profile().name();
    }

    private static String label(String id, Optional<String> name) {
        return name.map(known -> known + " (" + id + ")").orElse(id);
    }
}
