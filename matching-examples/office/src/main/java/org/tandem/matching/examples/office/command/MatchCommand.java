package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.tandem.matching.Matcher;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.PlanRemarks;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.ResultFiles;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.proof.Certifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads files, matches, and writes the plan. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ProofOption proof = new ProofOption();

    MatchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        output.check(faults);
        proof.check(faults);
        Facts facts = options.read(desk, faults);
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        Matcher matcher = options.matcher(time.ofSearch(1));
        Timed<Plan> run = Timed.of(() -> desk.match(facts, matcher));
        Plan plan = run.result();
        if (desk.isCancelled() && plan.matched() == 0) {
            return desk.cancelled();
        }
        Summary summary = new Summary(
                facts.graph().menteeCount(),
                facts.graph().mentorCount(),
                plan,
                run.elapsed(),
                matcher.limits().seed(),
                facts.policyName());
        List<OutputFile> files = ResultFiles.of(
                summary,
                facts.record(plan, matcher.limits()),
                options.names(facts),
                desk.wording(),
                output.layout());
        PlanRemarks.of(facts, plan, options.wording(desk, facts)).forEach(desk::say);
        output.write(
                files,
                headline(plan, run.elapsed()),
                facts,
                summary,
                options.names(facts),
                time.ofAnswers(run.elapsed()),
                desk);
        boolean isAsAsked = proof.write(Certifier.create(), facts, plan, time.end(), desk);
        int exitCode = desk.exitCode(plan.matched());
        return exitCode == ExitCode.DONE && !isAsAsked ? ExitCode.FAILED : exitCode;
    }

    private String headline(Plan plan, Duration elapsed) {
        double seconds = elapsed.toMillis() / 1000.0;
        return switch (plan.quality().status()) {
            case PROVEN_OPTIMAL ->
                desk.phrase("headline.proven", plan.matched(), plan.wanted(), plan.points(), seconds);
            case FEASIBLE ->
                desk.phrase(
                        "headline.open",
                        plan.matched(),
                        plan.wanted(),
                        plan.points(),
                        seconds,
                        plan.gap().map(gap -> gap.say(desk.wording())).orElse(""));
        };
    }
}
