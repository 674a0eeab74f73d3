package org.tandem.matching.proof;

import java.util.List;

/** Where a certificate breaks: which phrase says it, and what stands in its gaps. */
final class BrokenProof extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Object> details;

    BrokenProof(String phrase, Object... details) {
        super(phrase, null, false, false);
        this.details = List.of(details);
    }

    /**
     * Demands something of a certificate.
     *
     * @throws BrokenProof if it does not hold
     */
    static void require(boolean holds, String phrase, Object... details) {
        if (!holds) {
            throw new BrokenProof(phrase, details);
        }
    }

    String phrase() {
        return String.valueOf(getMessage());
    }

    List<Object> details() {
        return details;
    }
}
