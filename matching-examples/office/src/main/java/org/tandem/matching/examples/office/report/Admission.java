package org.tandem.matching.examples.office.report;

import java.util.Optional;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** Who cannot be matched because the policy asks for an admission that they lack. */
final class Admission {
    private final Optional<Programme> programme;

    private Admission(Optional<Programme> programme) {
        this.programme = programme;
    }

    static Admission of(Facts facts) {
        return new Admission(facts.people()
                .filter(people -> people.policy().rules().stream()
                        .anyMatch(rule -> rule.name().equals(Rules.admitted().name())))
                .map(people -> people.programme()));
    }

    boolean isLackedByMentor(String id) {
        return isLackedBy(programme.flatMap(people -> people.mentor(id)));
    }

    boolean isLackedByMentee(String id) {
        return isLackedBy(programme.flatMap(people -> people.mentee(id)));
    }

    private static boolean isLackedBy(Optional<? extends Person> person) {
        return person.filter(one -> one.profile().admission() != AdmissionStatus.ADMITTED).isPresent();
    }
}
