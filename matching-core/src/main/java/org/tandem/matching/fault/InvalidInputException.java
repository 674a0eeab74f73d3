package org.tandem.matching.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** What was given contradicts itself or is out of range; lists every fault at once. */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int MOST_IN_MESSAGE = 100;

    private final ArrayList<Fault> faults;

    /** Creates the exception; {@code faults} must not be empty. */
    public InvalidInputException(List<Fault> faults) {
        super(message(faults));
        this.faults = new ArrayList<>(faults);
    }

    /** Returns every fault, in a stable order; the message shows the first {@value #MOST_IN_MESSAGE}. */
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    private static String message(List<Fault> faults) {
        String shown = faults.stream()
                .limit(MOST_IN_MESSAGE)
                .map(fault -> "\n  - " + fault)
                .collect(Collectors.joining());
        int hidden = faults.size() - MOST_IN_MESSAGE;
        return "The input has " + faults.size() + (faults.size() == 1 ? " fault:" : " faults:") + shown
                + (hidden > 0 ? "\n  … and " + hidden + " more, see faults()." : "");
    }
}
