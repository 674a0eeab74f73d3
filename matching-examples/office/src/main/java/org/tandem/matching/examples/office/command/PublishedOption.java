package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.util.Optional;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.PublishedPlan;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import picocli.CommandLine.Option;

/** The option that names a plan to be asked about, in place of the one that would be made now. */
final class PublishedOption {
    @Option(names = "--published", paramLabel = "FILE")
    private Optional<Path> published = Optional.empty();

    /**
     * Returns the plan that is named, or else the best one, found anew.
     *
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong so far, or the plan is none of these people or
     *     not possible any more; lists all
     */
    Timed<Plan> plan(Facts facts, CaseOptions options, CommandTime time, Desk desk, InputFaults faults) {
        Optional<Plan> given = published.map(file -> PublishedPlan.standing(file, facts, faults));
        faults.throwIfAny();
        // Nothing is searched for first: answers have the time of a search.
        return given.map(plan -> new Timed<>(plan, time.ofSearch(1)))
                .orElseGet(() -> Timed.of(() -> desk.match(facts, options.matcher(time.ofSearch(1)))));
    }
}
