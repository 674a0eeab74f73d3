package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.NeedFiles;
import org.tandem.matching.io.policy.ChosenPolicy;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.sheet.NeedSheets;
import org.tandem.matching.io.sheet.NeedSummary;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
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

    @Mixin
    private final RoundOptions round = new RoundOptions();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Mixin
    private final ResultFolder folder = new ResultFolder();

    @Mixin
    private final SheetOptions sheets = new SheetOptions();

    NeedsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommandTime time = search.begin(desk.session());
        InputFaults faults = desk.faults();
        folder.check(faults);
        sheets.check(faults);
        Optional<NeedsMatcher> matcher = round.policy(PolicyChoice.needs(), NeedsCommand::chosen, faults)
                .flatMap(policy -> NeedFiles.matcher(policy, faults))
                .map(chosen -> chosen.withCancellation(desk.session().cancellation()));
        NeedFiles files = new NeedFiles(
                needs,
                offers,
                organisations,
                ties,
                commitments,
                round.start(desk.session().today()));
        Timed<NeedFiles.Matched> run = Timed.of(() -> files.matched(matcher, chosen -> limited(chosen, time), faults));
        desk.tell(faults.notes());
        NeedFiles.Matched matched = run.result();
        NeedsPlan plan = matched.plan();
        if (desk.isCancelled() && plan.given() == 0) {
            return desk.cancelled();
        }
        NeedSummary summary = new NeedSummary(
                plan,
                run.elapsed(),
                search.seed(),
                matched.matcher().policy().name());
        folder.write(
                NeedSheets.of(matched, summary, desk.wording(), sheets.layout()), headline(plan, run.elapsed()), desk);
        return desk.exitCode(plan.given());
    }

    private NeedsMatcher limited(NeedsMatcher matcher, CommandTime time) {
        return matcher.withLimits(search.limits(time.ofSearch(1)));
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
        long met = plan.needs().stream().filter(need -> need.missing() == 0).count();
        long units = plan.quality().mostMatches() - plan.given();
        String key = plan.quality().status() == Status.PROVEN_OPTIMAL
                ? "needs.proven"
                : units > 0 ? "needs.open" : "needs.gap";
        return desk.phrase(
                key,
                plan.given(),
                plan.asked(),
                met,
                plan.needs().size(),
                elapsed.toMillis() / 1000.0,
                units > 0 ? units : plan.gap());
    }
}
