package org.tandem.matching.need;

/**
 * Prices of a {@link PartnerProgram} in whole numbers.
 *
 * <p><strong>What.</strong> A sum that no plan exceeds, and where a plan falls short of it.
 *
 * <p><strong>Definition.</strong> At any prices a plan is worth at most what all units and partners there are cost, and what each pair
 * and each need served would gain at best. What a plan leaves of that is its loss there; losses add up to the difference between bound
 * and plan.
 *
 * <p><strong>Complexity.</strong> Each pair once.
 *
 * <p><strong>Source.</strong> Geoffrion: Lagrangean relaxation for integer programming, 1974.
 *
 * <p><strong>Failure.</strong> None: prices that are far from the best prove less.
 *
 * @param partners what is decided while the prices are asked
 * @param scale what one of the sum is in these prices
 * @param constant what is taken off for levels that are held
 * @param ofUnit by node: what one more unit is worth
 * @param ofPartner by node: what one more partner is worth
 * @param ofAny by need: what each of its units is worth because the need gets anything
 * @param served by need: what it gains if it gets anything, once, beside that
 * @param gain by pair: what one of its units gains
 */
record PartnerPrices(
        Quantities quantities,
        ConnectedComponent part,
        Partners partners,
        long scale,
        long constant,
        long[] ofUnit,
        long[] ofPartner,
        long[] ofAny,
        long[] served,
        long[] gain) {

    /** Returns a sum that no plan exceeds. */
    long bound() {
        long sum = constant;
        for (int node = 0; node < ofUnit.length; node++) {
            sum += all(node);
        }
        for (long one : served) {
            sum += Math.max(0, one);
        }
        for (int p = 0; p < gain.length; p++) {
            sum += greatest(p);
        }
        return Math.floorDiv(sum, scale);
    }

    /** What all units and partners of a node cost. */
    private long all(int node) {
        return ofUnit[node] * partners.quantity(node)
                + (ofPartner[node] == 0 ? 0 : ofPartner[node] * partners.limit(node));
    }

    private long perPartner(int pair) {
        return ofPartner[partners.needOf(pair)] + ofPartner[part.needs().length + part.offer()[pair]];
    }

    /** The most that a pair can gain. */
    private long greatest(int pair) {
        if (partners.isBarred(pair)) {
            return 0;
        }
        long whole = Math.max(
                gain[pair] * partners.room(pair),
                gain[pair] * quantities.committed[part.pair()[pair]]) - perPartner(pair);
        return partners.isKept(pair) ? whole : Math.max(0, whole);
    }

    /**
     * Returns prices for sums in which a unit of any pair counts less: what it counts less is taken off what units cost on one side.
     *
     * @param less in what the sum counts, 0 or more
     * @param atNeeds whether on the side of needs
     */
    PartnerPrices withCheaperUnits(long less, boolean atNeeds) {
        int needs = served.length;
        long[] cheaper = ofUnit.clone();
        for (int node = atNeeds ? 0 : needs; node < (atNeeds ? needs : cheaper.length); node++) {
            cheaper[node] = Math.max(0, ofUnit[node] - less * scale);
        }
        long[] gains = gain.clone();
        for (int p = 0; p < gains.length; p++) {
            int node = atNeeds ? partners.needOf(p) : needs + part.offer()[p];
            gains[p] += ofUnit[node] - cheaper[node] - less * scale;
        }
        return new PartnerPrices(
                quantities, part, partners, scale, constant, cheaper, ofPartner, ofAny, served, gains);
    }

    /** Returns by node what a plan loses there, as a part of the sum; what pairs lose is their need's. */
    long[] losses(int[] units) {
        int needs = served.length;
        long[] loss = new long[ofUnit.length];
        int[] given = new int[needs];
        for (int node = 0; node < loss.length; node++) {
            loss[node] = all(node);
        }
        for (int p = 0; p < gain.length; p++) {
            int need = partners.needOf(p);
            int offer = needs + part.offer()[p];
            loss[need] += greatest(p);
            if (units[p] > 0) {
                given[need] += units[p];
                loss[need] -= gain[p] * units[p] + ofUnit[need] * units[p] - ofPartner[offer];
                loss[offer] -= ofUnit[offer] * units[p] + ofPartner[offer];
            }
        }
        for (int n = 0; n < needs; n++) {
            int isServed = Math.min(1, given[n]);
            loss[n] += Math.max(0, served[n]) - isServed * served[n] + ofAny[n] * (given[n] - isServed);
        }
        return loss;
    }
}
