package org.tandem.matching.io.form;

import java.util.Optional;

/** Somebody who can be asked, or nobody. */
public interface Asker {
    /** Nobody can be asked; what is unclear stays so, and is listed. */
    Asker NOBODY = question -> Optional.empty();

    /**
     * Asks.
     *
     * @return the line that was answered, which may be empty; nothing if nobody answers any more
     */
    Optional<String> ask(String question);
}
