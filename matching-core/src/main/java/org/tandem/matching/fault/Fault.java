package org.tandem.matching.fault;

import java.io.Serializable;

/**
 * One thing that is wrong with what was given.
 *
 * @param id what is at fault, for instance {@code "mentor (M-17)"}
 * @param value the offending value as given, shortened where long; never a name or a free text about a person
 * @param problem what is wrong, a sentence that names id and value
 * @param advice what may help
 */
public record Fault(String id, String value, String problem, String advice) implements Serializable {

    @Override
    public String toString() {
        return problem + "\n    Maybe " + advice;
    }
}
