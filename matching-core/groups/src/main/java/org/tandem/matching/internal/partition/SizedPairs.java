package org.tandem.matching.internal.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.internal.group.KindMix;
import org.tandem.matching.internal.group.Mix;
import org.tandem.matching.internal.group.StepMix;

/** What two members bring to each other in groups of one size, in fine parts of points, rounded up. */
final class SizedPairs {
    final int size;
    /** By two parties; of a party with itself: what its people bring to each other. */
    final long[] all;
    /** The same without what {@link #families} tell. */
    final long[] rest;
    /** Whether {@link #rest} is of any importance. */
    boolean hasRest;

    private final PartitionProblem of;
    /** By two parties: what was taken off, in fine parts; empty for nothing. */
    private long[] discount = {};
    /** By party and number: what it can bring to so many others at most, of {@link #rest}. */
    private long[][] mostToOthers;

    final List<KindFamily> families = new ArrayList<>();

    SizedPairs(PartitionProblem of, List<Mix> mixes, int size) {
        this.of = of;
        this.size = size;
        int parties = of.parties;
        all = new long[parties * parties];
        long[] told = new long[parties * parties];
        for (Mix mix : size < 2 ? List.<Mix>of() : mixes) {
            List<KindFamily> own = of.singles ? families(mix, of) : List.of();
            families.addAll(own);
            for (int p = 0; p < parties; p++) {
                for (int q = p; q < parties; q++) {
                    long worth = own.isEmpty() ? worth(of, mix, p, q) : told(own, p, q);
                    all[p * parties + q] += worth;
                    told[p * parties + q] += own.isEmpty() ? 0 : worth;
                }
            }
        }
        for (int p = 0; p < parties; p++) {
            for (int q = p; q < parties; q++) {
                if (of.pairCost != null && size >= 2) {
                    all[p * parties + q] -= of.pairCost[p * parties + q] * Fine.PARTS;
                }
                all[q * parties + p] = all[p * parties + q];
                told[q * parties + p] = told[p * parties + q];
            }
        }
        rest = new long[parties * parties];
        Arrays.setAll(rest, at -> all[at] - told[at]);
        hasRest = Arrays.stream(rest).anyMatch(one -> one != 0);
        mostToOthers = hasRest ? mostToOthers() : new long[0][];
    }

    private long[][] mostToOthers() {
        long[][] most = new long[of.parties][];
        for (int p = 0; p < of.parties; p++) {
            int party = p;
            long[] sorted = IntStream.range(0, of.parties)
                    .filter(q -> q != party && !of.apart[party][q])
                    .mapToLong(q -> -rest[party * of.parties + q])
                    .sorted()
                    .limit(size)
                    .toArray();
            most[p] = new long[size + 1];
            for (int k = 0; k < size; k++) {
                long next = k < sorted.length ? -sorted[k] : 0;
                // Where parties are not of one person, fewer may come.
                most[p][k + 1] = most[p][k] + (of.singles ? next : Math.max(0, next));
            }
        }
        return most;
    }

    /** Returns the most that a party can bring to so many others, of {@link #rest}. */
    long mostToOthers(int party, int others) {
        return hasRest ? mostToOthers[party][others] : 0;
    }

    /**
     * Takes something off what two members bring to each other, instead of what was taken off before.
     *
     * @param points by two parties
     */
    void discount(long[] points) {
        long[] now = new long[all.length];
        Arrays.setAll(now, at -> points[at] * Fine.PARTS);
        for (int at = 0; at < now.length; at++) {
            long more = now[at] - (discount.length == 0 ? 0 : discount[at]);
            all[at] -= more;
            rest[at] -= more;
        }
        discount = now;
        hasRest = true;
        mostToOthers = mostToOthers();
    }

    /** Returns what is taken off a composition, in fine parts. */
    long discounted(int[] parties, int count) {
        long sum = 0;
        for (int m = 0; discount.length > 0 && m < count; m++) {
            for (int k = 0; k <= m; k++) {
                sum += discount[parties[m] * of.parties + parties[k]];
            }
        }
        return sum;
    }

    private long worth(PartitionProblem of, Mix mix, int party, int other) {
        long sum = 0;
        for (int one : of.problem.parties()[party]) {
            for (int two : of.problem.parties()[other]) {
                sum += one != two && (party != other || one < two) ? mix.distance(one, two) : 0;
            }
        }
        return Fine.up(2L * mix.weight() * sum, size - 1L);
    }

    private static long told(List<KindFamily> families, int party, int other) {
        long sum = 0;
        for (KindFamily family : families) {
            sum += family.kind()[party] != family.kind()[other] ? family.worth() : 0;
        }
        return sum;
    }

    /** Returns the families that tell a mix, where every party is one person whose kind is known; else none. */
    private List<KindFamily> families(Mix mix, PartitionProblem of) {
        int[] kind = switch (mix) {
            case KindMix kinds -> byParty(kinds.kind(), of);
            case StepMix steps -> byParty(steps.step(), of);
            default -> new int[] {KindMix.UNKNOWN};
        };
        if (Arrays.stream(kind).anyMatch(one -> one == KindMix.UNKNOWN)) {
            return List.of();
        }
        if (!(mix instanceof StepMix steps)) {
            int kinds = Arrays.stream(kind).max().orElse(0) + 1;
            return List.of(new KindFamily(even(mix.weight() * (long) Mix.FAR), kind, kinds));
        }
        List<KindFamily> rungs = new ArrayList<>();
        for (int rung = 0; rung < steps.highest(); rung++) {
            int split = rung;
            rungs.add(new KindFamily(
                    even(mix.weight() * (long) (Mix.FAR / steps.highest())),
                    Arrays.stream(kind).map(step -> step > split ? 1 : 0).toArray(),
                    2));
        }
        return rungs;
    }

    private static int[] byParty(int[] ofPerson, PartitionProblem of) {
        return Arrays.stream(of.problem.parties()).mapToInt(party -> ofPerson[party[0]]).toArray();
    }

    private long even(long points) {
        long worth = Fine.up(2 * points, size - 1L);
        return worth + (worth & 1);
    }
}
