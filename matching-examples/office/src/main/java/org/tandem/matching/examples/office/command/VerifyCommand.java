package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.TextFile;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.proof.Certificate;
import org.tandem.matching.proof.ProofChecker;
import org.tandem.matching.proof.ProofFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Replays a record, or checks a certificate: does the same come out of the same files, and is no plan better? */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 20;

    private final Desk desk;

    @Parameters(paramLabel = "RECORD", descriptionKey = "record")
    private Path file = Path.of("");

    @Mixin
    private final InputOptions input = new InputOptions();

    VerifyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        InputFaults faults = desk.faults();
        Where where = Where.in(file.toString());
        Optional<String> text = TextFile.of(file, where, faults);
        faults.throwIfAny();
        if (text.orElseThrow().contains('"' + Certificate.FORMAT + '"')) {
            return verify(text.orElseThrow(), where, faults);
        }
        Optional<DecisionRecord> record = record(text.orElseThrow(), where, faults);
        faults.throwIfAny();
        Facts facts = input.read(start(text.orElseThrow()), faults);
        desk.tell(faults.notes());
        Optional<Replay> replay = replay(facts, record.orElseThrow(), where, faults);
        faults.throwIfAny();
        say(replay.orElseThrow());
        return replay.orElseThrow().isConfirmed() ? ExitCode.DONE : ExitCode.REFUTED;
    }

    private int verify(String certificate, Where where, InputFaults faults) {
        Optional<Certificate> read = certificate(certificate, where, faults);
        faults.throwIfAny();
        ProofFinding finding = ProofChecker.check(read.orElseThrow());
        desk.say(finding.say(desk.wording()));
        if (!finding.isProven()) {
            return ExitCode.REFUTED;
        }
        if (!input.isGiven()) {
            desk.say(desk.phrase("proof.alone"));
            return ExitCode.DONE;
        }
        Facts facts = input.read(desk.session().today(), faults);
        desk.tell(faults.notes());
        boolean isSame = facts.people()
                .map(read.orElseThrow()::isAbout)
                .orElseGet(() -> read.orElseThrow().isAbout(facts.graph()));
        desk.say(desk.phrase(isSame ? "proof.same" : "proof.other"));
        return isSame ? ExitCode.DONE : ExitCode.REFUTED;
    }

    private static Optional<Certificate> certificate(String text, Where where, InputFaults faults) {
        try {
            return Optional.of(Certificate.read(text));
        } catch (IllegalArgumentException other) {
            faults.add(where, VerifyCommand.class, "record.form");
            return Optional.empty();
        }
    }

    private void say(Replay replay) {
        replay.say(desk.wording()).lines().limit(1 + MOST_SHOWN).forEach(desk::say);
        int hidden = replay.differences().size() - MOST_SHOWN;
        if (hidden > 0) {
            desk.say(desk.phrase("refused.more", hidden));
        }
    }

    private static Optional<DecisionRecord> record(String text, Where where, InputFaults faults) {
        try {
            return Optional.of(DecisionRecord.parse(text));
        } catch (IllegalArgumentException other) {
            faults.add(where, VerifyCommand.class, "record.form");
            return Optional.empty();
        }
    }

    private static Optional<Replay> replay(Facts facts, DecisionRecord record, Where where, InputFaults faults) {
        try {
            return Optional.of(facts.replay(record));
        } catch (IllegalArgumentException edited) {
            faults.add(where, VerifyCommand.class, "record.form");
            return Optional.empty();
        }
    }

    /** The record says when its mentorships start; without that, a record of yesterday could not be checked today. */
    private LocalDate start(String text) {
        try {
            return LocalDate.parse(JsonMapper.shared()
                    .readTree(text)
                    .path("programme")
                    .path("start")
                    .asString(""));
        } catch (JacksonException | DateTimeParseException ownScores) {
            return desk.session().today();
        }
    }
}
