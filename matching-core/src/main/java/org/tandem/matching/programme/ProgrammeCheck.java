package org.tandem.matching.programme;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Faults;

/** Finds every fault in a programme's facts, by topic. */
final class ProgrammeCheck {
    private final Programme.Builder facts;
    private final Faults faults = new Faults();
    private final Set<String> organisations;
    private final Set<String> mentors;
    private final Set<String> mentees;

    ProgrammeCheck(Programme.Builder facts) {
        this.facts = facts;
        organisations = ids(facts.organisations, Organisation::id);
        mentors = ids(facts.mentors, Mentor::id);
        mentees = ids(facts.mentees, Mentee::id);
    }

    void run() {
        RangeCheck.checkDates("the programme", DateRange.of(facts.start, facts.end), faults);
        new OrganisationCheck(facts, organisations, faults).run();
        new PersonCheck(facts, organisations, mentors, mentees, faults).run();
        new PairCheck(facts, mentors, mentees, faults).run();
        faults.throwIfAny();
    }

    private static <T> Set<String> ids(Collection<T> values, Function<T, String> id) {
        return values.stream().map(id).collect(Collectors.toSet());
    }
}
