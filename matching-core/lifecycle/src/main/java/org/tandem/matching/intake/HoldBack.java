package org.tandem.matching.intake;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How many places of scarce mentors are kept back for mentees likely to come.
 *
 * <p>The rule: each kind of mentee expected within the horizon is shared out evenly over the free places of all mentors
 * eligible for it. What falls to a mentor is the demand for this mentor,
 *
 * <pre>demand(m) = sum over kinds k:  perYear(k) · days / 365 · free(m) / (free places of all mentors eligible for k)</pre>
 *
 * and the mentor's j-th place is kept back if the demand is at least j − 1 + percent / 100. Figures are exact fractions, so
 * that a demand of exactly 1 keeps one place back at 100 per cent.
 *
 * <p>Whoever waits comes before anybody expected: places are kept back one by one, of the mentors with the greatest demand
 * for each free place first (then by id), and only as long as every waiting applicant who could have a mentor now, by
 * eligibility and places, still can. So nobody is left without for the sake of those expected, unless quotas or rules about
 * two matches leave less room than that; but people who fit others as well are sent to these. Nothing is kept back with
 * mentors who are eligible for somebody overdue by the policy's waiting-time guarantee.
 *
 * @param expected the kinds of mentees likely to come
 * @param days the horizon, 1 to {@value #LONGEST_HORIZON} days
 * @param percent how sure the demand for a place must be, 1 (any demand) to 100 per cent (a whole mentee)
 */
public record HoldBack(List<Arrivals> expected, int days, int percent) {
    /** The longest horizon: ten years. */
    public static final int LONGEST_HORIZON = 3_650;

    /**
     * Copies the list and checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public HoldBack {
        expected = ImmutableList.copyOf(expected);
        if (days < 1 || days > LONGEST_HORIZON) {
            throw new IllegalArgumentException("The horizon (" + days + " days) of holding back must be between 1 and "
                    + LONGEST_HORIZON + ".\nMaybe it was meant to be in another unit.");
        }
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("The threshold (" + percent
                    + " per cent) of holding back must be between 1 and 100.\nMaybe it was given as a share of 1.");
        }
    }
}
