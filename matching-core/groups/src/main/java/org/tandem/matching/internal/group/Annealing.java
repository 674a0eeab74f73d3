package org.tandem.matching.internal.group;

import java.util.SplittableRandom;

/**
 * Changes a composition at random.
 *
 * <p><strong>What.</strong> A composition near the one given, the better the lower the temperature is.
 *
 * <p><strong>Definition.</strong> A party moves to another group or changes places with somebody there, both drawn. What loses points is
 * done all the same with a probability that falls with the loss, by a factor of e for each time the temperature. Rules are broken no
 * further.
 *
 * <p><strong>Complexity.</strong> Two groups judged for each exchange.
 *
 * <p><strong>Source.</strong> Kirkpatrick, Gelatt, Vecchi: Optimization by simulated annealing, 1983.
 *
 * <p><strong>Failure.</strong> The last composition need not be the best that was met.
 */
public final class Annealing {
    private static final int NOBODY = -1;
    /** One in so many exchanges is a move alone, where sizes allow that. */
    private static final int ONE_ALONE_IN = 4;
    /** Losses that are done with probabilities of halves of so many parts, in units of the temperature; the same on all machines. */
    private static final double[] LOSSES = losses(4_096);

    private final GroupProblem problem;
    private final Composition composition;
    private final SplittableRandom random;

    /**
     * Starts from a composition.
     *
     * @param groupOfParty by party
     */
    public Annealing(GroupProblem problem, int[] groupOfParty, SplittableRandom random) {
        this.problem = problem;
        this.random = random;
        composition = new Composition(problem);
        for (int p = 0; p < groupOfParty.length; p++) {
            composition.put(p, groupOfParty[p]);
        }
    }

    private static double[] losses(int parts) {
        double[] losses = new double[parts];
        for (int k = 0; k < parts; k++) {
            losses[k] = -StrictMath.log((k + 0.5) / parts);
        }
        return losses;
    }

    /**
     * Draws exchanges.
     *
     * @param temperature in points
     */
    public void run(long exchanges, double temperature) {
        int parties = problem.parties().length;
        for (long exchange = 0; problem.groups() > 1 && parties > 0 && exchange < exchanges; exchange++) {
            int party = random.nextInt(parties);
            int from = composition.groupOf(party);
            int to = random.nextInt(problem.groups() - 1);
            to += to >= from ? 1 : 0;
            int other = random.nextInt(ONE_ALONE_IN) == 0 || composition.partyCount(to) == 0
                    ? NOBODY
                    : composition.party(to, random.nextInt(composition.partyCount(to)));
            double loss = temperature * LOSSES[random.nextInt(LOSSES.length)];
            if (isPossible(party, from, other, to)
                    && composition.gain(to, other, party) + composition.gain(from, party, other) >= -loss) {
                composition.put(party, to);
                if (other != NOBODY) {
                    composition.put(other, from);
                }
            }
        }
    }

    private boolean isPossible(int party, int from, int other, int to) {
        return problem.admitted()[party][to]
                && (other == NOBODY || problem.admitted()[other][from])
                && composition.fits(from, party, other)
                && composition.fits(to, other, party);
    }

    /** Returns the composition. */
    public int[] groupOfParty() {
        return composition.groupOfParty();
    }
}
