package org.tandem.matching.desk.board;

/**
 * A mentee who lacks a mentor.
 *
 * @param id the mentee's id
 * @param name how the mentee is shown
 * @param why the reason in words
 */
record Aside(String id, String name, String why) {
    /** Shows the id only. */
    @Override
    public String toString() {
        return "Aside[" + id + "]";
    }
}
