package org.tandem.matching.desk.pairs;

import java.util.List;
import org.tandem.matching.desk.change.StepOrder;
import org.tandem.matching.plan.Pair;

/**
 * A pair in the list.
 *
 * @param pair the two ids
 * @param words how it stands, with names
 * @param steps which steps can be noted
 */
record PairRow(Pair pair, String words, List<StepOrder.Kind> steps) {
    /** Shows ids only. */
    @Override
    public String toString() {
        return "PairRow[" + pair + "]";
    }
}
