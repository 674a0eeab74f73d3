package org.tandem.matching.internal.partition;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a group can be worth at most that has some of its members.
 *
 * <p>Notes on the bound. Each candidate has a score, and as many of the best as are to come are added up. A score is what the candidate
 * brings alone and to those who are there; and its part of what those who come bring to each other, of which nothing may be missing:
 *
 * <ol>
 *   <li>Two of different kinds: {@code n} who come make {@code (n² - Σ n(k)²) / 2} such pairs, and a square is not below its tangents,
 *       which are linear in numbers of members.
 *   <li>Any other two: half of the most that a candidate can bring to so many others.
 *   <li>A need is met by the best, so by no more than all together or than by whom meets it best; and by no more than a mean of the
 *       two.
 *   <li>A distance of strengths is not below it times a number from -1 to 1.
 *   <li>Charges that rise ever faster with the number of a kind are not below their tangents.
 * </ol>
 *
 * <p>Where tangents touch, and with what weights means are taken, begins as one member before, and follows those who score best
 * (a few steps of a subgradient method); the least bound counts.
 */
final class Outlook {
    private static final int ROUNDS = 4;
    /** So many candidates for each seat are looked at for those that go together. */
    private static final int MOST_TO_CAP = 8;
    /** With more candidates, a closer look at every two takes longer than it is worth. */
    private static final int MOST_TO_HALVE = 100;

    /** Means and slopes in eighths. */
    private static final int EIGHTHS = 8;

    private final PartitionProblem of;
    private final int group;
    private final int size;
    private final SizedPairs pairs;
    /** By need and party: how much of it the party meets, in fine parts. */
    private final long[][] meets;
    /** By measure of strength: what a distance in eighths of its slope costs a party. */
    private final StrengthSlope[] slopes;
    private final int[] charged;

    private final Multipliers[] at;
    private boolean begun;
    private final long[] score;
    private final long[] half;
    private final int[] top;
    private final int[] picked;
    /** Of the highest scores, those that go together. */
    private final int[] chosen;
    /** By how much each of the best counts. */
    private long[] topPart = new long[8];

    private int[] number = new int[16];

    /** The scores of the best bound, and what is added to their sum. */
    final long[] bestScore;

    long bestConstant;

    /** What the bound at one node came by. */
    private static final class Multipliers {
        private final int[][] tangents;
        private final int[] charges;
        private final int[] means;
        private final int[] slopes;

        Multipliers(int[][] tangents, int charges, int means, int slopes) {
            this.tangents = tangents;
            this.charges = new int[charges];
            this.means = new int[means];
            this.slopes = new int[slopes];
        }

        void copy(Multipliers from) {
            for (int f = 0; f < tangents.length; f++) {
                System.arraycopy(from.tangents[f], 0, tangents[f], 0, tangents[f].length);
            }
            System.arraycopy(from.charges, 0, charges, 0, charges.length);
            System.arraycopy(from.means, 0, means, 0, means.length);
            System.arraycopy(from.slopes, 0, slopes, 0, slopes.length);
        }
    }

    Outlook(PartitionProblem of, int group, int size, long[][] meets, StrengthSlope[] slopes) {
        this.of = of;
        this.group = group;
        this.size = size;
        this.meets = meets;
        this.slopes = slopes;
        pairs = of.pairs(size);
        charged = IntStream.range(0, of.counters.size())
                .filter(c -> of.counters.get(c).isCharged(group))
                .toArray();
        at = new Multipliers[size + 3];
        for (int depth = 0; depth < at.length; depth++) {
            at[depth] = new Multipliers(
                    pairs.families.stream().map(family -> new int[family.kinds()]).toArray(int[][]::new),
                    charged.length,
                    meets.length,
                    slopes.length);
        }
        score = new long[of.parties];
        bestScore = new long[of.parties];
        half = new long[of.parties];
        top = new int[Math.max(size, of.parties) + 1];
        chosen = new int[of.parties];
        picked = new int[of.counters.size()];
    }

    /** Begins at the root as if everybody had an equal share of every group, so that each kind has the share it has of all. */
    void begin(Node node) {
        Multipliers root = at[1];
        for (int f = 0; f < root.tangents.length; f++) {
            KindFamily family = pairs.families.get(f);
            int[] number = numbers(family.kinds());
            for (int k = 0; k < node.count; k++) {
                number[family.kind()[node.candidates[k]]]++;
            }
            for (int kind = 0; kind < family.kinds(); kind++) {
                root.tangents[f][kind] = (int) ((long) node.left * number[kind] / Math.max(1, node.count));
            }
        }
        for (int c = 0; c < charged.length; c++) {
            root.charges[c] = (node.left - 1) / Math.max(1, charged.length);
        }
        Arrays.fill(root.means, EIGHTHS);
        Arrays.fill(root.slopes, 0);
        begun = true;
    }

    /** Returns what a party adds at the root by being of its kinds, in fine parts. */
    long ofKinds(int party) {
        long sum = 0;
        for (int f = 0; f < at[1].tangents.length; f++) {
            sum += ofKind(f, at[1], party);
        }
        return sum;
    }

