package org.tandem.matching.sensitivity;

/** How likely it is that both people of a pair accept it. */
@FunctionalInterface
public interface Chances {

    /**
     * Returns the chance that a pair is accepted, independently of all others; 0 to 1. It counts in hundredths of a per cent.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    double of(String mentor, String mentee);
}
