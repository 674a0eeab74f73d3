package org.tandem.matching.programme;

/** What the programme's board has decided about a person's application. Only {@link #ADMITTED} people are matched. */
public enum AdmissionStatus {
    /** Has applied; the board has not decided yet. */
    APPLIED,
    /** Takes part. The default, because most callers list only those who do. */
    ADMITTED,
    /** May take part later, for instance when the mix of mentors allows it. */
    DEFERRED,
    /** Was not accepted. */
    DECLINED,
    /** Took part once and was excluded, for instance for breaking the programme's rules. */
    EXCLUDED
}
