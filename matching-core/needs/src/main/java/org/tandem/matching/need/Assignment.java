package org.tandem.matching.need;

/**
 * So many units of an offer go to a need.
 *
 * @param offer the offer's id
 * @param need the need's id
 * @param quantity number of units, 1 or more
 * @param committed how many of them are committed
 * @param pointsOfUnit what each unit is worth by the policy
 * @param percent the same as a share of what the policy gives a perfect pair, in per cent
 */
public record Assignment(String offer, String need, int quantity, int committed, long pointsOfUnit, double percent) {

    /** Returns what all units together are worth. */
    public long points() {
        return quantity * pointsOfUnit;
    }
}
