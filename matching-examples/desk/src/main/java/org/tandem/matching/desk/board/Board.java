package org.tandem.matching.desk.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.desk.programme.ProgrammeHead;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.programme.Decision;

/**
 * The page of a draft.
 *
 * @param head the programme
 * @param draft the draft; absent while there is none
 * @param isCurrent whether it is of the programme as it stands
 * @param headline how good it is, in words
 * @param mentors the mentors: those who can take the card picked up first, by price, if one is
 * @param barred the mentors who cannot; empty if no card is picked up
 * @param aside the mentees who lack a mentor
 * @param picked the card picked up; absent if none is
 * @param faults what keeps the programme from being matched, in words
 * @param decisions what coordinators have decided
 * @param since what is different from what was published last, in words; empty if nothing was
 * @param isPublishable whether the draft differs from what is proposed
 */
record Board(
        ProgrammeHead head,
        @Nullable Draft draft,
        boolean isCurrent,
        String headline,
        List<MentorColumn> mentors,
        List<MentorColumn> barred,
        List<Aside> aside,
        @Nullable Card picked,
        List<String> faults,
        List<Decided> decisions,
        String since,
        boolean isPublishable) {

    /**
     * A decision in force.
     *
     * @param decision what is decided
     * @param words the same in words
     */
    record Decided(Decision decision, String words) {
        /** Shows no words, which have names. */
        @Override
        public String toString() {
            return "Decided[" + decision + "]";
        }
    }

    /** Returns whether prices are being worked out. */
    public boolean isPricing() {
        return mentors.stream().anyMatch(one -> one.cost() != null && one.cost().isOpen());
    }

    /** Shows no names. */
    @Override
    public String toString() {
        return "Board[" + head.id() + ", version " + head.version() + "]";
    }
}
