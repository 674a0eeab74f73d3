package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.fault.Fault;

/** No groups were found that keep every hard rule, within the limits of the search; whether there are any is not known. */
public final class NotComposedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final ArrayList<Fault> broken;

    NotComposedException(List<Fault> broken) {
        super("No groups were found that keep every hard rule. The best found break:"
                + broken.stream().map(fault -> "\n  - " + fault).collect(Collectors.joining())
                + "\nMaybe search longer, or let one of these rules cost points instead.");
        this.broken = new ArrayList<>(broken);
    }

    /** Returns what the best groups found break, by rule and group. */
    public List<Fault> broken() {
        return Collections.unmodifiableList(broken);
    }
}
