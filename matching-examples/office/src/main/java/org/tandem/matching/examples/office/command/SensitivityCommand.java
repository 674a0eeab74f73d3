package org.tandem.matching.examples.office.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.PlanStanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how much a plan hangs on its pairs: which are in every best plan, and what doing without each would lose. */
@Command(name = "sensitivity")
final class SensitivityCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PublishedOption published = new PublishedOption();

    SensitivityCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        Timed<Plan> run = published.plan(facts, options, time, desk, faults);
        Deadline deadline = time.ofAnswers(run.elapsed());
        Optional<PlanStanding> standing = facts.sensitivity(run.result()).withDeadline(deadline).ofPlan();
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        if (standing.isEmpty()) {
            return desk.timeIsUp();
        }
        desk.say(standing.get().say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
