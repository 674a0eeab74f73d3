package org.tandem.matching.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Cuts pairs into folds of about equal size, all pairs of a mentor into one; the same seed, the same folds. */
final class Folds {
    private final int[] foldOfPair;

    private Folds(int[] foldOfPair) {
        this.foldOfPair = foldOfPair;
    }

    /** Cuts those pairs; mentors are shuffled, and each goes where fewest pairs are. */
    static Folds of(int[] pairs, int[] mentors, int folds, long seed) {
        List<Integer> shuffled = new ArrayList<>(
                IntStream.of(pairs).map(pair -> mentors[pair]).distinct().sorted().boxed().toList());
        Collections.shuffle(shuffled, new Random(seed));
        int[] sizes = new int[folds];
        int[] foldOfMentor = new int[mentors.length];
        for (int mentor : shuffled) {
            int smallest =
                    IntStream.range(0, folds).boxed().min((one, other) -> sizes[one] - sizes[other]).orElseThrow();
            foldOfMentor[mentor] = smallest;
            sizes[smallest] += (int) IntStream.of(pairs).filter(pair -> mentors[pair] == mentor).count();
        }
        int[] foldOfPair = new int[mentors.length];
        for (int pair : pairs) {
            foldOfPair[pair] = foldOfMentor[mentors[pair]];
        }
        return new Folds(foldOfPair);
    }

    boolean isIn(int pair, int fold) {
        return foldOfPair[pair] == fold;
    }
}
