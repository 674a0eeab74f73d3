package org.tandem.matching.internal.partition;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.GroupProblem;

/**
 * The best composition, proven by whole groups: prices that bound all compositions, then every composition of one group that could be
 * part of a better one than is known, and of these the best that fit together.
 */
public final class GroupProof {
    /** A search for one group that needs more nodes is left open. */
    private static final long MOST_NODES = 200_000;

    private static final int MOST_PEOPLE = 100;
    /** In candidates looked at; it takes some ten seconds. */
    private static final long MOST_WORK = 100_000_000;

    /** Where steps are limited, a proof may look at so many candidates, and so many more for each step. */
    private static final long LEAST_WORK = 1_000_000;

    private static final long WORK_PER_STEP = 30_000;

    private static final int MOST_CANDIDATES = 100_000;
    private static final long MOST_NODES_TO_EXIST = 20_000;
    private static final long MOST_WORK_TO_EXIST = 10_000_000;
    private static final int MOST_TO_EXIST = 10_000;
    /** Where nothing is known yet, it is guessed to be this part of the bound below it. */
    private static final long FIRST_GUESS = 400;

    private static final int NEXT_GUESS = 2;

    private final PartitionProblem of;
    private final GroupPrices prices;
    private final long mostWork;
    private int @Nullable [] best;
    private long worth = Long.MIN_VALUE;
    private boolean closed;
    /** No composition is worth more, as all that might be were looked at. */
    private long searched = Long.MAX_VALUE;

    /**
     * Prepares a proof.
     *
     * @param steps that the search for groups may take, which limit the proof, too, so that it does not hang on the time
     */
    public GroupProof(GroupProblem problem, long steps) {
        this(mostWork(steps), problem);
    }

    /** Prepares a proof that may look at so many candidates. */
    GroupProof(long mostWork, GroupProblem problem) {
        this.mostWork = mostWork;
        of = new PartitionProblem(problem);
        prices = new GroupPrices(of);
    }

    /** Returns how many candidates a proof may look at beside so many steps of a search. */
    public static long mostWork(long steps) {
        return steps < MOST_WORK / WORK_PER_STEP ? Math.min(MOST_WORK, LEAST_WORK + steps * WORK_PER_STEP) : MOST_WORK;
    }

    /** Returns whether two problems are the same in all that counts, position by position. */
    public static boolean areAlike(GroupProblem one, GroupProblem other) {
        return new PartitionProblem(one).isLike(new PartitionProblem(other));
    }

    /** Returns whether there are so few people that whole groups can be searched. */
    private boolean isPromising() {
        return of.problem.people() <= MOST_PEOPLE;
    }

    /** Returns the problem. */
    public GroupProblem problem() {
        return of.problem;
    }

    /** Offers a composition that keeps the rules, by party; a better one need only be looked for. */
    public void offer(int[] groupOfParty, long points) {
        prices.know(groupOfParty);
        if (points > worth) {
            best = groupOfParty.clone();
            worth = points;
        }
    }

    /**
     * Bounds all compositions at a glance, at given prices.
     *
     * @param first by party
     */
    public void glance(long[] first, BooleanSupplier stop) {
        prices.glance(first, stop);
    }

    /** Lowers the bound as far as it goes, and then looks for what is better than the best known; where there are few people. */
    public void run(BooleanSupplier stop) {
        if (!isPromising()) {
            return;
        }
        exist(stop);
        lower(stop);
        long bound = prices.boundAtPrices();
        long guess = Math.max(1, Math.abs(bound) / FIRST_GUESS);
        while (!closed && !stop.getAsBoolean()) {
            // Where nothing counts, any composition is worth 0.
            long above = of.problem.countsNothing() ? -1 : Math.max(worth, bound - guess);
            Optional<List<Candidate>> all = prices.within(
                    above, of.problem.countsNothing() ? MOST_TO_EXIST : MOST_CANDIDATES, MOST_NODES * 10, stop);
            if (all.isEmpty()) {
                return;
            }
            PartitionSearch search =
                    new PartitionSearch(of, all.get(), prices, bound - above, mostWork, stop);
            boolean complete = search.run();
            int[] found = search.best();
            if (found != null) {
                best = found;
                worth = of.problem.worth(found);
            }
            if (!complete) {
                return;
            }
            // All that are better than above were looked at.
            searched = Math.max(worth, above);
            closed = worth >= above || of.problem.countsNothing();
            guess *= NEXT_GUESS;
        }
    }

    /** Looks for any composition that keeps the rules, if none is known. */
    public void exist(BooleanSupplier stop) {
        if (best == null && !of.problem.countsNothing() && isPromising()) {
            GroupProof existence = new GroupProof(mostWork, of.problem.plain());
            existence.run(stop);
            if (existence.best != null) {
                offer(existence.best, of.problem.worth(existence.best));
            }
            closed = existence.closed && existence.best == null;
        }
    }

    /** Lowers the bound as far as it goes. */
    public void lower(BooleanSupplier stop) {
        if (!closed && isPromising()) {
            boolean plain = of.problem.countsNothing();
            if (plain) {
                prices.lower(-1, MOST_NODES_TO_EXIST, Math.min(mostWork, MOST_WORK_TO_EXIST), stop);
            } else {
                prices.lower(worth, MOST_NODES, mostWork, stop);
            }
            closed = prices.isImpossible() || prices.bound() <= worth || plain && prices.bound() < 0;
        }
    }

    /** Returns points that no composition exceeds. */
    public long bound() {
        return closed && best != null ? worth : Math.min(searched, prices.bound());
    }

    /** Returns whether every composition was considered, one way or the other. */
    public boolean isClosed() {
        return closed;
    }

    /** Returns the best composition known, by party; null if there is none. */
    public int @Nullable [] best() {
        return best;
    }
}