    private long ofKind(int f, Multipliers now, int party) {
        KindFamily family = pairs.families.get(f);
        return -family.worth() / 2 * (2L * now.tangents[f][family.kind()[party]] + 1);
    }

    /**
     * Bounds what is at a node, in fine parts.
     *
     * @param depth how many parties are there
     * @param last the party that came last; negative at the root
     * @param counts by counter: how many of those who are there count
     * @param base what those bring who are there, less what is charged at least
     * @param threshold once the bound is not above it, that is enough
     * @return the bound; {@link CompositionSearch#NOTHING} if there are too few candidates
     */
    long bound(Node node, int depth, int last, int[] counts, long base, long threshold) {
        Multipliers now = at[depth + 1];
        if (depth == 0 && !begun) {
            // Later, the root begins where it ended.
            begin(node);
        } else if (depth > 0) {
            now.copy(at[depth]);
            for (int f = 0; f < now.tangents.length; f++) {
                int kind = pairs.families.get(f).kind()[last];
                now.tangents[f][kind] = Math.max(0, now.tangents[f][kind] - 1);
            }
        }
        for (int k = 0; k < node.count; k++) {
            int p = node.candidates[k];
            half[p] = (pairs.mostToOthers(p, node.left - 1) + 1) >> 1;
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long constant = base + constant(node, now, counts);
            score(node, now);
            int taken = top(node, counts);
            if (taken < 0) {
                return CompositionSearch.NOTHING;
            }
            long bound = constant;
            for (int k = 0; k < taken; k++) {
                bound += topPart[k];
            }
            if (bound < best) {
                best = bound;
                bestConstant = constant;
                for (int k = 0; k < node.count; k++) {
                    bestScore[node.candidates[k]] = score[node.candidates[k]];
                }
                if (best <= threshold) {
                    return best;
                }
            }
            boolean moved = move(node, now, counts, taken);
            if (round == 0 && pairs.hasRest && node.left > 1 && node.count <= MOST_TO_HALVE) {
                halve(node);
            } else if (!moved) {
                break;
            }
        }
        return best;
    }

    private long constant(Node node, Multipliers now, int[] counts) {
        long sum = 0;
        for (int f = 0; f < now.tangents.length; f++) {
            long twice = (long) node.left * node.left;
            for (int t : now.tangents[f]) {
                twice += (long) t * (t + 1);
            }
            sum += pairs.families.get(f).worth() / 2 * twice;
        }
        for (int need = 0; need < meets.length; need++) {
            if (now.means[need] > 0) {
                sum += -Math.floorDiv(-now.means[need] * (cap(node, need) - node.met[need]), EIGHTHS);
            }
        }
        for (int s = 0; s < slopes.length; s++) {
            sum += slopes[s].of(now.slopes[s], node.stronger[s]);
        }
        for (int c = 0; c < charged.length; c++) {
            Counter counter = of.counters.get(charged[c]);
            int count = counts[charged[c]];
            int t = Math.clamp(now.charges[c], count, size - 1);
            now.charges[c] = counter.convexFrom()[group] <= count && count < size ? t : -1;
            if (now.charges[c] >= 0) {
                long[] cost = counter.cost()[group];
                // Instead of what is charged at least, which is taken off already.
                sum += (cost[count] - cost[t] - (cost[t + 1] - cost[t]) * (count - t)) * Fine.PARTS;
            }
        }
        return sum;
    }

    private long cap(Node node, int need) {
        long most = node.met[need];
        for (int k = 0; k < node.count; k++) {
            most = Math.max(most, meets[need][node.candidates[k]]);
        }
        return most;
    }

    private void score(Node node, Multipliers now) {
        for (int k = 0; k < node.count; k++) {
            int p = node.candidates[k];
            long value = node.paired[p] + half[p];
            for (int f = 0; f < now.tangents.length; f++) {
                value += ofKind(f, now, p);
            }
            for (int need = 0; need < meets.length; need++) {
                long more = meets[need][p] - node.met[need];
                if (more > 0) {
                    value += now.means[need] == 0 ? more : -Math.floorDiv(-(EIGHTHS - now.means[need]) * more, EIGHTHS);
                }
            }
            for (int s = 0; s < slopes.length; s++) {
                value += slopes[s].ofParty(now.slopes[s], p);
            }
            score[p] = value;
        }
        for (int c = 0; c < charged.length; c++) {
            int t = now.charges[c];
            if (t >= 0) {
                Counter counter = of.counters.get(charged[c]);
                long each = (counter.cost()[group][t + 1] - counter.cost()[group][t]) * Fine.PARTS;
                for (int k = 0; each != 0 && k < node.count; k++) {
                    score[node.candidates[k]] -= each * counter.amount()[node.candidates[k]];
                }
            }
        }
    }

