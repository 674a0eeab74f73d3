package org.tandem.matching.internal.relax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Which of one mentor's pairs must not be in one plan together. Pairs that conflict with the same others form a
 * <em>class</em>; within a class either all conflict or none do. Positions are those of the mentor's pairs, from 0.
 */
final class MentorConflicts {
    /** Says whether two positions conflict; symmetric. */
    interface Relation {
        boolean conflict(int one, int other);
    }

    /** A mentor none of whose pairs conflict. */
    static final MentorConflicts NONE = new MentorConflicts(new int[0], new BitSet[0], new boolean[0], new int[0][]);

    private final int[] classOf;
    /** By class: the other classes that it conflicts with. */
    private final BitSet[] conflicts;
    private final boolean[] within;
    /** By class: the positions in it, ascending. */
    private final int[][] members;
    /** The classes, the greatest first. */
    private final int[] bySize;

    private MentorConflicts(int[] classOf, BitSet[] conflicts, boolean[] within, int[][] members) {
        this.classOf = classOf;
        this.conflicts = conflicts;
        this.within = within;
        this.members = members;
        bySize = IntStream.range(0, members.length)
                .boxed()
                .sorted(Comparator.comparingInt(k -> -members[k].length))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Asks the relation of every two kinds, by a position of each, and of two positions of one kind.
     *
     * @param kinds by kind: its positions, ascending, one at least; positions of a kind are the same to the relation
     */
    static MentorConflicts of(int[][] kinds, Relation relation) {
        BitSet[] near = new BitSet[kinds.length];
        boolean[] within = new boolean[kinds.length];
        boolean any = false;
        for (int k = 0; k < kinds.length; k++) {
            near[k] = new BitSet(kinds.length);
            within[k] = kinds[k].length > 1 && relation.conflict(kinds[k][0], kinds[k][1]);
            any |= within[k];
            for (int other = 0; other < k; other++) {
                if (relation.conflict(kinds[k][0], kinds[other][0])) {
                    near[k].set(other);
                    near[other].set(k);
                    any = true;
                }
            }
        }
        return any ? classes(kinds, near, within) : NONE;
    }

    /**
     * The same where it is known which kinds conflict.
     *
     * @param kindOf by position: the kind
     */
    static MentorConflicts of(int[][] kinds, IntUnaryOperator kindOf, KindConflicts known) {
        int[] some = Arrays.stream(kinds).mapToInt(of -> kindOf.applyAsInt(of[0])).toArray();
        BitSet[] near = known.among(some);
        boolean[] within = new boolean[kinds.length];
        boolean any = false;
        for (int k = 0; k < kinds.length; k++) {
            within[k] = kinds[k].length > 1 && known.isWithin(some[k]);
            any |= within[k] || !near[k].isEmpty();
        }
        return any ? classes(kinds, near, within) : NONE;
    }

    /** Joins kinds that conflict with the same others into classes. */
    private static MentorConflicts classes(int[][] kinds, BitSet[] near, boolean[] within) {
        Map<BitSet, List<Integer>> twins = new LinkedHashMap<>();
        Map<BitSet, List<Integer>> strangers = new LinkedHashMap<>();
        for (int k = 0; k < kinds.length; k++) {
            if (within[k] || kinds[k].length == 1) {
                BitSet closed = (BitSet) near[k].clone();
                closed.set(k);
                twins.computeIfAbsent(closed, unused -> new ArrayList<>()).add(k);
            }
        }
        List<List<Integer>> joined = new ArrayList<>();
        BitSet isJoined = new BitSet();
        twins.values().stream().filter(together -> together.size() > 1).forEach(together -> {
            joined.add(together);
            together.forEach(isJoined::set);
        });
        int cliques = joined.size();
        for (int k = 0; k < kinds.length; k++) {
            if (within[k] && !isJoined.get(k)) {
                joined.add(List.of(k));
                isJoined.set(k);
                cliques++;
            }
        }
        for (int k = 0; k < kinds.length; k++) {
            if (!isJoined.get(k)) {
                strangers.computeIfAbsent(near[k], unused -> new ArrayList<>()).add(k);
            }
        }
        joined.addAll(strangers.values());
        int[] classOfKind = new int[kinds.length];
        int positions = 0;
        for (int number = 0; number < joined.size(); number++) {
            for (int k : joined.get(number)) {
                classOfKind[k] = number;
                positions += kinds[k].length;
            }
        }
        int[] classOf = new int[positions];
        int[][] members = new int[joined.size()][];
        BitSet[] conflicts = new BitSet[joined.size()];
        boolean[] conflictWithin = new boolean[joined.size()];
        for (int number = 0; number < members.length; number++) {
            int ofClass = number;
            members[number] = joined.get(number).stream()
                    .flatMapToInt(k -> Arrays.stream(kinds[k]))
                    .sorted()
                    .toArray();
            Arrays.stream(members[number]).forEach(position -> classOf[position] = ofClass);
            conflictWithin[number] = number < cliques;
            conflicts[number] = new BitSet(members.length);
            near[joined.get(number).get(0)].stream().map(other -> classOfKind[other]).forEach(conflicts[number]::set);
            conflicts[number].clear(number);
        }
        return new MentorConflicts(classOf, conflicts, conflictWithin, members);
    }

    boolean isEmpty() {
        return classOf.length == 0;
    }

    boolean conflict(int one, int other) {
        int a = classOf[one];
        int b = classOf[other];
        return a == b ? within[a] && one != other : conflicts[a].get(b);
    }

    int classOf(int position) {
        return classOf[position];
    }

    /** Returns the positions of a class, ascending. Not to be changed. */
    int[] members(int ofClass) {
        return members[ofClass];
    }

    /**
     * Covers conflicts by disjoint cliques: greedy, the greatest classes first.
     *
     * @return the positions of each clique of two or more, ascending
     */
    List<int[]> cliques() {
        List<int[]> cliques = new ArrayList<>();
        BitSet left = new BitSet();
        IntStream.range(0, members.length).filter(this::isClique).forEach(left::set);
        for (int k : bySize) {
            if (left.get(k)) {
                BitSet clique = new BitSet();
                clique.set(k);
                BitSet candidates = (BitSet) left.clone();
                candidates.and(conflicts[k]);
                extend(clique, candidates);
                left.andNot(clique);
                int[] positions = clique.stream()
                        .flatMap(one -> Arrays.stream(members[one]))
                        .sorted()
                        .toArray();
                if (positions.length > 1) {
                    cliques.add(positions);
                }
            }
        }
        return cliques;
    }

    /** Returns a clique that holds two conflicting positions and cannot be extended by a class; ascending. */
    int[] clique(int one, int other) {
        int a = classOf[one];
        int b = classOf[other];
        BitSet candidates = (BitSet) conflicts[a].clone();
        if (a != b) {
            candidates.and(conflicts[b]);
        }
        IntStream.range(0, members.length).filter(k -> !isClique(k)).forEach(candidates::clear);
        BitSet clique = new BitSet();
        clique.set(a);
        clique.set(b);
        extend(clique, candidates);
        return clique.stream()
                .flatMap(k -> isClique(k)
                        ? Arrays.stream(members[k])
                        : IntStream.of(one, other).filter(position -> classOf[position] == k))
                .sorted()
                .toArray();
    }

    private boolean isClique(int ofClass) {
        return within[ofClass] || members[ofClass].length == 1;
    }

    private void extend(BitSet clique, BitSet candidates) {
        for (int k : bySize) {
            if (candidates.get(k)) {
                clique.set(k);
                candidates.and(conflicts[k]);
            }
        }
    }
}
