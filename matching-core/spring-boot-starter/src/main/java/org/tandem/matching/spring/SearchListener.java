package org.tandem.matching.spring;

import org.tandem.matching.run.Progress;

/** Is told of every better plan; a bean of this type is found. */
@FunctionalInterface
public interface SearchListener {

    /** Hears of a better plan, on the thread that searches, which waits: it should only note. */
    void progressed(Search search, Progress progress);
}
