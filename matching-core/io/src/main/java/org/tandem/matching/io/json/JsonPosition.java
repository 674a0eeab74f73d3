package org.tandem.matching.io.json;

import java.time.DateTimeException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;

/** A place in a document that is read, and the faults found in it. Values are never quoted, for they may be about people. */
final class JsonPosition {
    private final @Nullable JsonPosition outer;
    private final Object key;
    private final Faults faults;

    private JsonPosition(@Nullable JsonPosition outer, Object key, Faults faults) {
        this.outer = outer;
        this.key = key;
        this.faults = faults;
    }

    /** Returns the place of a whole document. */
    static JsonPosition whole() {
        return new JsonPosition(null, "", new Faults());
    }

    JsonPosition member(String name) {
        return new JsonPosition(this, name, faults);
    }

    JsonPosition element(int index) {
        return new JsonPosition(this, index, faults);
    }

    Faults faults() {
        return faults;
    }

    /** Returns the place as a JSON pointer (RFC 6901); empty: the whole document. Asked only where there is a fault. */
    String path() {
        return outer == null
                ? ""
                : outer.path() + "/" + Faults.quote(key.toString()).replace("~", "~0").replace("/", "~1");
    }

    /** Returns the path as messages name it. */
    String shown() {
        return outer == null ? "/" : path();
    }

    /** Adds the fault that something else is expected here. */
    void expected(String what) {
        fault("The value (" + shown() + ") must be " + what + ".", "it was edited, or belongs elsewhere.");
    }

    void fault(String problem, String advice) {
        faults.add(shown(), "", problem, advice);
    }

    /** Returns what a maker makes, or nothing after adding the fault for which the library refuses it. */
    <T> @Nullable T made(Supplier<@Nullable T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException refusal) {
            refused(refusal);
        } catch (DateTimeException | ArithmeticException tooLarge) {
            fault("The days or numbers at (" + shown() + ") are too large.", "they were edited.");
        }
        return null;
    }

    private void refused(IllegalArgumentException refusal) {
        if (refusal instanceof InvalidInputException invalid) {
            invalid.faults().forEach(one -> faults.add(one.id(), one.value(), one.problem(), one.advice()));
        } else {
            // Such messages end with an advice on a line of its own.
            String[] lines = String.valueOf(refusal.getMessage()).split("\n *Maybe ", 2);
            fault("At (" + shown() + "): " + lines[0], lines.length > 1 ? lines[1] : "it was edited.");
        }
    }
}
