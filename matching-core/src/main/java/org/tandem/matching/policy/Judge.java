package org.tandem.matching.policy;

import java.util.Map;
import java.util.Optional;

/**
 * A rule, prepared for one programme. Mentors and mentees are given by their positions in
 * {@link org.tandem.matching.programme.Programme#mentors()} and
 * {@link org.tandem.matching.programme.Programme#mentees()}. Called from several threads at once; the answers must depend
 * on nothing but the arguments.
 */
public interface Judge {

    /** Judges a pair. Called for very many pairs of a programme, so it should not allocate. */
    Outcome outcome(int mentor, int mentee);

    /** Returns why; called only for pairs whose outcome is not {@link Outcome#ELIGIBLE}. */
    Reason reason(int mentor, int mentee);

    /**
     * Returns which mentors can pass at all, so that no others need be judged for a mentee: a rule that knows them from an
     * index makes large programmes quick. What it says must agree with {@link #outcome}: whoever is outside is ineligible.
     *
     * {@snippet class="org.tandem.matching.ReadmeSnippets" region="candidates"}
     */
    default Candidates candidates(int mentee) {
        return Candidates.UNKNOWN;
    }

    /**
     * Returns whether the rule holds pairs for review. Where one does not, it need not be asked about pairs that no plan would
     * have for their points.
     */
    default boolean mayHold() {
        return true;
    }

    /**
     * Returns what the rule measured of a pair and its limits, by name, whatever the outcome; empty if it measures nothing.
     * Asked for explanations only. Figures that are unknown are left out.
     */
    default Map<String, Number> figures(int mentor, int mentee) {
        return Map.of();
    }

    /** Returns whether the facts are there that the rule asks for; what it bars for want of them may be no fault of the pair. */
    default boolean isKnown(int mentor, int mentee) {
        return isKnown(Role.MENTOR, mentor) && isKnown(Role.MENTEE, mentee);
    }

    /**
     * Returns whether one person's own facts are there. Where they are not, nothing is {@linkplain #isKnown(int, int) known} of any
     * pair with that person.
     */
    default boolean isKnown(Role role, int person) {
        return true;
    }

    /** Returns outcome and reason together. */
    default Verdict verdict(int mentor, int mentee) {
        Outcome outcome = outcome(mentor, mentee);
        return outcome == Outcome.ELIGIBLE
                ? Verdict.ELIGIBLE
                : new Verdict(outcome, Optional.of(reason(mentor, mentee)));
    }
}
