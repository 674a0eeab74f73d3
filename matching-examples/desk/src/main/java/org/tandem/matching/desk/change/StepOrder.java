package org.tandem.matching.desk.change;

import java.time.LocalDate;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.life.Phase;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Role;

/**
 * A step that a coordinator notes, on the day of the desk.
 *
 * @param kind which
 * @param pair of whom
 * @param by who of the two has accepted or declined
 * @param cause why they separate, as far as it is said
 */
public record StepOrder(Kind kind, Pair pair, Role by, Separation.Cause cause) implements DeskChanges.StepOn {

    /** Steps that can be noted; proposals have ways of their own, past the ledger. */
    public enum Kind {
        ACCEPTED, DECLINED, WITHDRAWN, STARTED, EXTENDED, PAUSED, RESUMED, COMPLETED, SEPARATED;

        /** Returns whether a pair in this phase can go this step. */
        public boolean isPossible(Phase phase) {
            return switch (this) {
                case ACCEPTED -> phase == Phase.PROPOSED;
                case DECLINED, WITHDRAWN -> phase == Phase.PROPOSED || phase == Phase.ACCEPTED;
                case STARTED -> phase == Phase.ACCEPTED;
                case PAUSED -> phase == Phase.RUNNING;
                case RESUMED -> phase == Phase.PAUSED;
                case EXTENDED, COMPLETED, SEPARATED -> phase == Phase.RUNNING || phase == Phase.PAUSED;
            };
        }
    }

    @Override
    public Step on(Round round) {
        LocalDate day = round.today();
        String mentor = pair.mentor();
        String mentee = pair.mentee();
        return switch (kind) {
            case ACCEPTED -> new Step.Accepted(day, mentor, mentee, by);
            case DECLINED -> new Step.Declined(day, mentor, mentee, by);
            case WITHDRAWN -> new Step.Withdrawn(day, mentor, mentee);
            case STARTED -> new Step.Started(day, mentor, mentee);
            case EXTENDED -> new Step.Extended(day, mentor, mentee);
            case PAUSED -> new Step.Paused(day, mentor, mentee);
            case RESUMED -> new Step.Resumed(day, mentor, mentee);
            case COMPLETED -> new Step.Completed(day, mentor, mentee);
            case SEPARATED -> new Step.Separated(day, mentor, mentee, Separation.never(cause));
        };
    }
}
