package org.tandem.matching.fault;

/**
 * A rule, a criterion, a plan rule or a score of the caller's own has thrown. The message names the piece and the ids of the
 * pair, and the cause is what was thrown; its message, which may be about people, is not repeated.
 */
public final class OwnPieceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private OwnPieceException(String message, RuntimeException cause) {
        super(message, cause);
    }

    /**
     * Returns what to throw.
     *
     * @param piece kind and name of the piece, for instance {@code rule (own rule)}
     * @param people the ids asked about, for instance {@code mentor (M-1) and mentee (T-1)}
     * @param cause what the piece has thrown; returned as it is if a piece inside was named already
     */
    public static OwnPieceException of(String piece, String people, RuntimeException cause) {
        return cause instanceof OwnPieceException named
                ? named
                : new OwnPieceException(
                        "The " + piece + " failed for " + people + " with "
                                + cause.getClass().getSimpleName()
                                + ".\nMaybe a fact is missing: ask Optional values before use; the cause says where.",
                        cause);
    }
}
