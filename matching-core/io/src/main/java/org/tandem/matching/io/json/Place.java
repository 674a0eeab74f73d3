package org.tandem.matching.io.json;

import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;

/**
 * A place in a document that is read, and the faults found in it. Values are never quoted, for they may be about people.
 *
 * @param path the place as a JSON pointer (RFC 6901); empty: the whole document
 * @param faults where faults go
 */
record Place(String path, Faults faults) {

    Place member(String name) {
        String key = Faults.quote(name).replace("~", "~0").replace("/", "~1");
        return new Place(path + "/" + key, faults);
    }

    Place element(int index) {
        return new Place(path + "/" + index, faults);
    }

    /** Returns the path as messages name it. */
    String shown() {
        return path.isEmpty() ? "/" : path;
    }

    /** Adds the fault that something else is expected here. */
    void expected(String what) {
        fault("The value (" + shown() + ") must be " + what + ".", "it was edited, or belongs elsewhere.");
    }

    void fault(String problem, String advice) {
        faults.add(shown(), "", problem, advice);
    }

    /** Adds what the library says of a value that cannot be. */
    void refused(IllegalArgumentException refusal) {
        if (refusal instanceof InvalidInputException invalid) {
            invalid.faults().forEach(one -> faults.add(one.id(), one.value(), one.problem(), one.advice()));
        } else {
            // Such messages end with an advice on a line of its own.
            String[] lines = String.valueOf(refusal.getMessage()).split("\n *Maybe ", 2);
            fault("At (" + shown() + "): " + lines[0], lines.length > 1 ? lines[1] : "it was edited.");
        }
    }
}
