package org.tandem.matching.io.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tandem.matching.fault.Fault;

/** The files or options given cannot be used; lists what is wrong. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ArrayList<Fault> faults;
    private final long count;

    /**
     * Creates the exception.
     *
     * @param faults the first faults, in order
     * @param count how many there are
     */
    public BadInputException(List<Fault> faults, long count) {
        super("The input has " + count + " faults.");
        this.faults = new ArrayList<>(faults);
        this.count = count;
    }

    /** Returns the first faults, in order. */
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** Returns how many there are. */
    public long count() {
        return count;
    }
}
