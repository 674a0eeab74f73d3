package org.tandem.matching.internal.exact;

/**
 * The best pattern of each mentor at given prices of the mentees: a set of edges, no more than places, no two of which
 * clash, with the greatest sum of margins (worth less the mentee's price) less what soft rules charge among them.
 *
 * <p>Depth first over the edges by falling margin; what is left is bounded by the next margins, ignoring clashes. Few edges
 * have to be looked at when prices are near their optimum, so this is cheap; a search that grows too large, or that is in a
 * hurry, gives up and takes the bound, which keeps every bound built on it valid. Nothing is allocated after construction.
 */
final class Patterns {
    private static final int MOST_VISITS = 4_000;
    private static final int MOST_VISITS_IN_A_HURRY = 20;
    private static final int NONE = Draft.NONE;

    private static final byte FREE = Decisions.FREE;
    private static final byte FIXED = Decisions.FIXED;

    private final BranchProblem problem;
    private final boolean soft;
    private final Ranking candidates;
    private final int[] chosen;
    private final int[] bestChosen;
    private int mentor;
    private int excluded;
    private int chosenCount;
    private int fixedCount;
    private int bestCount;
    private long best;
    private long fixedWorth;
    private int mostVisits = MOST_VISITS;
    private int visits;
    private long effort;
    private long[] prices = {};

    Patterns(BranchProblem problem) {
        this.problem = problem;
        soft = problem.hasCharges();
        int widest = 0;
        int mostPlaces = 0;
        for (int m = 0; m < problem.mentors(); m++) {
            widest = Math.max(widest, problem.firstEdge[m + 1] - problem.firstEdge[m]);
            mostPlaces = Math.max(mostPlaces, problem.places[m]);
        }
        candidates = new Ranking(widest);
        chosen = new int[Math.min(widest, mostPlaces)];
        bestChosen = new int[chosen.length];
    }

    /** Has every later search give up soon. */
    void hurry() {
        mostVisits = MOST_VISITS_IN_A_HURRY;
    }

    /** Returns how many edges were looked at so far, once or more. */
    long effort() {
        return effort;
    }

    /** Finds the best pattern of a mentor and returns its worth. */
    long find(int ofMentor, byte[] decisions, long[] pricesOfMentees) {
        mentor = ofMentor;
        prices = pricesOfMentees;
        collect(decisions);
        return search(NONE);
    }

    /** Finds the best pattern without a free edge; to be asked after {@link #find} for its mentor. */
    long findWithout(int edge) {
        return search(edge);
    }

    private long search(int without) {
        excluded = without;
        chosenCount = fixedCount;
        int left = problem.places[mentor] - chosenCount;
        best = fixedWorth;
        bestCount = chosenCount;
        System.arraycopy(chosen, 0, bestChosen, 0, chosenCount);
        if (left > 0 && !candidates.isEmpty()) {
            visits = 0;
            extend(0, left, fixedWorth);
            if (visits > mostVisits) {
                best = Math.max(best, fixedWorth + next(0, left));
            }
            effort += visits;
        }
        return best;
    }

    /** Returns the size of the pattern that was found last. */
    int size() {
        return bestCount;
    }

    /** Returns an edge of the pattern that was found last. */
    int edge(int position) {
        return bestChosen[position];
    }

    /**
     * Returns at least the worth of the best pattern with a free edge in it; to be asked after {@link #find} for its mentor.
     */
    long bestWith(int edge) {
        int left = problem.places[problem.mentor[edge]] - fixedCount - 1;
        if (left < 0) {
            return Long.MIN_VALUE / 4;
        }
        int position = fixedCount;
        long worth = fixedWorth + margin(edge) + problem.placeWorth(mentor, position++);
        for (int c = 0; left > 0 && candidates.reaches(c); c++) {
            long more = candidates.margin(c) + problem.placeWorth(mentor, position);
            if (more <= 0) {
                break;
            }
            if (candidates.edge(c) != edge && !problem.clash(edge, candidates.edge(c))) {
                worth += more;
                position++;
                left--;
            }
        }
        return worth;
    }

    private long margin(int edge) {
        return problem.worth[edge] - prices[problem.mentee[edge]];
    }

    private void collect(byte[] decisions) {
        candidates.clear();
        chosenCount = 0;
        fixedWorth = 0;
        for (int e = problem.firstEdge[mentor]; e < problem.firstEdge[mentor + 1]; e++) {
            if (decisions[e] == FIXED) {
                fixedWorth += margin(e) + problem.placeWorth(mentor, chosenCount) - charges(0, e);
                chosen[chosenCount++] = e;
            }
        }
        fixedCount = chosenCount;
        long nextPlace = problem.placeWorth(mentor, fixedCount);
        for (int e = problem.firstEdge[mentor]; e < problem.firstEdge[mentor + 1]; e++) {
            if (decisions[e] == FREE) {
                long margin = margin(e);
                if (margin + nextPlace > 0) {
                    candidates.add(e, chosenCount == 0 ? margin : margin - charges(0, e));
                }
            }
        }
        effort += problem.firstEdge[mentor + 1] - problem.firstEdge[mentor];
    }

    /** Returns what soft rules charge for an edge beside those chosen, the first {@code from} left out. */
    private long charges(int from, int edge) {
        long sum = 0;
        if (soft) {
            for (int c = from; c < chosenCount; c++) {
                sum += problem.charge(edge, chosen[c]);
            }
        }
        return sum;
    }

    private void extend(int from, int left, long worth) {
        if (worth > best) {
            best = worth;
            bestCount = chosenCount;
            System.arraycopy(chosen, 0, bestChosen, 0, chosenCount);
        }
        if (left == 0) {
            return;
        }
        for (int c = from; candidates.reaches(c); c++) {
            int edge = candidates.edge(c);
            if (edge == excluded) {
                continue;
            }
            if (worth + next(c, left) <= best || ++visits > mostVisits) {
                return;
            }
            if (fits(edge)) {
                // Charges beside fixed edges are in the margin already.
                long charge = soft ? charges(fixedCount, edge) : 0;
                long more = worth + candidates.margin(c) + problem.placeWorth(mentor, chosenCount);
                chosen[chosenCount++] = edge;
                extend(c + 1, left - 1, more - charge);
                chosenCount--;
            }
        }
    }

    private long next(int from, int left) {
        long sum = 0;
        int position = chosenCount;
        int end = chosenCount + left;
        for (int c = from; position < end && candidates.reaches(c); c++) {
            if (candidates.edge(c) != excluded) {
                long more = candidates.margin(c) + problem.placeWorth(mentor, position++);
                if (more <= 0) {
                    break;
                }
                sum += more;
            }
        }
        return sum;
    }

    private boolean fits(int edge) {
        for (int c = 0; c < chosenCount; c++) {
            if (problem.clash(edge, chosen[c])) {
                return false;
            }
        }
        return true;
    }
}
