package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.report.Report;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.PublishedPlan;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.ResultFiles;
import org.tandem.matching.io.sheet.Summary;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.run.Deadline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Matches again after a plan was published: nothing published moves unless it is allowed, and each move is explained. */
@Command(name = "rematch")
final class RematchCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final ResultFolder folder = new ResultFolder();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Mixin
    private final MailOptions mail = new MailOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

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
        folder.check(faults);
        folder.requireWithout("record.json", faults);
        sheets.check(faults);
        mail.check(faults);
        page.check(faults);
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
        String said = run.result().say(options.wording(desk, facts));
        List<OutputFile> files =
                new ArrayList<>(ResultFiles.of(summary, options.names(facts), desk.wording(), sheets.layout()));
        files.addAll(mail.files(plan, facts, desk, sheets.layout()));
        files.add(new OutputFile("changes.txt", out -> out.write(said + "\n")));
        Deadline answers = time.ofAnswers(run.elapsed());
        files.add(Report.of(page.occasion(desk), facts, summary, options.names(facts), desk.wording(), answers)
                .file());
        folder.write(files, said, desk);
        return desk.exitCode(plan.matched());
    }
}
