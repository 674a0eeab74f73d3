package org.tandem.matching.proof;

/** Where a certificate breaks, in a sentence without ids. */
final class BrokenProof extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenProof(String sentence) {
        super(sentence, null, false, false);
    }

    /**
     * Demands something of a certificate.
     *
     * @throws BrokenProof if it does not hold
     */
    static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new BrokenProof(sentence);
        }
    }
}
