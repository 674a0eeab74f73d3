package org.tandem.matching.io.form;

import java.util.Locale;

/** The side of a programme that somebody is on. */
public enum Side {
    /** Those who give time and experience. */
    MENTORS("mentor"),
    /** Those who look for it. */
    MENTEES("mentee");

    private final String one;

    Side(String one) {
        this.one = one;
    }

    /** Returns how mappings name this side: {@code mentors} or {@code mentees}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the file of this side's people. */
    public String file() {
        return key() + ".csv";
    }

    /** Returns an id for somebody who is only numbered; the two sides number apart. */
    String numbered(String number) {
        return one + "-" + number;
    }
}
