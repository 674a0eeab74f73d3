package org.tandem.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script and the checker in Java say the same about certificates and about mutants; Python is started once for all. */
class PythonTest {
    private static final int CASES = 15;
    private static final int FACTOR = Integer.getInteger("tandem.tries.factor", 1);
    private static final int AT_ONCE = 1_000;

    @TempDir
    Path folder;

    @Test
    void theScriptSaysTheSameAsTheChecker() throws Exception {
        assumeTrue(hasPython(), "There is no python3, so check_proof.py was left out.");
        Path script = Files.writeString(folder.resolve("check_proof.py"), ProofChecker.script());
        Map<String, Boolean> wanted = new LinkedHashMap<>();
        for (long seed = 0; seed < (long) CASES * FACTOR; seed++) {
            for (String json : certificates(seed)) {
                wanted.put(
                        write(wanted.size(), json),
                        ProofChecker.check(Certificate.read(json)).isProven());
            }
        }

        assertThat(wanted.values().stream().filter(isProven -> isProven)).hasSizeGreaterThan(CASES);
        assertThat(wanted.values().stream().filter(isProven -> !isProven)).hasSizeGreaterThan(5 * CASES);
        assertThat(said(script, List.of(), new ArrayList<>(wanted.keySet()))).isEqualTo(wanted);
    }

    @Test
    void theScriptRefusesAnotherProblem() throws Exception {
        assumeTrue(hasPython(), "There is no python3, so check_proof.py was left out.");
        Path script = Files.writeString(folder.resolve("check_proof.py"), ProofChecker.script());
        String json = ProofCases.coupled(7).certificate().json();
        String file = write(0, json);
        Map<String, Boolean> wanted = new LinkedHashMap<>(Map.of(file, true));
        for (String mutant : ProofMutations.other(json, 3).values()) {
            boolean isTheSame = ProofCases.coupled(7).isSame(mutant);
            wanted.put(write(wanted.size(), mutant),
                    isTheSame && ProofChecker.check(Certificate.read(mutant)).isProven());
        }

        assertThat(wanted).hasSizeGreaterThan(5);
        assertThat(said(script, List.of("--about", file), new ArrayList<>(wanted.keySet()))).isEqualTo(wanted);
    }

    private static List<String> certificates(long seed) {
        String json = ProofCases.of(seed).certificate().json();
        return Stream.of(
                Stream.of(json),
                ProofMutations.fatal(json, seed).values().stream(),
                ProofMutations.other(json, seed).values().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private String write(int number, String json) throws IOException {
        return Files.writeString(folder.resolve(number + ".json"), json).toString();
    }

    private Map<String, Boolean> said(Path script, List<String> options, List<String> files) throws Exception {
        Map<String, Boolean> said = new LinkedHashMap<>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<String> command = new ArrayList<>(List.of("python3", script.toString()));
            command.addAll(options);
            command.addAll(files.subList(from, Math.min(files.size(), from + AT_ONCE)));
            Path answers = folder.resolve("answers");
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(answers.toFile())
                    .start()
                    .waitFor();
            for (String line : Files.readAllLines(answers, StandardCharsets.UTF_8)) {
                String file = line.substring(0, line.indexOf(": "));
                said.put(file, line.equals(file + ": proven"));
            }
        }
        return said;
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
