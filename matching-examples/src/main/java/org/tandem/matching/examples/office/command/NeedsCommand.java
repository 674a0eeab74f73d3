package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.examples.office.csv.Where;
import org.tandem.matching.examples.office.facts.NeedFiles;
import org.tandem.matching.examples.office.output.NeedSheets;
import org.tandem.matching.examples.office.output.NeedSummary;
import org.tandem.matching.examples.office.output.OutputFolder;
import org.tandem.matching.examples.office.policy.ChosenPolicy;
import org.tandem.matching.examples.office.policy.PolicyChoice;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads needs and offers, matches, and writes how much of each offer goes where. */
@Command(name = "needs")
final class NeedsCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--needs", paramLabel = "FILE", required = true)
    private Path needs = Path.of("");

    @Option(names = "--offers", paramLabel = "FILE", required = true)
    private Path offers = Path.of("");

    @Option(names = "--organisations", paramLabel = "FILE", required = true)
    private Path organisations = Path.of("");

    @Option(names = "--ties", paramLabel = "FILE")
    private List<Path> ties = new ArrayList<>();

    @Option(names = "--commitments", paramLabel = "FILE")
    private Optional<Path> commitments = Optional.empty();

    @Option(names = "--policy", paramLabel = "POLICY")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--date", paramLabel = "DAY", converter = DayText.class)
    private Optional<LocalDate> date = Optional.empty();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--out", paramLabel = "FOLDER", required = true)
    private Path out = Path.of("");

    NeedsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        InputFaults faults = desk.faults();
        if (Files.exists(out) && !Files.isDirectory(out)) {
            faults.add(Where.in("--out " + out), MatchCommand.class, "out.file");
        }
        Optional<Policy> chosen =
                policy.isEmpty() ? Optional.of(PolicyChoice.needs()) : chosen(policy.get(), faults);
        Optional<NeedsMatcher> matcher = chosen.flatMap(given -> NeedFiles.matcher(given, faults))
                .map(search::limited)
                .map(limited -> limited.withCancellation(desk.session().cancellation()));
        long started = System.nanoTime();
        NeedFiles.Given given = new NeedFiles(
                needs,
                offers,
                organisations,
                ties,
                commitments,
                date.orElse(desk.session().today()))
                .matched(matcher, faults);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        desk.tell(faults.notes());
        NeedsPlan plan = given.plan();
        if (desk.isCancelled() && plan.given() == 0) {
            return desk.cancelled();
        }
        NeedSummary summary = new NeedSummary(
                plan, elapsed, search.seed(), given.matcher().policy().name());
        OutputFolder.write(out, NeedSheets.of(given, summary, desk.wording()));
        desk.say(headline(plan, elapsed));
        desk.say(desk.phrase("written", out.toString()));
        if (desk.isCancelled()) {
            return ExitCode.CANCELLED;
        }
        return plan.given() == 0 ? ExitCode.NOTHING_MATCHED : ExitCode.DONE;
    }

    /** Needs and offers have no questionnaire. */
    private static Optional<Policy> chosen(String policy, InputFaults faults) {
        Optional<ChosenPolicy> chosen = PolicyChoice.of(policy, faults);
        if (chosen.filter(given -> !given.questions().isEmpty()).isPresent()) {
            faults.add(Where.in("--policy"), NeedsCommand.class, "needs.questions");
        }
        return chosen.map(ChosenPolicy::policy);
    }

    private String headline(NeedsPlan plan, Duration elapsed) {
        String key = plan.quality().status() == Status.PROVEN_OPTIMAL ? "needs.proven" : "needs.gap";
        long met = plan.needs().stream().filter(need -> need.missing() == 0).count();
        return desk.phrase(
                key, plan.given(), plan.asked(), met, plan.needs().size(), elapsed.toMillis() / 1000.0, plan.gap());
    }
}
