package org.tandem.matching.examples.office.command;

import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.recommend.Recommender;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks mentors for a mentee or mentees for a mentor, with what the others waiting lose by each. */
@Command(name = "recommend")
final class RecommendCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Option(names = "--most", paramLabel = "N", defaultValue = "5")
    private int most;

    RecommendCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        person.requireKnown(facts.graph(), faults);
        if (person.mentor().isPresent() == person.mentee().isPresent()) {
            faults.add(Where.in("tandem recommend"), RecommendCommand.class, "recommend.whom");
        }
        if (most < 1) {
            faults.add(Where.in("--most"), RecommendCommand.class, "recommend.most");
        }
        faults.throwIfAny();
        // There is no plan to search for first: the answer has the time of a search.
        Recommender recommender = facts.recommender().withDeadline(time.ofAnswers(time.ofSearch(1)));
        Recommendations answer = person.mentee()
                .map(mentee -> recommender.mentorsFor(mentee, most))
                .orElseGet(() -> recommender.menteesFor(person.mentor().orElseThrow(), most));
        desk.say(answer.say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
