package org.tandem.matching.internal.branch;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.relax.Clashes;

/**
 * Better plans around a plan.
 *
 * <p><strong>What.</strong> A plan that no redistribution within a few mentors betters, of those that were tried.
 *
 * <p><strong>Definition.</strong> Draws a region of mentors who have eligible mentees in common, half of the time around a
 * mentee who still wants a mentor, and decides all their pairs anew by a {@link BoundedSearch} on what the others leave. Plans
 * that are as good are taken, too, as they lead elsewhere. Regions grow as long as they are solved, and shrink where not.
 *
 * <p><strong>Complexity.</strong> One small search for each region.
 *
 * <p><strong>Source.</strong> Shaw, Using constraint programming and local search methods to solve vehicle routing problems,
 * 1998.
 *
 * <p><strong>Failure.</strong> Says nothing about better plans further away. The same graph, plan and work give the same plan.
 */
final class RegionSearch {
    private static final Logger LOG = LoggerFactory.getLogger(RegionSearch.class);

    private static final long WORK_IN_REGION = 100_000;
    private static final int MOST_VAIN = 400;
    private static final double FIRST_SIZE = 6;
    private static final double LEAST_SIZE = 2;
    private static final double GROWTH = 1.02;
    private static final double SHRINKAGE = 0.95;
    private static final int TRIES = 10;

    /** One in so many mentors of a region is any mentor: quotas tie those together who have no mentee in common. */
    private static final int FAR = 4;

    /** What cutting a region out takes for each pair of the graph, in flow nodes, about. */
    private static final int PAIRS_PER_WORK = 4;

    private final CompatibilityGraph graph;
    private final BoundedSearch whole;
    private final Clashes clashes;
    private final SplittableRandom random = new SplittableRandom(1);
    private final int[] firstOfMentor;
    private final int[] pairsByMentor;
    private int[] plan;
    private LexScore score;
    private double size = FIRST_SIZE;

    /** Prepares to better the best plan of a search. */
    RegionSearch(CompatibilityGraph graph, BoundedSearch whole) {
        this.graph = graph;
        this.whole = whole;
        clashes = new Clashes(graph);
        plan = whole.pairs();
        score = whole.score();
        firstOfMentor = new int[graph.mentorCount() + 1];
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            firstOfMentor[graph.mentor(pair) + 1]++;
        }
        Arrays.parallelPrefix(firstOfMentor, Integer::sum);
        pairsByMentor = new int[graph.pairCount()];
        int[] next = firstOfMentor.clone();
        for (int pair = 0; pair < pairsByMentor.length; pair++) {
            pairsByMentor[next[graph.mentor(pair)]++] = pair;
        }
    }

    /** Searches, and offers every better plan to the whole search, until many regions in a row were in vain. */
    void run(long mostWork, BooleanSupplier stop) {
        long work = 0;
        int regions = 0;
        for (int vain = 0; vain < MOST_VAIN && work < mostWork && !stop.getAsBoolean(); vain++) {
            Region region = Region.of(graph, plan, draw());
            BoundedSearch search = new BoundedSearch(region.rest());
            search.take(region.within(plan));
            search.run(WORK_IN_REGION, stop);
            size = search.isProven()
                    ? Math.min(graph.mentorCount(), size * GROWTH)
                    : Math.max(LEAST_SIZE, size * SHRINKAGE);
            vain = take(region.whole(search.pairs())) ? 0 : vain;
            work += search.work() + graph.pairCount() / PAIRS_PER_WORK;
            regions++;
        }
        LOG.debug("{} regions, work {}: {}.", regions, work, score);
    }

    /** Goes on from a plan unless it is worse; returns whether it is better. */
    private boolean take(int[] found) {
        LexScore reached = whole.levels().score(found, clashes.charges(found));
        int compared = reached.compareTo(score);
        if (compared >= 0) {
            plan = found;
            score = reached;
        }
        return compared > 0 && whole.take(found);
    }

    private BitSet draw() {
        int count = (int) size;
        BitSet mentors = new BitSet();
        int[] waiting = waiting();
        if (waiting.length > 0 && random.nextBoolean()) {
            int mentee = waiting[random.nextInt(waiting.length)];
            for (int k = 0; k < Math.max(1, count / 2); k++) {
                mentors.set(anyMentor(mentee));
            }
        } else {
            mentors.set(random.nextInt(graph.mentorCount()));
        }
        for (int tries = 0; tries < TRIES * count && mentors.cardinality() < count; tries++) {
            int[] members = mentors.stream().toArray();
            int mentor = members[random.nextInt(members.length)];
            int pairs = firstOfMentor[mentor + 1] - firstOfMentor[mentor];
            mentors.set(
                    pairs == 0 || random.nextInt(FAR) == 0
                            ? random.nextInt(graph.mentorCount())
                            : anyMentor(graph.mentee(pairsByMentor[firstOfMentor[mentor] + random.nextInt(pairs)])));
        }
        return mentors;
    }

    private int anyMentor(int mentee) {
        int first = graph.firstPair(mentee);
        return graph.mentor(first + random.nextInt(graph.endPair(mentee) - first));
    }

    /** Returns the mentees who want more mentors than they have and could have one. */
    private int[] waiting() {
        int[] open = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        for (int pair : plan) {
            open[graph.mentee(pair)]--;
        }
        return IntStream.range(0, open.length)
                .filter(mentee -> open[mentee] > 0 && graph.endPair(mentee) > graph.firstPair(mentee))
                .toArray();
    }
}
