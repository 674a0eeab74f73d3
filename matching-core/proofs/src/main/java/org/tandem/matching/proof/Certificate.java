package org.tandem.matching.proof;

import java.util.List;
import java.util.Map;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.json.JsonText;

/**
 * A plan with what proves that no plan is better, as a file: the problem by ids and figures, the plan, and a proof for each level.
 * Holds no names. Whether it proves anything is for {@link ProofChecker} to say, or for {@code check_proof.py}. Immutable.
 */
public final class Certificate {
    /** What the member {@code format} of a certificate says. */
    public static final String FORMAT = "tandem proof 1";

    private final Map<String, Object> members;

    Certificate(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads a certificate.
     *
     * @throws IllegalArgumentException if the text is no JSON, or of another format
     */
    public static Certificate read(String json) {
        if (JsonText.read(json, "certificate") instanceof Map<?, ?> read && FORMAT.equals(read.get("format"))) {
            @SuppressWarnings("unchecked") // Names are texts in JSON.
            Map<String, Object> members = (Map<String, Object>) read;
            return new Certificate(members);
        }
        throw new IllegalArgumentException("The certificate must be of the format (" + FORMAT
                + ").\nMaybe it is another file, or was written by a later version of the library.");
    }

    /** Returns the certificate as JSON, on one line. */
    public String json() {
        return JsonText.write(members) + "\n";
    }

    /** Returns its members; not to be changed. */
    Map<String, Object> members() {
        return members;
    }

    /**
     * Returns whether it is about what these people and this policy are: everybody's ids, places, wishes, pairs, points, rules and
     * decisions are the same. Which pairs were published, and how many of them must be kept, is taken from the certificate. Takes as
     * long as asking all rules about two matches.
     */
    public boolean isAbout(Compatibility compatibility) {
        return isAbout(compatibility.graph(), Orders.of(compatibility));
    }

    /** Returns whether it is about these pairs, whose points are the caller's own, in the same sense. */
    public boolean isAbout(CompatibilityGraph graph) {
        return isAbout(graph, Orders.of(graph));
    }

    private boolean isAbout(CompatibilityGraph graph, List<long[]> orders) {
        try {
            CertificatePart told = new CertificatePart(members).members("problem");
            int[] published = CertifiedProblem.pairs(graph, told.ascending("published", graph.pairCount()));
            List<?> limits = told.list("limits");
            int least = published.length == 0 || limits.isEmpty()
                    ? 0
                    : CertificatePart.of(limits.get(0)).count("least");
            return JsonText.write(told.all())
                    .equals(JsonText.write(
                            CertifiedProblem.of(graph, published, least, orders).json()));
        } catch (BrokenProof broken) {
            return false;
        }
    }

    /** Shows the size. */
    @Override
    public String toString() {
        return "Certificate[" + members.size() + " members]";
    }
}
