package org.tandem.matching.internal.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.programme.Person;

/**
 * Whom people would rather have. Whoever is wished for comes before all others, by rank; then whoever gives more points.
 * Where one order is needed, the one whose id comes first goes before others who are as welcome.
 */
public final class Preferences {
    private static final int NOT_WISHED = Integer.MAX_VALUE;

    private final CompatibilityGraph graph;
    private final int[] ranksOfMentees;
    private final int[] ranksOfMentors;
    /** By pair: which of two that are as welcome goes first, the lesser. */
    private final int[] tieOrder;

    private Preferences(CompatibilityGraph graph) {
        this.graph = graph;
        tieOrder = new int[graph.pairCount()];
        Arrays.setAll(tieOrder, pair -> pair);
        ranksOfMentees = new int[graph.pairCount()];
        ranksOfMentors = new int[graph.pairCount()];
        Arrays.fill(ranksOfMentees, NOT_WISHED);
        Arrays.fill(ranksOfMentors, NOT_WISHED);
    }

    private Preferences(Preferences original, int[] tieOrder) {
        graph = original.graph;
        ranksOfMentees = original.ranksOfMentees;
        ranksOfMentors = original.ranksOfMentors;
        this.tieOrder = tieOrder;
    }

    /**
     * Returns the same preferences, where of two pairs that are as welcome another goes first.
     *
     * @param order by pair: the lesser goes first; not copied
     */
    public Preferences withTies(int[] order) {
        return new Preferences(this, order);
    }

    /** Returns the preferences of people who have no wishes. */
    public static Preferences byPoints(CompatibilityGraph graph) {
        return new Preferences(graph);
    }

    /** Returns the preferences of a programme's people. */
    public static Preferences of(Compatibility compatibility) {
        CompatibilityGraph graph = compatibility.graph();
        Preferences preferences = new Preferences(graph);
        List<? extends Person> mentees = compatibility.programme().mentees();
        List<? extends Person> mentors = compatibility.programme().mentors();
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            int[] wishes = positions(mentees.get(mentee), graph.mentorIds());
            for (int rank = 0; rank < wishes.length; rank++) {
                preferences.rank(preferences.ranksOfMentees, mentee, wishes[rank], rank);
            }
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            int[] wishes = positions(mentors.get(mentor), graph.menteeIds());
            for (int rank = 0; rank < wishes.length; rank++) {
                preferences.rank(preferences.ranksOfMentors, wishes[rank], mentor, rank);
            }
        }
        return preferences;
    }

    private static int[] positions(Person wishing, List<String> wished) {
        return wishing.profile().wishes().stream()
                .mapToInt(id -> Collections.binarySearch(wished, id))
                .toArray();
    }

    private void rank(int[] ranks, int mentee, int mentor, int rank) {
        int pair = mentee < 0 || mentor < 0 ? -1 : graph.pair(mentor, mentee);
        if (pair >= 0) {
            ranks[pair] = rank;
        }
    }

    /** Returns whether nobody finds two of some pairs as welcome as each other. */
    public boolean isStrictAmong(IntPredicate some) {
        List<List<Integer>> ofMentors = IntStream.range(0, graph.mentorCount())
                .<List<Integer>>mapToObj(mentor -> new ArrayList<>())
                .toList();
        boolean strict = true;
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            List<Integer> own = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                    .filter(some)
                    .boxed()
                    .toList();
            strict &= own.size() == distinct(own, this::menteeRather);
            own.forEach(pair -> ofMentors.get(graph.mentor(pair)).add(pair));
        }
        return strict && ofMentors.stream().allMatch(own -> own.size() == distinct(own, this::mentorRather));
    }

    private static int distinct(List<Integer> pairs, BiPredicate<Integer, Integer> rather) {
        TreeSet<Integer> distinct = new TreeSet<>((one, other) -> rather.test(one, other)
                ? -1
                : rather.test(other, one) ? 1 : 0);
        distinct.addAll(pairs);
        return distinct.size();
    }

    /** Returns whether the mentee of two pairs would rather have the first than the second. */
    public boolean menteeRather(int pair, int other) {
        return rather(ranksOfMentees, pair, other);
    }

    /** Returns whether the mentor of two pairs would rather have the first than the second. */
    public boolean mentorRather(int pair, int other) {
        return rather(ranksOfMentors, pair, other);
    }

    private boolean rather(int[] ranks, int pair, int other) {
        return ranks[pair] != ranks[other]
                ? ranks[pair] < ranks[other]
                : ranks[pair] == NOT_WISHED && graph.points(pair) > graph.points(other);
    }

    /** Compares two pairs of one mentee; the more welcome, or else the one with the lower id, comes first. */
    public int compareForMentee(int pair, int other) {
        return menteeRather(pair, other) ? -1 : menteeRather(other, pair) ? 1 : byTieOrder(pair, other);
    }

    /** Compares two pairs of one mentor; the more welcome, or else the one with the lower id, comes first. */
    public int compareForMentor(int pair, int other) {
        return mentorRather(pair, other) ? -1 : mentorRather(other, pair) ? 1 : byTieOrder(pair, other);
    }

    private int byTieOrder(int pair, int other) {
        int order = Integer.compare(tieOrder[pair], tieOrder[other]);
        return order != 0 ? order : Integer.compare(pair, other);
    }
}
