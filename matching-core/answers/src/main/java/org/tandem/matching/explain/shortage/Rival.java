package org.tandem.matching.explain.shortage;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A mentee of the same bottleneck who has a mentor by the plan.
 *
 * @param mentee the mentee's id
 * @param standing what puts this mentee before or behind the one who is short of a mentor
 */
public record Rival(String mentee, Standing standing) implements Answer {

    /** How two mentees stand when places are short; the first that applies, in this order. */
    public enum Standing {
        /** It is this mentee's only mentor, while the other has one already. */
        FIRST_MENTOR,
        /** This mentee is overdue by the waiting-time guarantee, and the other is not. */
        OVERDUE,
        /** This mentee's priority is higher. */
        HIGHER_PRIORITY,
        /** At the same priority, this mentee has waited longer. */
        WAITED_LONGER,
        /** Neither goes first: points decide. */
        ALIKE,
        /** The other would go first; a decision, a quota or a rule of the whole plan has it otherwise, or the plan is not the best. */
        BEHIND
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                Rival.class,
                switch (standing) {
                    case FIRST_MENTOR -> "rival.first-mentor";
                    case OVERDUE -> "rival.overdue";
                    case HIGHER_PRIORITY -> "rival.higher-priority";
                    case WAITED_LONGER -> "rival.waited-longer";
                    case ALIKE -> "rival.alike";
                    case BEHIND -> "rival.behind";
                },
                wording.person(mentee));
    }
}
