package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.tandem.matching.internal.host.ContextLoader;
import org.tandem.matching.programme.Programme;

/**
 * Judges the pairs that can be eligible, mentee by mentee. Workers take blocks of mentees from a counter; each block's pairs
 * stay together and are put in order afterwards, so the result does not depend on who judged what. When it is time to
 * stop, only fixed pairs are still judged; but not before some pairs have been, and one among them that a plan could have.
 */
final class RowJudging {
    private static final int BLOCK = 64;
    /** After so many pairs each worker looks whether it is time to stop. */
    private static final int PAIRS_AT_ONCE = 32;
    /** So many pairs are judged in any case, however early it is time. */
    private static final int FEWEST = 4_096;

    private final Programme programme;
    private final PairJudge judge;
    private final int[][] fixedMentors;
    private final int mentorCount;
    private final int menteeCount;
    private final Block[] blocks;
    private final Capacities capacities;
    private final BooleanSupplier stop;
    private final AtomicLong judged = new AtomicLong();
    private final boolean[] unjudged;
    private volatile boolean oneFound;
    private volatile boolean stopped;

    private RowJudging(
            Programme programme, PairJudge judge, int[][] fixedMentors, Capacities capacities, BooleanSupplier stop) {
        this.capacities = capacities;
        this.stop = stop;
        this.programme = programme;
        this.judge = judge;
        this.fixedMentors = fixedMentors;
        mentorCount = programme.mentors().size();
        menteeCount = programme.mentees().size();
        blocks = new Block[(menteeCount + BLOCK - 1) / BLOCK];
        unjudged = new boolean[menteeCount];
    }

    static RowJudging run(
            Programme programme, PairJudge judge, int[][] fixedMentors, Capacities capacities, BooleanSupplier stop) {
        RowJudging judging = new RowJudging(programme, judge, fixedMentors, capacities, stop);
        judging.judgeAll();
        return judging;
    }

    private void judgeAll() {
        ContextLoader callers = ContextLoader.here();
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(Math.max(1, ForkJoinPool.getCommonPoolParallelism() + 1), Math.max(1, blocks.length));
        IntStream.range(0, workers)
                .parallel()
                .forEach(w -> callers.run(() -> {
                    Worker worker = new Worker();
                    for (int block = next.getAndIncrement(); block < blocks.length; block = next.getAndIncrement()) {
                        blocks[block] = worker.judge(block * BLOCK, Math.min(menteeCount, (block + 1) * BLOCK));
                    }
                }));
    }

    /** Counts pairs that were judged; returns whether no more may be. */
    private boolean isOver(int more) {
        long count = judged.addAndGet(more);
        if (!stopped && count >= FEWEST && oneFound && stop.getAsBoolean()) {
            stopped = true;
        }
        return stopped;
    }

    /** Returns the mentees for whom not every mentor was judged. */
    BitSet unjudged() {
        BitSet set = new BitSet();
        for (int mentee = 0; mentee < menteeCount; mentee++) {
            set.set(mentee, unjudged[mentee]);
        }
        return set;
    }

    /** Returns all eligible pairs, joined in order. */
    Pairs pairs() {
        int count = 0;
        for (Block block : blocks) {
            count = Math.addExact(count, block.pairs.size());
        }
        int[] firstPairs = new int[menteeCount + 1];
        int[] mentors = new int[count];
        long[] points = new long[count];
        int at = 0;
        for (int b = 0; b < blocks.length; b++) {
            Block block = blocks[b];
            for (int row = 0; row < block.rowEnds.length; row++) {
                firstPairs[b * BLOCK + row + 1] = at + block.rowEnds[row];
            }
            block.pairs.copyTo(mentors, points, at);
            at += block.pairs.size();
            // Large graphs are not to be in memory twice.
            block.pairs.clear();
        }
        return new Pairs(firstPairs, mentors, points);
    }

    List<HeldPair> held() {
        ImmutableList.Builder<HeldPair> held = ImmutableList.builder();
        for (Block block : blocks) {
            held.addAll(block.held);
        }
        return held.build();
    }

    /** The eligible and the held pairs of a run of mentees. */
    private record Block(PairBuffer pairs, int[] rowEnds, List<HeldPair> held) {}

    /** Judges blocks on one thread. */
    private final class Worker {
        private final CandidateSearch candidates = new CandidateSearch(judge, mentorCount);
        private int[] eligible = {};
        private double[] values = {};
        private long[] points = {};
        private int eligibleCount;

        Block judge(int from, int until) {
            Block block = new Block(new PairBuffer(), new int[until - from], new ArrayList<>());
            for (int mentee = from; mentee < until; mentee++) {
                judgeRow(mentee, block);
                block.rowEnds[mentee - from] = block.pairs.size();
            }
            return block;
        }

        private void judgeRow(int mentee, Block block) {
            candidates.find(mentee);
            if (eligible.length < candidates.count()) {
                eligible = new int[candidates.count()];
                values = new double[eligible.length];
                points = new long[eligible.length];
            }
            eligibleCount = 0;
            for (int from = 0; from < candidates.count(); from += PAIRS_AT_ONCE) {
                int until = Math.min(candidates.count(), from + PAIRS_AT_ONCE);
                boolean over = isOver(until - from);
                unjudged[mentee] |= over;
                for (int c = from; c < until; c++) {
                    int mentor = candidates.mentor(c);
                    if (!over || isFixed(mentor, mentee)) {
                        judge(mentor, mentee, block);
                    }
                }
            }
            judge.points().of(mentee, eligible, eligibleCount, values, points);
            block.pairs.add(eligible, points, eligibleCount);
        }

        private void judge(int mentor, int mentee, Block block) {
            int rule = candidates.judge(mentor, mentee);
            if (rule == PairJudge.ADMITTED || (rule < 0 && isFixed(mentor, mentee))) {
                eligible[eligibleCount++] = mentor;
                if (!oneFound && capacities.freePlaces()[mentor] > 0 && capacities.openSeats()[mentee] > 0) {
                    oneFound = true;
                }
            } else if (rule < 0) {
                int holding = -1 - rule;
                block.held.add(new HeldPair(
                        programme.mentors().get(mentor).id(),
                        programme.mentees().get(mentee).id(),
                        judge.ruleNames().get(holding),
                        judge.reason(holding, mentor, mentee)));
            }
        }

        private boolean isFixed(int mentor, int mentee) {
            for (int fixed : fixedMentors[mentee]) {
                if (fixed == mentor) {
                    return true;
                }
            }
            return false;
        }
    }
}
