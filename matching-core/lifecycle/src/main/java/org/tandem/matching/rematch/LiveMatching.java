package org.tandem.matching.rematch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.exact.LevelQualities;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.internal.price.Worth;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;

/**
 * A solved matching that is kept alive: it takes one change after the other and is the optimum again each time, many times
 * faster than a match from scratch. The pairs are judged once, so that people who join, and changed profiles or ties, need a
 * new one; a change here is a place, a wish for a mentor, or a decision about a pair.
 *
 * <p>What is matched is optimal by the same order as a match from scratch: who is served, then points. It is not
 * meant to change little; {@link Rematch} is. A change that is refused leaves everything as it was. Not for use by several
 * threads at once.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="live"}
 */
public final class LiveMatching {
    private static final int ROOM = 4;

    private static final byte FREE = 0;
    private static final byte BARRED = 1;
    private static final byte FIXED = 2;

    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final int[] places;
    private final int[] seats;
    private final byte[] decisions;
    private final BitSet fixed = new BitSet();
    /** What leads back to what was last settled, the last change last. */
    private final List<Runnable> takeBack = new ArrayList<>();

    private LiveFlow flow;
    private Worth worth;

    private LiveMatching(CompatibilityGraph graph, @Nullable Compatibility compatibility) {
        if (!PlanConditions.of(graph).planRules().isEmpty()) {
            throw new IllegalArgumentException("The rule about two matches ("
                    + PlanConditions.of(graph).planRules().get(0).name()
                    + ") of the policy must not be in a live matching.\nMaybe match anew with Matcher.");
        }
        Rematch.requireLargestSum(graph);
        this.graph = graph;
        this.compatibility = compatibility;
        places = IntStream.range(0, graph.mentorCount()).map(graph::freePlaces).toArray();
        seats = IntStream.range(0, graph.menteeCount()).map(graph::openSeats).toArray();
        decisions = new byte[graph.pairCount()];
        for (int pair = 0; pair < decisions.length; pair++) {
            decisions[pair] = graph.isFixed(pair) ? FIXED : FREE;
            fixed.set(pair, graph.isFixed(pair));
        }
        flow = LiveFlow.of(graph, ROOM, seats);
        worth = flow.worth();
    }

    /**
     * Matches a programme and keeps the result alive.
     *
     * @throws IllegalArgumentException if the policy has rules about two matches, or another objective than the largest sum
     */
    public static LiveMatching of(Compatibility compatibility) {
        return new LiveMatching(compatibility.graph(), compatibility);
    }

    /**
     * Matches by the caller's own scores and keeps the result alive.
     *
     * @throws IllegalArgumentException if there are rules about two matches
     */
    public static LiveMatching of(CompatibilityGraph graph) {
        return new LiveMatching(graph, null);
    }

    /** Returns the number of matches. */
    public int matches() {
        return worth.matches();
    }

    /** Returns the points of all matches, less what uneven loads charge. */
    public long points() {
        return worth.points();
    }

    /** Returns the matched pairs, by mentee and mentor. */
    public List<Pair> pairs() {
        return Arrays.stream(flow.chosen()).mapToObj(this::pair).toList();
    }

    /** Returns the plan as it is now, proven optimal on every level; takes longer than a change. */
    public Plan plan() {
        CompatibilityGraph now = changedGraph();
        int[] pairs = IntStream.of(flow.chosen())
                .map(pair -> now.pair(graph.mentor(pair), graph.mentee(pair)))
                .sorted()
                .toArray();
        PlanWriter writer = compatibility == null ? new PlanWriter(now) : new PlanWriter(compatibility, now);
        Levels levels = Levels.of(now);
        LexScore score = levels.score(pairs, 0);
        // A flow without rules about two matches reaches its bound on every level.
        Quality quality = new Quality(
                Status.PROVEN_OPTIMAL,
                Ended.PROOF,
                pairs.length,
                LevelQualities.of(levels, score, score.values(), pairs.length));
        long charges = Arrays.stream(pairs).mapToLong(now::points).sum() - score.of(levels.points());
        return writer.write(pairs, charges, quality);
    }

