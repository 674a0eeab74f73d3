package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.Matcher;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.DataGaps;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.text.Wording;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that asks about a plan: what is matched, how, and whether names are shown. */
final class CaseOptions {
    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--names")
    private boolean named;

    /** Reads the files and tells what should be known about them. */
    Facts read(Desk desk, InputFaults faults) {
        return read(desk, List.of(), faults);
    }

    /** Reads the files for an answer that begins with what should be known about them. */
    Facts readForAnswer(Desk desk, InputFaults faults) {
        Facts facts = input.read(desk.session().today(), faults);
        DataGaps.of(facts, desk.wording()).forEach(desk::say);
        desk.tell(faults.notes());
        return facts;
    }

    /** Reads the files, with the questions that another policy asks, and tells what should be known about them. */
    Facts read(Desk desk, List<Question> others, InputFaults faults) {
        Facts facts = input.read(desk.session().today(), others, faults);
        desk.tell(DataGaps.of(facts, desk.wording()));
        desk.tell(faults.notes());
        return facts;
    }

    /** Begins to count the time of the command. */
    CommandTime begin(Desk desk) {
        return search.begin(desk.session());
    }

    /** Returns a matcher for a search that may take so long. */
    Matcher matcher(Duration time) {
        return Matcher.create().withLimits(search.limits(time));
    }

    /** Returns the seed of searches. */
    long seed() {
        return search.seed();
    }

    /** Returns the first day of new mentorships. */
    LocalDate day(Desk desk) {
        return input.day(desk.session().today());
    }

    /** Returns how people are shown. */
    PersonLabels names(Facts facts) {
        return named ? facts.people().map(people -> PersonLabels.of(people.programme())).orElse(PersonLabels.NONE)
                : PersonLabels.NONE;
    }

    /** Returns the desk's language, with people shown as asked for. */
    Wording wording(Desk desk, Facts facts) {
        return desk.wording().showing(names(facts)::shown);
    }

    /** Adds a fault if nobody has the id that an option gives. */
    static void requireKnown(String option, Optional<String> id, Collection<String> ids, InputFaults faults) {
        id.filter(given -> !ids.contains(given))
                .ifPresent(given -> faults.add(Where.in(option), CaseOptions.class, "person.unknown"));
    }
}
