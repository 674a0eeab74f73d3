package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.tandem.matching.internal.graph.Pairs;

/**
 * Judges the pairs that can be eligible, mentee by mentee. Workers take blocks of mentees; each block's pairs stay together and
 * are put in order afterwards, so the result does not depend on who judged what. When it is time to stop, only fixed pairs are
 * still judged; but not before some pairs have been, and one among them that a plan could have.
 */
final class RowJudging {
    private static final int BLOCK = 64;
    /** After so many pairs each worker looks whether it is time to stop. */
    private static final int PAIRS_AT_ONCE = 32;
    /** So many pairs are judged in any case, however early it is time. */
    private static final int FEWEST = 4_096;

    private final PairJudge judge;
    private final FixedMentors fixed;
    private final int menteeCount;
    private final Block[] blocks;
    private final Capacities capacities;
    private final BooleanSupplier stop;
    private final AtomicLong judged = new AtomicLong();
    private final boolean[] unjudged;
    private volatile boolean oneFound;
    private volatile boolean stopped;

    /** Judges all. */
    RowJudging(PairJudge judge, FixedMentors fixed, Capacities capacities, BooleanSupplier stop) {
        this.judge = judge;
        this.fixed = fixed;
        this.capacities = capacities;
        this.stop = stop;
        menteeCount = judge.programme().mentees().size();
        blocks = new Block[(menteeCount + BLOCK - 1) / BLOCK];
        unjudged = new boolean[menteeCount];
        JudgedRow.forEach(blocks.length, () -> new Worker()::judge, () -> false);
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
    private final class Worker extends JudgedRow {
        private List<HeldPair> held = new ArrayList<>();

        Worker() {
            super(judge, fixed);
        }

        long judge(int block) {
            int from = block * BLOCK;
            int[] rowEnds = new int[Math.min(BLOCK, menteeCount - from)];
            PairBuffer pairs = new PairBuffer();
            held = new ArrayList<>();
            for (int row = 0; row < rowEnds.length; row++) {
                judgeRow(from + row);
                pairs.add(eligible, points, count);
                rowEnds[row] = pairs.size();
            }
            blocks[block] = new Block(pairs, rowEnds, held);
            return pairs.size();
        }

        private void judgeRow(int mentee) {
            find(mentee);
            for (int from = 0; from < candidates.count(); from += PAIRS_AT_ONCE) {
                int until = Math.min(candidates.count(), from + PAIRS_AT_ONCE);
                boolean over = isOver(until - from);
                unjudged[mentee] |= over;
                int before = count;
                for (int c = from; c < until; c++) {
                    int mentor = candidates.mentor(c);
                    if (!over || fixed.has(mentor, mentee)) {
                        take(mentor, mentee);
                    }
                }
                lookForOne(before, mentee);
            }
            score(mentee);
        }

        private void lookForOne(int from, int mentee) {
            for (int m = from; m < count && !oneFound; m++) {
                if (capacities.freePlaces()[eligible[m]] > 0 && capacities.openSeats()[mentee] > 0) {
                    oneFound = true;
                }
            }
        }

        @Override
        void hold(int rule, int mentor, int mentee) {
            held.add(judge.held(rule, mentor, mentee));
        }
    }
}