    private CompatibilityGraph changedGraph() {
        GraphEditor editor = new GraphEditor(graph);
        for (int mentor = 0; mentor < places.length; mentor++) {
            editor.freePlaces(mentor, places[mentor]);
        }
        for (int mentee = 0; mentee < seats.length; mentee++) {
            editor.openSeats(mentee, seats[mentee]);
        }
        for (int pair = 0; pair < decisions.length; pair++) {
            if (decisions[pair] == BARRED) {
                editor.bar(pair);
            } else if (decisions[pair] == FIXED) {
                editor.fixed(graph.mentor(pair), graph.mentee(pair));
            } else if (graph.isFixed(pair)) {
                editor.released(graph.mentor(pair), graph.mentee(pair));
            }
        }
        return editor.build();
    }

    /**
     * Lets a mentor leave: no place is left, and pairs fixed with the mentor are released.
     *
     * @throws IllegalArgumentException if the mentor is unknown
     */
    public Update mentorLeaves(String mentorId) {
        int mentor = graph.knownMentor(mentorId);
        releaseFixed(pair -> graph.mentor(pair) == mentor);
        return setPlaces(mentor, 0);
    }

    /**
     * Sets how many places a mentor has free, running mentorships aside.
     *
     * @param free 0 or more
     * @throws IllegalArgumentException if the mentor is unknown, {@code free} is negative, or fixed pairs need more
     * @throws ArithmeticException if so many places do not fit into 64 bits beside the points
     */
    public Update freePlaces(String mentorId, int free) {
        requireNotNegative("free places", mentorId, free);
        return setPlaces(graph.knownMentor(mentorId), free);
    }

    private Update setPlaces(int mentor, int free) {
        int before = places[mentor];
        LiveFlow flowBefore = flow;
        if (!flow.hasRoomFor(mentor, free)) {
            flow = rebuilt(free + ROOM, seats);
        }
        takeBack.add(() -> places[mentor] = before);
        places[mentor] = free;
        flow.places(mentor, free);
        return settled(flowBefore, "fewer places of", graph.mentorIds().get(mentor));
    }

    /** The values of seats and loads have no room for so many seats or places; a new flow has. */
    private LiveFlow rebuilt(int room, int[] seatsOneDay) {
        LiveFlow larger = LiveFlow.of(graph, room, seatsOneDay);
        for (int mentor = 0; mentor < places.length; mentor++) {
            larger.places(mentor, places[mentor]);
        }
        for (int mentee = 0; mentee < seats.length; mentee++) {
            larger.seats(mentee, seats[mentee]);
        }
        for (int pair = 0; pair < decisions.length; pair++) {
            decide(larger, pair, decisions[pair]);
        }
        if (larger.settle() == null) {
            throw new IllegalStateException("The fixed pairs do not fit into the places, although they did before.");
        }
        return larger;
    }

    /**
     * Lets a mentee withdraw: no mentor is wanted, and pairs fixed with the mentee are released.
     *
     * @throws IllegalArgumentException if the mentee is unknown
     */
    public Update menteeWithdraws(String menteeId) {
        int mentee = graph.knownMentee(menteeId);
        releaseFixed(pair -> graph.mentee(pair) == mentee);
        return setSeats(mentee, 0);
    }

    /**
     * Sets how many mentors a mentee wants, besides running mentorships.
     *
     * @param wanted 0 or more
     * @throws IllegalArgumentException if the mentee is unknown, {@code wanted} is negative, or fixed pairs are more
     * @throws ArithmeticException if so many mentors do not fit into 64 bits beside the points
     */
    public Update mentorsWanted(String menteeId, int wanted) {
        requireNotNegative("mentors wanted", menteeId, wanted);
        return setSeats(graph.knownMentee(menteeId), wanted);
    }

    private Update setSeats(int mentee, int wanted) {
        int before = seats[mentee];
        LiveFlow flowBefore = flow;
        if (!flow.hasSeatsFor(mentee, wanted)) {
            int[] seatsOneDay = seats.clone();
            seatsOneDay[mentee] = wanted;
            flow = rebuilt(Arrays.stream(places).max().orElse(0) + ROOM, seatsOneDay);
        }
        takeBack.add(() -> seats[mentee] = before);
        seats[mentee] = wanted;
        flow.seats(mentee, wanted);
        return settled(flowBefore, "fewer mentors for", graph.menteeIds().get(mentee));
    }

