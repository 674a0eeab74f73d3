package org.tandem.matching.examples.office.report;

import java.util.Optional;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.plan.Match;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** How far apart the two of a pair are; absent without people, or where one has no location. */
interface PairDistances {

    /** Returns the distance in kilometres. */
    Optional<Double> kilometres(Match match);

    static PairDistances of(Facts facts) {
        return facts.people()
                .map(people -> of(people.programme()))
                .orElse(match -> Optional.empty());
    }

    private static PairDistances of(Programme programme) {
        return match -> location(programme.mentor(match.mentor()))
                .flatMap(from -> location(programme.mentee(match.mentee())).map(from::kilometresTo));
    }

    /** Returns where somebody is. */
    static Optional<Location> location(Optional<? extends Person> person) {
        return person.flatMap(one -> one.profile().location());
    }
}
