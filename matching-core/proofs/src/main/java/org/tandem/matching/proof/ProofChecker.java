package org.tandem.matching.proof;

import static org.tandem.matching.proof.BrokenProof.require;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Checks certificates. It knows the format and whole numbers, and nothing of how plans or proofs are found: it reads a problem, sees
 * that the plan keeps its limits, adds up what the plan is worth, and adds up the bounds. What the policy made of people and their
 * data is another question, which {@link Certificate#isAbout} answers.
 */
public final class ProofChecker {
    private static final List<String> LEVELS =
            List.of("guarantee", "matches", "served", "urgency", "first places", "points");

    private ProofChecker() {}

    /** Checks a certificate. */
    public static ProofFinding check(Certificate certificate) {
        String level = "";
        try {
            CertificatePart whole = new CertificatePart(certificate.members());
            require(whole.text("format").equals(Certificate.FORMAT), "format");
            CheckedCase problem = new CheckedCase(whole.members("problem"));
            boolean[] plan = problem.plan(whole.list("plan"));
            List<CertificatePart> proofs = whole.list("levels").stream().map(CertificatePart::of).toList();
            List<Object> names = proofs.stream().map(proof -> proof.get("level")).toList();
            if (problem.objective().equals("stable")) {
                require(names.isEmpty() && Arrays.equals(problem.stable(), plan), "stable");
            } else {
                require(names.equals(wanted(problem, plan, names)), "levels");
            }
            List<CheckedLevel> before = new ArrayList<>();
            for (CertificatePart proof : proofs) {
                level = proof.get("level").toString();
                CheckedLevel checked = new CheckedLevel(problem, proof, before);
                require(problem.value(checked.name(), plan) == checked.value(), "value", checked.value());
                checked.check();
                before.add(checked);
            }
            return new ProofFinding.Proven(whole.list("plan").size(), proofs.size());
        } catch (BrokenProof broken) {
            return new ProofFinding.Broken(broken.phrase(), broken.details(), level);
        } catch (ArithmeticException tooLarge) {
            return new ProofFinding.Broken("large", List.of(), level);
        }
    }

    /** Returns {@code check_proof.py}, which checks the same in plain Python 3 and shares no code with this library. */
    public static String script() {
        try (InputStream script =
                Objects.requireNonNull(ProofChecker.class.getResourceAsStream("check_proof.py"), "the script")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Object> wanted(CheckedCase problem, boolean[] plan, List<Object> names) {
        List<Object> wanted = new ArrayList<>(LEVELS);
        if (problem.objective().equals("largest sum")) {
            if (names.contains("kept")) {
                wanted.add(Math.min(names.indexOf("kept"), wanted.size()), "kept");
            }
        } else {
            wanted.removeLast();
            wanted.addAll(problem.pointsOf(plan));
            wanted.add("evenness");
        }
        return wanted;
    }
}
