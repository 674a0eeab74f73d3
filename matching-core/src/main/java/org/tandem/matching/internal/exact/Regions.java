package org.tandem.matching.internal.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.CompatibilityGraph;

/**
 * Chooses the regions to decide anew. Bound and plan differ by what each mentor and mentee could gain at the root's prices
 * and does not (complementary slackness), so regions grow from where that is most, along the edges that cost least, and take
 * in whoever is matched with somebody inside.
 */
final class Regions {
    private record Step(long loss, int edge) {}

    private final CompatibilityGraph graph;
    private final BranchProblem root;
    private final long[] losses;
    private final long[] prices;
    private final long[] mentorWorths;
    private final SplittableRandom random;
    private final int[] mentorStamp;
    private final int[] menteeStamp;
    private final boolean[] covered;
    private int stamp;
    private int[] seeds = {};
    private int nextSeed;

    /**
     * @param root the problem of the whole graph
     * @param losses by edge of {@code root}: the bound's loss if the edge is used
     * @param prices by mentee
     * @param mentorWorths by mentor: worth of the best pattern at these prices
     */
    Regions(
            CompatibilityGraph graph,
            BranchProblem root,
            long[] losses,
            long[] prices,
            long[] mentorWorths,
            long seed) {
        this.graph = graph;
        this.root = root;
        this.losses = losses;
        this.prices = prices;
        this.mentorWorths = mentorWorths;
        random = new SplittableRandom(seed);
        mentorStamp = new int[root.mentors()];
        menteeStamp = new int[root.mentees()];
        covered = new boolean[root.mentors()];
    }

    /** Orders the seeds for a sweep over all mentors who fall short of their best pattern. */
    void beginSweep(Assignment assignment) {
        Arrays.fill(covered, false);
        long[] keys = new long[root.mentors()];
        for (int m = 0; m < keys.length; m++) {
            long slack = mentorWorths[m];
            for (int pair : assignment.ofMentor(m)) {
                slack -= root.currency.ofPoints(graph.points(pair)) - prices[graph.mentee(pair)];
            }
            if (slack > 0) {
                keys[m] = (long) (slack * (0.5 + random.nextDouble() / 2)) + 1;
            }
        }
        seeds = IntStream.range(0, keys.length)
                .filter(m -> keys[m] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer m) -> -keys[m]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        nextSeed = 0;
    }

    /** Returns the next mentor to grow a region from, or -1 when the sweep is over. */
    int nextSeed() {
        while (nextSeed < seeds.length && covered[seeds[nextSeed]]) {
            nextSeed++;
        }
        return nextSeed < seeds.length ? seeds[nextSeed++] : -1;
    }

    /**
     * Grows a region from a mentor until it has about so many mentors.
     *
     * @param spare edges that lose more than this are not followed
     */
    Region grow(int seed, int size, long spare, Assignment assignment) {
        stamp++;
        Region region = new Region();
        PriorityQueue<Step> open =
                new PriorityQueue<>(Comparator.comparingLong(Step::loss).thenComparingInt(Step::edge));
        addMentor(seed, region, open, spare, assignment);
        while (!open.isEmpty() && region.mentorCount() < size) {
            int edge = open.remove().edge;
            addMentor(root.mentor[edge], region, open, spare, assignment);
            addMentee(root.mentee[edge], region, open, spare, assignment);
        }
        return region;
    }

    private void addMentor(int mentor, Region region, PriorityQueue<Step> open, long spare, Assignment assignment) {
        if (mentorStamp[mentor] == stamp) {
            return;
        }
        mentorStamp[mentor] = stamp;
        covered[mentor] = true;
        region.addMentor(mentor);
        for (int e = root.firstEdge[mentor]; e < root.firstEdge[mentor + 1]; e++) {
            push(e, open, spare);
        }
        for (int pair : assignment.ofMentor(mentor)) {
            addMentee(graph.mentee(pair), region, open, spare, assignment);
        }
    }

    private void addMentee(int mentee, Region region, PriorityQueue<Step> open, long spare, Assignment assignment) {
        if (menteeStamp[mentee] == stamp) {
            return;
        }
        menteeStamp[mentee] = stamp;
        region.addMentee(mentee);
        for (int at = root.firstOfMentee[mentee]; at < root.firstOfMentee[mentee + 1]; at++) {
            push(root.edgeOfMentee[at], open, spare);
        }
        for (int pair : assignment.ofMentee(mentee)) {
            addMentor(graph.mentor(pair), region, open, spare, assignment);
        }
    }

    private void push(int edge, PriorityQueue<Step> open, long spare) {
        if (losses[edge] <= spare) {
            // A little chance, so that the same seed does not always grow the same region.
            open.add(new Step((long) (losses[edge] * (0.7 + 0.6 * random.nextDouble())), edge));
        }
    }
}
