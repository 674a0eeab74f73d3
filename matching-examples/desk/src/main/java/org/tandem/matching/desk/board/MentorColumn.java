package org.tandem.matching.desk.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentor on the board.
 *
 * @param id the mentor's id
 * @param name how the mentor is shown
 * @param places all places
 * @param running places of mentorships that are not on the board
 * @param cards the mentees
 * @param cost what the card picked up would cost here; absent if none is
 */
record MentorColumn(
        String id, String name, int places, int running, List<Card> cards, @Nullable MoveCost cost) {

    /** Returns how many places are taken. */
    public int taken() {
        return running + cards.size();
    }

    /** Returns whether nobody else has room here. */
    public boolean isFull() {
        return taken() >= places;
    }

    /** Shows the id only. */
    @Override
    public String toString() {
        return "MentorColumn[" + id + ", " + taken() + " of " + places + "]";
    }
}