    /**
     * Bars a pair; if it was fixed, that ends.
     *
     * @throws IllegalArgumentException if the pair is not eligible
     */
    public Update bar(String mentorId, String menteeId) {
        return decideAndSettle(mentorId, menteeId, BARRED);
    }

    /**
     * Fixes a pair; if it was barred, that ends.
     *
     * @throws IllegalArgumentException if the pair is not eligible, or places, wanted mentors, limits and other fixed pairs
     *     leave no room for it
     */
    public Update fix(String mentorId, String menteeId) {
        return decideAndSettle(mentorId, menteeId, FIXED);
    }

    /**
     * Leaves a pair that was barred or fixed to the optimum.
     *
     * @throws IllegalArgumentException if the pair is not eligible
     */
    public Update release(String mentorId, String menteeId) {
        return decideAndSettle(mentorId, menteeId, FREE);
    }

    private Update decideAndSettle(String mentorId, String menteeId, byte decision) {
        int mentor = graph.knownMentor(mentorId);
        int mentee = graph.knownMentee(menteeId);
        int pair = graph.pair(mentor, mentee);
        if (pair < 0) {
            throw new IllegalArgumentException("The pair (" + mentorId + " with " + menteeId
                    + ") must be eligible.\nMaybe a rule bars it; ask for its verdicts.");
        }
        decide(pair, decision);
        return settled(flow, "the pair of " + mentorId + " with", menteeId);
    }

    private void note(int pair, byte decision) {
        decisions[pair] = decision;
        fixed.set(pair, decision == FIXED);
    }

    private void releaseFixed(IntPredicate which) {
        for (int pair : fixed.stream().filter(which).toArray()) {
            decide(pair, FREE);
        }
    }

    private void decide(int pair, byte decision) {
        byte before = decisions[pair];
        takeBack.add(() -> note(pair, before));
        note(pair, decision);
        decide(flow, pair, decision);
    }

    private static void decide(LiveFlow flow, int pair, byte decision) {
        switch (decision) {
            case BARRED -> flow.bar(pair);
            case FIXED -> flow.fix(pair);
            default -> flow.release(pair);
        }
    }

    /**
     * Settles all changes since it was last settled, or takes all of them back.
     *
     * @param before the flow that was there before the change; nothing was changed in it if it is another
     */
    private Update settled(LiveFlow before, String what, String id) {
        int[] changed = null;
        try {
            changed = flow.settle();
        } finally {
            if (changed == null) {
                flow = before;
                for (int k = takeBack.size() - 1; k >= 0; k--) {
                    takeBack.get(k).run();
                }
            }
            takeBack.clear();
        }
        if (changed == null) {
            throw new IllegalArgumentException("The change (" + what + " " + id
                    + ") must leave room for all fixed pairs, within places, wanted mentors and limits.\n"
                    + "Maybe release a fixed pair first.");
        }
        if (before != flow) {
            // Another plan may be as good, so that all pairs are compared.
            changed = IntStream.concat(IntStream.of(before.chosen()), IntStream.of(flow.chosen()))
                    .filter(pair -> before.isChosen(pair) != flow.isChosen(pair))
                    .sorted()
                    .toArray();
        }
        Worth worthBefore = worth;
        worth = flow.worth();
        return new Update(
                pairs(changed, true),
                pairs(changed, false),
                worth.matches(),
                worth.matches() - worthBefore.matches(),
                worth.points(),
                worth.points() - worthBefore.points());
    }

    private List<Pair> pairs(int[] changed, boolean chosen) {
        return Arrays.stream(changed)
                .filter(pair -> flow.isChosen(pair) == chosen)
                .mapToObj(this::pair)
                .toList();
    }

    private Pair pair(int pair) {
        return new Pair(
                graph.mentorIds().get(graph.mentor(pair)),
                graph.menteeIds().get(graph.mentee(pair)));
    }

    private static void requireNotNegative(String what, String id, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("The number of " + what + " (" + value + ") of " + id
                    + " must not be negative.\nMaybe use 0 for none.");
        }
    }
}
