package org.tandem.matching.examples.office.command;

import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how a plan spreads fit, what that costs, and what the worst off would have if they came first. */
@Command(name = "fairness")
final class FairnessCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PublishedOption published = new PublishedOption();

    FairnessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        Timed<Plan> run = published.plan(facts, options, time, desk, faults);
        if (run.result().matched() == 0) {
            desk.say(desk.phrase("fairness.nobody"));
            return desk.exitCode(0);
        }
        FairnessReport report = facts.fairness(run.result(), time.ofAnswers(run.elapsed()));
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        desk.say(report.say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
