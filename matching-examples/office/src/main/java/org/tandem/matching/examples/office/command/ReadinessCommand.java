package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.examples.office.time.Waiting;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.readiness.Readiness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Weighs supply against demand before anything is matched, and says what to mend first. */
@Command(name = "readiness")
final class ReadinessCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    ReadinessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.readForAnswer(desk, faults);
        if (facts.people().isEmpty()) {
            faults.add(Where.in("--pairs"), ReadinessCommand.class, "people.needed");
        }
        faults.throwIfAny();
        Compatibility people = facts.people().orElseThrow();
        Optional<Readiness> found = Waiting.until(time.end(), Duration.ZERO, () -> Readiness.of(people));
        if (found.isEmpty()) {
            return desk.isCancelled() ? desk.cancelled() : desk.timeIsUp();
        }
        desk.say(found.orElseThrow().say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
