package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.report.GroupReport;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.io.sheet.GroupSheets;
import org.tandem.matching.io.sheet.GroupSummary;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads files, composes groups, and writes them with a guide to what they achieve. */
@Command(name = "groups")
final class GroupsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final GroupOptions options = new GroupOptions();

    @Mixin
    private final ResultFolder folder = new ResultFolder();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    @Mixin
    private final PageOptions page = new PageOptions();

    GroupsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        folder.check(faults);
        sheets.check(faults);
        page.check(faults);
        GroupOptions.Given given = options.read(desk, faults);
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        GroupComposer composer = given.composer(time.ofSearch(1));
        Timed<SeriesPlan> run = Timed.of(() -> desk.composed(given.workshops(), composer));
        GroupSummary summary = new GroupSummary(
                run.result(),
                run.elapsed(),
                options.seed(),
                composer.policy().name());
        PersonLabels names = options.names(given.workshops());
        List<OutputFile> files = new ArrayList<>(GroupSheets.of(summary, names, desk.wording(), sheets.layout()));
        files.add(GroupReport.file(page.occasion(desk), summary, names, desk.wording()));
        folder.write(files, headline(summary), desk);
        return desk.isCancelled() ? ExitCode.CANCELLED : ExitCode.DONE;
    }

    private String headline(GroupSummary summary) {
        String key = summary.status() == Status.PROVEN_OPTIMAL ? "groups.proven" : "groups.gap";
        return desk.phrase(
                key,
                summary.participants(),
                summary.groups(),
                summary.series().plans().size(),
                summary.points(),
                summary.elapsed().toMillis() / 1000.0,
                summary.gap(),
                summary.gapPercent());
    }
}
