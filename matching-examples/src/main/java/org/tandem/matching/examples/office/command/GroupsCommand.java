package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.examples.office.csv.Where;
import org.tandem.matching.examples.office.output.GroupSheets;
import org.tandem.matching.examples.office.output.GroupSummary;
import org.tandem.matching.examples.office.output.OutputFile;
import org.tandem.matching.examples.office.output.OutputFolder;
import org.tandem.matching.examples.office.report.GroupReport;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.plan.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads files, composes groups, and writes them with a guide to what they achieve. */
@Command(name = "groups")
final class GroupsCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final GroupOptions options = new GroupOptions();

    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    private Path out = Path.of("");

    GroupsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        InputFaults faults = desk.faults();
        if (Files.exists(out) && !Files.isDirectory(out)) {
            faults.add(Where.in("--out " + out), MatchCommand.class, "out.file");
        }
        GroupOptions.Given given = options.read(desk, faults);
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        long started = System.nanoTime();
        SeriesPlan series = desk.composed(given.workshops(), given.composer());
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        GroupComposer composer = given.composer();
        GroupSummary summary = new GroupSummary(
                series, elapsed, options.seed(), composer.policy().name());
        List<OutputFile> files =
                new ArrayList<>(GroupSheets.of(summary, options.names(given.workshops()), desk.wording()));
        files.add(GroupReport.file(summary, options.names(given.workshops()), desk.wording()));
        OutputFolder.write(out, files);
        desk.say(headline(summary));
        desk.say(desk.phrase("written", out.toString()));
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
