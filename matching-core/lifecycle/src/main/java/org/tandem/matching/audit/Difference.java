package org.tandem.matching.audit;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A place where a record and its replay differ.
 *
 * @param path the place in the record, as a JSON pointer (RFC 6901), for instance {@code /result/matches/3/mentor}
 * @param recorded what the record has there, as JSON; empty if nothing
 * @param replayed what the facts give, as JSON; empty if nothing
 */
public record Difference(String path, String recorded, String replayed) implements Answer {
    @Override
    public String say(Wording wording) {
        if (recorded.isEmpty()) {
            return wording.phrase(Difference.class, "difference.missing", path, replayed);
        }
        return replayed.isEmpty()
                ? wording.phrase(Difference.class, "difference.extra", path, recorded)
                : wording.phrase(Difference.class, "difference", path, recorded, replayed);
    }
}
