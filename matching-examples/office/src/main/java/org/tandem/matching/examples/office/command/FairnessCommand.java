package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.PublishedPlan;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how a plan spreads fit, what that costs, and what the worst off would have if they came first. */
@Command(name = "fairness")
final class FairnessCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--published", paramLabel = "FILE")
    private Optional<Path> published = Optional.empty();

    FairnessCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        Optional<Plan> given = published.map(file -> PublishedPlan.read(file, facts, faults));
        if (given.filter(plan -> !isEligible(plan, facts)).isPresent()) {
            faults.add(Where.in("--published"), FairnessCommand.class, "fairness.barred");
        }
        faults.throwIfAny();
        Timed<Plan> run = Timed.of(() -> given.map(plan -> judged(plan, facts))
                .orElseGet(() -> desk.match(facts, options.matcher(time.ofSearch(1)))));
        if (run.result().matched() == 0) {
            desk.say(desk.phrase("fairness.nobody"));
            return desk.exitCode(0);
        }
        Duration searched = given.isPresent() ? time.ofSearch(1) : run.elapsed();
        FairnessReport report = facts.fairness(run.result(), time.ofAnswers(searched));
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        desk.say(report.say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }

    /** Returns the plan with what soft rules charge. */
    private static Plan judged(Plan plan, Facts facts) {
        return facts.people().map(people -> Plan.of(people, plan.pairs())).orElse(plan);
    }

    private static boolean isEligible(Plan plan, Facts facts) {
        return plan.matches().stream().allMatch(match -> {
            int mentor = Collections.binarySearch(facts.graph().mentorIds(), match.mentor());
            int mentee = Collections.binarySearch(facts.graph().menteeIds(), match.mentee());
            return mentor >= 0 && mentee >= 0 && facts.graph().pair(mentor, mentee) >= 0;
        });
    }
}
