package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.sheet.OutputFile;
import org.tandem.matching.io.sheet.OutputFolder;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.proof.Certified;
import org.tandem.matching.proof.Certifier;
import org.tandem.matching.proof.ProofChecker;
import org.tandem.matching.run.Deadline;
import picocli.CommandLine.Option;

/** The option that asks for a certificate of the plan, which others can check by the script beside it. */
final class ProofOption {
    private static final String SCRIPT = "check_proof.py";

    @Option(names = "--proof", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    /** Adds a fault if nothing can be written there, so that nobody waits for a search in vain. */
    void check(InputFaults faults) {
        file.filter(path -> Files.isDirectory(path) || path.endsWith(SCRIPT))
                .ifPresent(path -> faults.add(Where.in("--proof " + path), ProofOption.class, "proof.file"));
    }

    /**
     * Looks for a proof if one is asked for, writes it and the script, and says so.
     *
     * @return whether there is one, or none was asked for; a file that was there is gone if there is none
     */
    boolean write(Certifier certifier, Facts facts, Plan plan, Deadline deadline, Desk desk) throws IOException {
        if (file.isEmpty()) {
            return true;
        }
        Path path = file.get();
        Certified certified = facts.people()
                .map(people -> certifier.certify(people, plan, deadline))
                .orElseGet(() -> certifier.certify(facts.graph(), plan, deadline));
        desk.say(certified.say(desk.wording()));
        return switch (certified) {
            case Certified.Open none -> {
                Files.deleteIfExists(path);
                yield false;
            }
            case Certified.Proven proven -> {
                OutputFolder.write(
                        path.toAbsolutePath().resolveSibling(""),
                        List.of(
                                new OutputFile(
                                        path.getFileName().toString(),
                                        out -> out.write(proven.certificate().json())),
                                new OutputFile(SCRIPT, out -> out.write(ProofChecker.script()))));
                desk.say(desk.phrase("proof.written", path.toString(), path.resolveSibling(SCRIPT).toString()));
                yield true;
            }
        };
    }
}