    /** Finds the highest scores that fill a group, and by how much each counts; returns how many, or a negative number. */
    private int top(Node node, int[] counts) {
        if (topPart.length < node.count) {
            topPart = new long[node.count];
        }
        boolean isCapped = of.isCapped;
        int wanted = !of.singles ? node.count : isCapped ? Math.min(node.count, MOST_TO_CAP * node.left) : node.left;
        int count = 0;
        for (int k = 0; k < node.count; k++) {
            int p = node.candidates[k];
            if (count < wanted || isBefore(p, top[count - 1])) {
                int place = count < wanted ? count++ : wanted - 1;
                while (place > 0 && isBefore(p, top[place - 1])) {
                    top[place] = top[place - 1];
                    place--;
                }
                top[place] = p;
            }
        }
        if (isCapped) {
            for (int k = 0; k < count; k++) {
                if (of.capOf[top[k]] >= 0) {
                    picked[of.capOf[top[k]]] = counts[of.capOf[top[k]]];
                }
            }
        }
        int taken = takeTop(node, count, isCapped);
        // Too few of many were sorted to keep the caps.
        return taken < 0 && isCapped && count < node.count ? takeTop(node, count, false) : taken;
    }

    private int takeTop(Node node, int count, boolean isCapped) {
        int room = node.left;
        int taken = 0;
        for (int k = 0; k < count && room > 0; k++) {
            int p = top[k];
            int cap = isCapped ? of.capOf[p] : -1;
            if (cap >= 0 && ++picked[cap] > of.counters.get(cap).most()[group]) {
                continue;
            }
            int of1 = of.sizeOf[p];
            topPart[taken] = of1 <= room ? score[p] : -Math.floorDiv(-score[p] * room, of1);
            chosen[taken++] = p;
            room -= Math.min(room, of1);
        }
        return room > 0 ? -1 : taken;
    }

    private boolean isBefore(int p, int q) {
        return score[p] * of.sizeOf[q] > score[q] * of.sizeOf[p];
    }

    /** Moves multipliers to where the best members are; returns whether any moved. */
    private boolean move(Node node, Multipliers now, int[] counts, int taken) {
        boolean moved = false;
        for (int f = 0; f < now.tangents.length; f++) {
            KindFamily family = pairs.families.get(f);
            int[] tangents = now.tangents[f];
            int[] number = numbers(tangents.length);
            for (int k = 0; k < taken; k++) {
                number[family.kind()[chosen[k]]]++;
            }
            for (int kind = 0; kind < tangents.length; kind++) {
                int step = number[kind] > tangents[kind] + 1 ? 1 : number[kind] < tangents[kind] ? -1 : 0;
                tangents[kind] += step;
                moved |= step != 0;
            }
        }
        for (int c = 0; c < charged.length; c++) {
            if (now.charges[c] >= 0) {
                Counter counter = of.counters.get(charged[c]);
                int number = counts[charged[c]];
                for (int k = 0; k < taken; k++) {
                    number += counter.amount()[chosen[k]];
                }
                int before = now.charges[c];
                int step = number > before + 1 ? 1 : number < before ? -1 : 0;
                now.charges[c] = Math.clamp(before + step, counts[charged[c]], size - 1);
                moved |= now.charges[c] != before;
            }
        }
        for (int need = 0; need < meets.length; need++) {
            long sum = 0;
            for (int k = 0; k < taken; k++) {
                sum += Math.max(0, meets[need][chosen[k]] - node.met[need]);
            }
            int before = now.means[need];
            if (sum > 0 || before > 0) {
                long most = cap(node, need) - node.met[need];
                now.means[need] = sum > most ? (before + EIGHTHS + 1) / 2 : sum < most ? before / 2 : before;
                moved |= now.means[need] != before;
            }
        }
        for (int s = 0; s < slopes.length; s++) {
            long stronger = node.stronger[s];
            for (int k = 0; k < taken; k++) {
                stronger += slopes[s].stronger(chosen[k]);
            }
            int before = now.slopes[s];
            now.slopes[s] = Math.clamp(before + 2 * Long.signum(stronger), -EIGHTHS, EIGHTHS);
            moved |= now.slopes[s] != before;
        }
        return moved;
    }

    private int[] numbers(int length) {
        if (number.length < length) {
            number = new int[length];
        }
        Arrays.fill(number, 0, length, 0);
        return number;
    }

    /** Half of what a candidate can bring to the others who come, at most. */
    private void halve(Node node) {
        int others = node.left - 1;
        long[] most = new long[others];
        for (int k = 0; k < node.count; k++) {
            int p = node.candidates[k];
            int row = p * of.parties;
            int count = 0;
            for (int j = 0; j < node.count; j++) {
                int q = node.candidates[j];
                long value = pairs.rest[row + q];
                if (q != p && !of.apart[p][q] && (count < others || value > most[count - 1])) {
                    int place = count < others ? count++ : others - 1;
                    while (place > 0 && most[place - 1] < value) {
                        most[place] = most[place - 1];
                        place--;
                    }
                    most[place] = value;
                }
            }
            long sum = 0;
            for (int j = 0; j < count; j++) {
                sum += of.singles ? most[j] : Math.max(0, most[j]);
            }
            half[p] = (sum + 1) >> 1;
        }
    }
}
