package org.tandem.matching.life;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.programme.Mentee;

/**
 * What a programme has agreed about its mentorships.
 *
 * @param length how long a mentorship lasts from its first day; it is due on the day after the last. Longer than zero
 * @param rhythm the time from one meeting to the next, from which {@link #meetings} counts the meetings due. Longer than zero
 * @param proposalOpen how long a proposal can be accepted: it lapses on the day that lies this long after the proposal, unless
 *     both have accepted before. Longer than zero
 * @param extension by how much one extension moves the day on which a mentorship is due. Longer than zero
 * @param mostExtensions how often a mentorship can be extended; 0 or more
 * @param declineHolds how long a pair is not proposed again after one of the two has declined, unless they said otherwise;
 *     longer than zero; absent: for good
 * @param separationPriority by how much a separation raises a mentee's priority, until the mentee starts again; 0
 *     to {@value Mentee#HIGHEST_PRIORITY}
 */
public record Terms(
        Period length,
        Period rhythm,
        Period proposalOpen,
        Period extension,
        int mostExtensions,
        Optional<Period> declineHolds,
        int separationPriority) {

    /**
     * Checks the terms.
     *
     * @throws InvalidInputException if anything is out of range; it lists every fault
     */
    public Terms {
        Faults faults = new Faults();
        check(faults, "length", length);
        check(faults, "rhythm of meetings", rhythm);
        check(faults, "time for which a proposal is open", proposalOpen);
        check(faults, "length of an extension", extension);
        declineHolds.ifPresent(time -> check(faults, "time for which a decline holds", time));
        faults.checkRange("the terms", "greatest number of extensions", mostExtensions, 0, Integer.MAX_VALUE);
        faults.checkRange(
                "the terms", "priority after a separation", separationPriority, 0, Mentee.HIGHEST_PRIORITY);
        faults.throwIfAny();
    }

    /**
     * Returns terms with a length and a rhythm, and else as usual: proposals are open for 14 days, a mentorship can be extended
     * once by half a year, a decline holds for good, and a separation raises the priority by 1.
     */
    public static Terms of(Period length, Period rhythm) {
        return new Terms(length, rhythm, Period.ofDays(14), Period.ofMonths(6), 1, Optional.empty(), 1);
    }

    /** Returns a copy with another time for which a proposal is open. */
    public Terms withProposalOpen(Period time) {
        return new Terms(length, rhythm, time, extension, mostExtensions, declineHolds, separationPriority);
    }

    /** Returns a copy with another number and length of extensions. */
    public Terms withExtensions(int most, Period each) {
        return new Terms(length, rhythm, proposalOpen, each, most, declineHolds, separationPriority);
    }

    /** Returns a copy by which declines hold for a time. */
    public Terms withDeclinesHolding(Period time) {
        return new Terms(
                length, rhythm, proposalOpen, extension, mostExtensions, Optional.of(time), separationPriority);
    }

    /** Returns a copy by which a separation raises the priority by another number. */
    public Terms withSeparationPriority(int more) {
        return new Terms(length, rhythm, proposalOpen, extension, mostExtensions, declineHolds, more);
    }

    /**
     * Returns the days on which a pair's meetings are due, in order: the first on its first day, then one after each
     * {@link #rhythm()} until it is due to end. None are due on days of a pause, nor to a pair that never started. A meeting may
     * take place on another day near by; the number is what a coordinator can expect.
     */
    public List<LocalDate> meetings(PairState pair) {
        if (!pair.hasStarted()) {
            return List.of();
        }
        return pair.start()
                .datesUntil(pair.end(), rhythm)
                .filter(day -> pair.pauses().stream().noneMatch(pause -> pause.contains(day)))
                .collect(ImmutableList.toImmutableList());
    }

    private static void check(Faults faults, String what, Period period) {
        if (period.isZero() || period.isNegative()) {
            faults.add(
                    "the terms",
                    period.toString(),
                    "The " + what + " (" + period + ") of the terms must be longer than zero.",
                    "use a period such as P1M.");
        }
    }
}
