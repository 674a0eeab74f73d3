package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.matching.examples.office.Unhurried;
import org.tandem.matching.examples.office.command.Session;
import org.tandem.matching.examples.office.command.TandemCommand;
import org.tandem.matching.intake.IntakeDecision;
import org.tandem.matching.life.Step;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;

/** The association's demo is a day of its year: the files say what the year had come to, and the same pairs come out. */
class AssociationDemoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 11);
    private static final AssociationYear YEAR = AssociationYear.lived(Association.read());

    @TempDir
    Path folder;

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty(),
                DAY,
                Locale.ENGLISH,
                new Cancellation(),
                () -> 0);
        assertThat(TandemCommand.run(session, Unhurried.command(arguments))).as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("demo").resolve(file));
        return lines.subList(1, lines.size());
    }

    @Test
    void theFilesAndThePairsAreThoseOfTheDay() throws IOException {
        String shown = run("demo", "association", "--out", folder.resolve("demo").toString());
        Programme then = YEAR.rounds().stream()
                .filter(round -> round.day().equals(DAY))
                .map(round -> ((IntakeDecision.MatchNow) round.why()).programme())
                .findFirst()
                .orElseThrow();
        List<String> wanting = then.mentees().stream()
                .filter(mentee -> mentee.mentorsWanted() > 0)
                .map(Mentee::id)
                .toList();
        assertThat(lines("mentees.csv")).extracting(line -> line.split(",")[0]).isEqualTo(wanting);
        assertThat(lines("mentorships.csv"))
                .containsExactlyInAnyOrderElementsOf(then.mentorships().stream()
                        .map(one -> one.mentor() + "," + one.mentee() + "," + days(one.during()))
                        .toList());
        assertThat(lines("decisions.csv"))
                .containsExactlyInAnyOrderElementsOf(then.decisions().stream()
                        .filter(one -> one.kind() == Decision.Kind.BAR && wanting.contains(one.mentee()))
                        .map(one -> one.mentor() + "," + one.mentee() + ",bar")
                        .toList());

        List<String> commands =
                shown.lines().filter(line -> line.startsWith("tandem ")).toList();
        commands.forEach(command -> {
            String[] words = command.split(" ");
            run(Arrays.copyOfRange(words, 1, words.length));
        });

        assertThat(lines("plan/plan.csv"))
                .extracting(line -> line.split(",")[1] + " " + line.split(",")[0])
                .containsExactlyInAnyOrderElementsOf(YEAR.log().events().stream()
                        .filter(event -> event instanceof Step.Proposed && event.date().equals(DAY))
                        .map(event -> event.mentor() + " " + event.mentee())
                        .toList());
    }

    private static String days(DateRange during) {
        return during.from().orElseThrow() + "," + during.until().orElseThrow();
    }
}
