package org.tandem.matching.io.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** How people are shown: by id, or by id and name where the caller allows it. */
public final class PersonLabels {
    /** Nobody is named. */
    public static final PersonLabels NONE = new PersonLabels(id -> Optional.empty(), id -> Optional.empty(), false);

    private final Function<String, Optional<String>> mentors;
    private final Function<String, Optional<String>> mentees;
    private final boolean shown;

    private PersonLabels(
            Function<String, Optional<String>> mentors, Function<String, Optional<String>> mentees, boolean shown) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.shown = shown;
    }

    /** People are named as {@code programme} has it. */
    public static PersonLabels of(Programme programme) {
        return new PersonLabels(
                id -> programme.mentor(id).flatMap(PersonLabels::name),
                id -> programme.mentee(id).flatMap(PersonLabels::name),
                true);
    }

    private static Optional<String> name(Person person) {
        return person.profile().name();
    }

    /** Returns how somebody of either role is shown in a sentence. */
    public String shown(String id) {
        return mentors.apply(id).or(() -> mentees.apply(id)).map(name -> name + " (" + id + ")").orElse(id);
    }

    /** Returns the titles of the columns that show somebody. */
    List<String> columns(String role) {
        return shown ? List.of(role, role + "_name") : List.of(role);
    }

    /** Returns the cells of these columns for a mentor. */
    List<String> mentor(String id) {
        return cells(id, mentors);
    }

    /** Returns the cells of these columns for a mentee. */
    List<String> mentee(String id) {
        return cells(id, mentees);
    }

    /** Returns the cells of these columns for somebody of either role. */
    List<String> person(String id) {
        return cells(id, one -> mentors.apply(one).or(() -> mentees.apply(one)));
    }

    private List<String> cells(String id, Function<String, Optional<String>> names) {
        return shown ? List.of(id, names.apply(id).orElse("")) : List.of(id);
    }
}
