package org.tandem.matching.joint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** No pairs were found with which groups exist, within the number of matchings; whether there are any is not known. */
public final class PairsNotFoundException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final ArrayList<List<ForbiddenPair>> conflicts;

    PairsNotFoundException(int matchings, List<List<ForbiddenPair>> conflicts) {
        super("No pairs with which groups exist were found in " + matchings
                + " matchings. No groups were found where all of these pairs are matched:" + lines(conflicts)
                + "\nMaybe try more matchings, let a rule about groups cost points instead, or bar one of these pairs.");
        this.conflicts = new ArrayList<>(conflicts);
    }

    private static String lines(List<List<ForbiddenPair>> conflicts) {
        StringBuilder lines = new StringBuilder();
        for (List<ForbiddenPair> conflict : conflicts) {
            lines.append("\n  -");
            conflict.forEach(pair -> lines.append(" (")
                    .append(pair.mentor())
                    .append(" with ")
                    .append(pair.mentee())
                    .append(')'));
        }
        return lines.toString();
    }

    /** Returns pairs that, all matched, leave no groups or none that was found, conflict by conflict. */
    public List<List<ForbiddenPair>> conflicts() {
        return Collections.unmodifiableList(conflicts);
    }
}
