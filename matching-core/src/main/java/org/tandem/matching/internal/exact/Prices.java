package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Bounds a problem by prices of its mentees.
 *
 * <p><strong>What.</strong> An upper bound on the worth of every plan, tighter than the flow's, because each mentor's own
 * choice obeys the rules among the mentees who share a mentor.
 *
 * <p><strong>Definition.</strong> The condition that each mentee is chosen as often as seats are filled is priced instead of
 * kept. With price p(i) for mentee i, the bound is the sum over mentors of the best pattern (see {@link Patterns}) at margins
 * worth − p(i), plus the sum over mentees of the seats worth filling at worth + p(i). All numbers are whole, so the bound is
 * exact for whatever prices. Lower bounds come from a subgradient method: the price of a mentee chosen too often rises.
 *
 * <p><strong>Complexity.</strong> One evaluation visits every free edge once.
 *
 * <p><strong>Source.</strong> Geoffrion, Lagrangean relaxation for integer programming, 1974 (the bound is that of column
 * generation over patterns); Held, Wolfe, Crowder, Validation of subgradient optimization, 1974 (the step); Camerini,
 * Fratta, Maffioli, On improving relaxation methods by modified gradient techniques, 1975 (the direction).
 *
 * <p><strong>Failure.</strong> None: any prices give a valid bound; it may be far off where few iterations are allowed.
 */
final class Prices {
    private static final double DEFLECTION = 0.35;
    private static final int PATIENCE = 8;
    /** Edges to look at, about, between two questions whether to stop. */
    private static final long EFFORT = 100_000;

    private final BranchProblem problem;
    private final Patterns patterns;
    private final BooleanSupplier stop;
    private final int[] firstSlot;
    private final int[] patternEdges;
    private final int[] patternSizes;
    private final long[] mentorWorth;
    private final int[] usage;
    private final double[] direction;
    private final int[] timesChosen;
    private int evaluations;
    private long work;
    private long askedAt;
    private boolean hurried;

    final long[] price;
    private final long[] bestPrice;

    /**
     * @param stop whether to be content with what there is; what is asked for from then on comes soon, but is worse
     */
    Prices(BranchProblem problem, BooleanSupplier stop) {
        this.problem = problem;
        this.stop = stop;
        patterns = new Patterns(problem);
        firstSlot = problem.firstSlots();
        patternEdges = new int[firstSlot[problem.mentors()]];
        patternSizes = new int[problem.mentors()];
        mentorWorth = new long[problem.mentors()];
        usage = new int[problem.mentees()];
        direction = new double[problem.mentees()];
        timesChosen = new int[problem.edges()];
        price = new long[problem.mentees()];
        bestPrice = new long[problem.mentees()];
    }

    /** Returns the bound at the present prices, and keeps the patterns it rests on. */
    long evaluate(Decisions decisions) {
        long bound = -decisions.charged();
        Arrays.fill(usage, 0);
        for (int m = 0; m < problem.mentors(); m++) {
            hurryIfTime();
            long worth = patterns.find(m, decisions.of, price);
            mentorWorth[m] = worth;
            bound += worth;
            patternSizes[m] = patterns.size();
            for (int at = 0; at < patterns.size(); at++) {
                int edge = patterns.edge(at);
                patternEdges[firstSlot[m] + at] = edge;
                usage[problem.mentee[edge]]++;
            }
        }
        for (int i = 0; i < problem.mentees(); i++) {
            for (int unit = 0; unit < problem.seats[i]; unit++) {
                long worth = problem.seatWorth(i, unit) + price[i];
                if (worth > 0 || unit < decisions.fixedOfMentee[i]) {
                    bound += worth;
                } else {
                    break;
                }
            }
        }
        work += problem.edges() + problem.mentees();
        return bound;
    }

    private void hurryIfTime() {
        if (patterns.effort() - askedAt > EFFORT) {
            askedAt = patterns.effort();
            hurried = hurried || stop.getAsBoolean();
            if (hurried) {
                patterns.hurry();
            }
        }
    }

    /** Returns how many edges the patterns looked at so far, once or more: a measure of time, unlike {@link #work}. */
    long effort() {
        return patterns.effort();
    }

    /** Returns whether it was time to stop, so that the bound of the patterns is no longer the best one found. */
    boolean isHurried() {
        return hurried;
    }

    /** Returns how many edges and mentees were looked at so far: a measure of effort that no clock disturbs. */
    long work() {
        return work;
    }

