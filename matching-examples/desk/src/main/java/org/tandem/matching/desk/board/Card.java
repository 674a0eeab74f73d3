package org.tandem.matching.desk.board;

/**
 * A mentee on the board.
 *
 * @param id the mentee's id
 * @param name how the mentee is shown
 * @param state of the draft, fixed, proposed before, or kept because somebody has accepted
 * @param note what is said of the pair
 */
record Card(String id, String name, State state, String note) {

    /** Where a pair on the board comes from. */
    enum State {
        NEW, FIXED, PROPOSED, KEPT
    }

    /** Returns whether it can be picked up. */
    public boolean isMovable() {
        return state != State.KEPT;
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "Card[" + id + ", " + state + "]";
    }
}
