package org.tandem.matching.io.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** No groups were found that keep every hard rule, within the limits of the search. */
public final class NoGroupsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ArrayList<String> broken;

    NoGroupsException(List<String> broken) {
        super("No groups were found that keep every hard rule.");
        this.broken = new ArrayList<>(broken);
    }

    /** Returns what the best groups found break. */
    public List<String> broken() {
        return Collections.unmodifiableList(broken);
    }
}
