package org.tandem.matching.intake;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Whether to match now, and with whom. */
public sealed interface IntakeDecision extends Answer {

    /** Returns the applicants who wait: ids of mentees without any mentor for whom some mentor with a free place is eligible. */
    List<String> applicants();

    /** Why a round is due. */
    sealed interface Trigger {

        /** Applicants are matched at once. */
        record AtOnce() implements Trigger {}

        /**
         * Enough newcomers have gathered.
         *
         * @param newcomers how many have
         * @param batchSize how many make a round
         */
        record BatchFull(int newcomers, int batchSize) implements Trigger {}

        /**
         * Somebody has waited as long as anybody should.
         *
         * @param mentee who has waited longest; by id among those who have waited equally long
         * @param since the day of the application, or of the last round
         */
        record LongestWait(String mentee, LocalDate since) implements Trigger {}
    }

    /**
     * A round is due.
     *
     * @param applicants the applicants who wait, by id
     * @param trigger why the round is due
     * @param heldBack the mentors who keep places back, by id
     * @param programme what to match: everybody of the programme, but without the places that are kept back
     */
    record MatchNow(List<String> applicants, Trigger trigger, List<HeldPlaces> heldBack, Programme programme)
            implements IntakeDecision {

        /** Copies the lists. */
        public MatchNow {
            applicants = ImmutableList.copyOf(applicants);
            heldBack = ImmutableList.copyOf(heldBack);
        }

        @Override
        public String say(Wording wording) {
            List<String> lines = new ArrayList<>();
            lines.add(switch (trigger) {
                case Trigger.AtOnce() -> wording.phrase(IntakeDecision.class, "match.at-once", applicants.size());
                case Trigger.BatchFull(int newcomers, int batchSize) ->
                    wording.phrase(IntakeDecision.class, "match.batch-full", applicants.size(), newcomers, batchSize);
                case Trigger.LongestWait(String mentee, LocalDate since) -> wording.phrase(
                        IntakeDecision.class,
                        "match.longest-wait",
                        applicants.size(),
                        wording.person(mentee),
                        wording.day(since));
            });
            heldBack.forEach(held -> lines.add(held.say(wording)));
            return String.join("\n", lines);
        }

        /** Shows sizes only. */
        @Override
        public String toString() {
            return "MatchNow[" + applicants.size() + " applicants, " + trigger.getClass().getSimpleName() + ", "
                    + heldBack.size() + " mentors hold back]";
        }
    }

    /**
     * No round is due yet.
     *
     * @param applicants the applicants who wait, by id
     * @param newcomersMissing how many more newcomers make a round; 0 if applicants are matched at once and nobody waits
     * @param latest the day on which the round is due even if nobody else comes; empty if nobody waits
     */
    record Wait(List<String> applicants, int newcomersMissing, Optional<LocalDate> latest) implements IntakeDecision {

        /** Copies the list. */
        public Wait {
            applicants = ImmutableList.copyOf(applicants);
        }

        @Override
        public String say(Wording wording) {
            return latest.map(day -> wording.phrase(
                    IntakeDecision.class, "wait", applicants.size(), newcomersMissing, wording.day(day)))
                    .orElseGet(() -> wording.phrase(IntakeDecision.class, "wait.nobody"));
        }
    }
}
