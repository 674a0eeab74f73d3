package org.tandem.matching.desk.board;

/**
 * A mentee who lacks a mentor.
 *
 * @param id the mentee's id
 * @param name how the mentee is shown
 * @param why the reason in a sentence
 * @param more what proves it
 */
record Aside(String id, String name, String why, String more) {
    /** Shows the id only. */
    @Override
    public String toString() {
        return "Aside[" + id + "]";
    }
}
