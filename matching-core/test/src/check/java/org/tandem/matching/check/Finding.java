package org.tandem.matching.check;

import java.util.List;
import org.tandem.matching.policy.Reason;

/** What the checker's own reading of a rule says about a pair. */
public sealed interface Finding {

    /** The rule has no objection. */
    record Fine() implements Finding {}

    /** The rule bars the pair. */
    record Barred() implements Finding {}

    /** The rule holds the pair for review, for any of these reasons. */
    record Held(List<Reason> reasons) implements Finding {}

    /** Returns that there is no objection, or that the pair is barred. */
    static Finding of(boolean fine) {
        return fine ? new Fine() : new Barred();
    }
}
