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
 * Judges all pairs, mentee by mentee. Workers take blocks of mentees from a counter; each block's pairs stay together and
 * are put in order afterwards, and counts are sums, so the result does not depend on who judged what. When it is time to
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
    private final int[][] removedByRuleAndMentee;
    private final int[] heldByMentee;
    private final Capacities capacities;
    private final BooleanSupplier stop;
    private final AtomicLong judged = new AtomicLong();
    private final boolean[] unjudged;
    private volatile boolean oneFound;
    private volatile boolean stopped;
    private int[][] removedByRuleAndMentor = {};
    private int[] heldByMentor = {};

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
        removedByRuleAndMentee = new int[judge.ruleNames().size()][menteeCount];
        heldByMentee = new int[menteeCount];
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
        List<Worker> done = IntStream.range(0, workers)
                .parallel()
                .mapToObj(w -> callers.call(() -> {
                    Worker worker = new Worker();
                    for (int block = next.getAndIncrement(); block < blocks.length; block = next.getAndIncrement()) {
                        blocks[block] = worker.judge(block * BLOCK, Math.min(menteeCount, (block + 1) * BLOCK));
                    }
                    return worker;
                }))
                .toList();
        removedByRuleAndMentor = new int[judge.ruleNames().size()][mentorCount];
        heldByMentor = new int[mentorCount];
        for (Worker worker : done) {
            for (int r = 0; r < removedByRuleAndMentor.length; r++) {
                add(worker.removed[r], removedByRuleAndMentor[r]);
            }
            add(worker.held, heldByMentor);
        }
    }

    private static void add(int[] from, int[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
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

    int[][] removedByRuleAndMentor() {
        return removedByRuleAndMentor;
    }

    int[][] removedByRuleAndMentee() {
        return removedByRuleAndMentee;
    }

    int[] heldByMentor() {
        return heldByMentor;
    }

    int[] heldByMentee() {
        return heldByMentee;
    }

    /** The eligible and the held pairs of a run of mentees. */
    private record Block(PairBuffer pairs, int[] rowEnds, List<HeldPair> held) {}

    /** Judges blocks on one thread and counts by mentor for itself. */
    private final class Worker {
        private final int[][] removed = new int[judge.ruleNames().size()][mentorCount];
        private final int[] held = new int[mentorCount];

        Block judge(int from, int until) {
            Block block = new Block(new PairBuffer(), new int[until - from], new ArrayList<>());
            for (int mentee = from; mentee < until; mentee++) {
                judgeRow(mentee, block);
                block.rowEnds[mentee - from] = block.pairs.size();
            }
            return block;
        }

        private void judgeRow(int mentee, Block block) {
            for (int from = 0; from < mentorCount; from += PAIRS_AT_ONCE) {
                int until = Math.min(mentorCount, from + PAIRS_AT_ONCE);
                boolean over = isOver(until - from);
                unjudged[mentee] |= over;
                for (int mentor = from; mentor < until; mentor++) {
                    if (!over || isFixed(mentor, mentee)) {
                        judge(mentor, mentee, block);
                    }
                }
            }
        }

        private void judge(int mentor, int mentee, Block block) {
            int rule = judge.judge(mentor, mentee);
            if (rule == PairJudge.ADMITTED || (rule < 0 && isFixed(mentor, mentee))) {
                block.pairs.add(mentor, judge.points(mentor, mentee));
                if (!oneFound && capacities.freePlaces()[mentor] > 0 && capacities.openSeats()[mentee] > 0) {
                    oneFound = true;
                }
            } else if (rule < 0) {
                held[mentor]++;
                heldByMentee[mentee]++;
                int holding = -1 - rule;
                block.held.add(new HeldPair(
                        programme.mentors().get(mentor).id(),
                        programme.mentees().get(mentee).id(),
                        judge.ruleNames().get(holding),
                        judge.reason(holding, mentor, mentee)));
            } else {
                removed[rule][mentor]++;
                removedByRuleAndMentee[rule][mentee]++;
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
