package org.tandem.matching.text;

/** A value that can also be said in a sentence. */
public interface Answer {

    /**
     * Returns the answer as text, of one or several sentences; lines are separated by {@code \n}.
     *
     * @param wording language, figures and the display of people
     */
    String say(Wording wording);
}