    /**
     * Lowers the bound by so many evaluations, or until it is below {@code enough}. Leaves the best prices found, with
     * their patterns, and counts how often each edge was chosen.
     *
     * @param target a worth that the bound is expected to come near
     */
    long descend(Decisions decisions, int iterations, long target, long enough) {
        Arrays.fill(direction, 0);
        Arrays.fill(timesChosen, 0);
        evaluations = 0;
        long bound = evaluate(decisions);
        long best = bound;
        System.arraycopy(price, 0, bestPrice, 0, price.length);
        double scale = 1;
        int sinceBetter = 0;
        for (int k = 0; k < iterations && best >= enough && !stop.getAsBoolean(); k++) {
            if (!step(decisions, scale, bound, target)) {
                break;
            }
            bound = evaluate(decisions);
            countChosen();
            if (bound < best) {
                best = bound;
                System.arraycopy(price, 0, bestPrice, 0, price.length);
                sinceBetter = 0;
            } else if (++sinceBetter == PATIENCE) {
                sinceBetter = 0;
                scale /= 2;
                System.arraycopy(bestPrice, 0, price, 0, price.length);
                bound = evaluate(decisions);
                Arrays.fill(direction, 0);
            }
        }
        System.arraycopy(bestPrice, 0, price, 0, price.length);
        return Math.min(best, evaluate(decisions));
    }

    private void countChosen() {
        evaluations++;
        for (int m = 0; m < problem.mentors(); m++) {
            for (int at = firstSlot[m]; at < firstSlot[m] + patternSizes[m]; at++) {
                timesChosen[patternEdges[at]]++;
            }
        }
    }

    /** Moves the prices along the deflected subgradient; returns false if that is zero, because nothing is out of balance. */
    private boolean step(Decisions decisions, double scale, long bound, long target) {
        double norm = 0;
        for (int i = 0; i < price.length; i++) {
            direction[i] = DEFLECTION * direction[i] + surplus(i, decisions);
            norm += direction[i] * direction[i];
        }
        if (norm == 0) {
            return false;
        }
        double length = scale * Math.max(bound - target, Currency.PER_POINT) / norm;
        boolean moved = false;
        for (int i = 0; i < price.length; i++) {
            long change = Math.round(length * direction[i]);
            moved |= change != 0;
            price[i] -= change;
        }
        return moved;
    }

    /** Returns by how much the seats worth filling exceed the choices of a mentee; ties between the two count as balance. */
    private int surplus(int mentee, Decisions decisions) {
        int least = decisions.fixedOfMentee[mentee];
        int most = least;
        for (int unit = least; unit < problem.seats[mentee]; unit++) {
            long worth = problem.seatWorth(mentee, unit) + price[mentee];
            least += worth > 0 ? 1 : 0;
            most += worth >= 0 ? 1 : 0;
        }
        return usage[mentee] < least ? least - usage[mentee] : Math.min(0, most - usage[mentee]);
    }

    /** Returns how often the mentors chose a mentee. */
    int usage(int mentee) {
        return usage[mentee];
    }

    /** Returns the share of evaluations, 0 to 1, in which an edge was chosen. */
    double share(int edge) {
        return evaluations == 0 ? 0 : (double) timesChosen[edge] / evaluations;
    }

    /** Returns the size of a mentor's pattern. */
    int patternSize(int mentor) {
        return patternSizes[mentor];
    }

    /** Returns an edge of a mentor's pattern. */
    int patternEdge(int mentor, int position) {
        return patternEdges[firstSlot[mentor] + position];
    }

    /** Returns whether an edge is in the pattern of its mentor. */
    boolean inPattern(int edge) {
        int mentor = problem.mentor[edge];
        for (int at = 0; at < patternSizes[mentor]; at++) {
            if (patternEdge(mentor, at) == edge) {
                return true;
            }
        }
        return false;
    }

    /** Returns the worth of a mentor's pattern. */
    long mentorWorth(int mentor) {
        return mentorWorth[mentor];
    }

    /** Prepares {@link #lossWithout} and {@link #lossWith} for the edges of a mentor. */
    void look(int mentor, Decisions decisions) {
        hurryIfTime();
        patterns.find(mentor, decisions.of, price);
    }

    /** Returns the bound's loss if a free edge in the pattern of the mentor looked at last were barred. */
    long lossWithout(int edge) {
        return mentorWorth[problem.mentor[edge]] - patterns.findWithout(edge);
    }

    /** Returns the bound's loss, at least, if a free edge of the mentor looked at last were fixed. */
    long lossWith(int edge, Decisions decisions) {
        int mentee = problem.mentee[edge];
        long loss = Math.max(0, mentorWorth[problem.mentor[edge]] - patterns.bestWith(edge));
        int next = decisions.fixedOfMentee[mentee];
        return loss + Math.max(0, -(problem.seatWorth(mentee, next) + price[mentee]));
    }
}
