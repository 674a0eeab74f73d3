package org.tandem.matching.examples.office.command;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.examples.office.time.Waiting;
import org.tandem.matching.intake.Intake;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.intake.IntakePolicy;
import org.tandem.matching.intake.Timing;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.programme.Programme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whether a round of matching is due for those who have applied, and why. */
@Command(name = "intake")
final class IntakeCommand implements Callable<Integer> {
    private static final int MOST = 10_000;

    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Option(names = "--batch", paramLabel = "N", defaultValue = "8")
    private int batch;

    @Option(names = "--longest-wait", paramLabel = "DAYS", defaultValue = "42")
    private int longestWait;

    @Option(names = "--last-round", paramLabel = "DAY", converter = DayText.class)
    private Optional<LocalDate> lastRound = Optional.empty();

    IntakeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        requireNumber("--batch", batch, faults);
        requireNumber("--longest-wait", longestWait, faults);
        LocalDate today = options.day(desk);
        if (lastRound.filter(day -> day.isAfter(today)).isPresent()) {
            faults.add(Where.in("--last-round"), IntakeCommand.class, "intake.last", desk.wording().day(today));
        }
        Facts facts = options.read(desk, faults);
        if (facts.people().isEmpty()) {
            faults.add(Where.in("--pairs"), IntakeCommand.class, "people.needed");
        }
        faults.throwIfAny();
        Compatibility people = facts.people().orElseThrow();
        Programme programme = people.programme();
        IntakePolicy intake = IntakePolicy.gathering(new Timing.Rounds(batch, Period.ofDays(longestWait)));
        return Waiting.until(
                time.end(),
                Duration.ZERO,
                () -> Intake.decide(programme, people.policy(), intake, today, lastRound))
                .map(decision -> said(decision, facts))
                .orElseGet(() -> desk.isCancelled() ? desk.cancelled() : desk.timeIsUp());
    }

    private int said(IntakeDecision decision, Facts facts) {
        desk.say(decision.say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }

    private static void requireNumber(String option, int number, InputFaults faults) {
        if (number < 1 || number > MOST) {
            faults.add(Where.in(option), IntakeCommand.class, "intake.number", Integer.toString(MOST));
        }
    }
}
