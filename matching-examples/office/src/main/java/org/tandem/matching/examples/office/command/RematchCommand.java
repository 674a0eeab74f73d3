package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.PublishedPlan;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.ResultFiles;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.proof.Certifier;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.rematch.TradeOff;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Matches again after a plan was published: nothing published moves unless it is allowed, and each move is explained. */
@Command(name = "rematch")
final class RematchCommand implements Callable<Integer> {
    /** Two people who swap are two changes; three in a ring are three. */
    private static final int MORE_CHANGES = 3;

    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ProofOption proof = new ProofOption();

    @Option(names = "--published", paramLabel = "FILE", required = true)
    private Path published = Path.of("");

    @Option(names = "--changes", paramLabel = "N", defaultValue = "0")
    private int changes;

    RematchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        output.check(faults);
        proof.check(faults);
        output.requireWithout("record.json", faults);
        if (changes < 0) {
            faults.add(Where.in("--changes"), RematchCommand.class, "rematch.changes");
        }
        Facts facts = options.read(desk, faults);
        Plan before = PublishedPlan.read(published, facts, faults);
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        Rematch rematch = facts.rematch(before).withDeadline(time.ofSearchUntil());
        Timed<ChangedPlan> run = Timed.of(() -> rematch.within(changes));
        Plan plan = run.result().plan();
        if (desk.isCancelled() && plan.matched() == 0) {
            return desk.cancelled();
        }
        Summary summary = new Summary(
                facts.graph().menteeCount(),
                facts.graph().mentorCount(),
                plan,
                run.elapsed(),
                options.seed(),
                facts.policyName());
        Deadline answers = time.ofAnswers(run.elapsed());
        String said = said(run.result(), rematch.withDeadline(answers), options.wording(desk, facts));
        List<OutputFile> files =
                new ArrayList<>(ResultFiles.of(summary, options.names(facts), desk.wording(), output.layout()));
        files.add(new OutputFile("changes.txt", out -> out.write(said + "\n")));
        output.write(files, said, facts, summary, options.names(facts), answers, desk);
        Certifier certifier =
                Certifier.create().keeping(before.pairs(), Math.max(0, run.result().keepable() - changes));
        boolean isAsAsked = proof.write(certifier, facts, plan, time.end(), desk);
        int exitCode = desk.exitCode(plan.matched());
        return exitCode == ExitCode.DONE && !isAsAsked ? ExitCode.FAILED : exitCode;
    }

    /** What has changed and why, and what more changes would gain. */
    private String said(ChangedPlan changed, Rematch rematch, Wording wording) {
        int most = (int) Math.min(changes + (long) MORE_CHANGES, Integer.MAX_VALUE);
        TradeOff more = rematch.tradeOff(changes, most);
        return changed.say(wording) + "\n\n" + wording.phrase(RematchCommand.class, "rematch.more") + "\n"
                + more.say(wording);
    }
}
