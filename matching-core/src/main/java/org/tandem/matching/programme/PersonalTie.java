package org.tandem.matching.programme;

/**
 * A personal tie between two people of the programme, read as "{@code first} is {@code kind} of {@code second}".
 *
 * @param kind what ties them
 * @param first a person's id
 * @param second another person's id
 */
public record PersonalTie(Kind kind, String first, String second) {

    /** What ties two people. */
    public enum Kind {
        /** The second reports to the first. */
        LINE_MANAGER,
        /** The two are family. */
        RELATIVE,
        /** The first was the second's mentor; the two shall not be paired again. */
        FORMER_MENTOR
    }
}
