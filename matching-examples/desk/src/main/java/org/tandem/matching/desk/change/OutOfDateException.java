package org.tandem.matching.desk.change;

import java.util.List;
import org.tandem.matching.desk.programme.ChangeRows;

/** Somebody else has changed the programme since it was looked at, or the draft is not of the programme as it stands. */
public final class OutOfDateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String programme;
    private final long version;
    private final transient List<ChangeRows.Row> changes;

    OutOfDateException(String programme, long version, List<ChangeRows.Row> changes) {
        super("The programme has changed; it is version " + version + " by now.\nMaybe look at it again.");
        this.programme = programme;
        this.version = version;
        this.changes = List.copyOf(changes);
    }

    /** Returns the programme. */
    public String programme() {
        return programme;
    }

    /** Returns the version that it is by now. */
    public long version() {
        return version;
    }

    /** Returns what was changed meanwhile, in order; empty where the draft must be matched again. */
    public List<ChangeRows.Row> changes() {
        return changes;
    }
}
