package org.tandem.matching.examples.office.command;

import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.examples.office.csv.Where;
import org.tandem.matching.examples.office.facts.Facts;
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
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        if (facts.people().isEmpty()) {
            faults.add(Where.in("--pairs"), ReadinessCommand.class, "people.needed");
        }
        faults.throwIfAny();
        desk.say(Readiness.of(facts.people().orElseThrow()).say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
