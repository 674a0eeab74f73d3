package org.tandem.matching.desk.board;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tandem.matching.policy.Level;
import org.tandem.matching.sensitivity.Loss;

/**
 * What it would cost everybody if the card picked up were put here. What costs less comes first: by the levels by which plans are
 * compared, an earlier one before all later ones.
 *
 * @param kind whether it can be put here
 * @param words the price, or what bars it
 * @param loss what is lost on each level, in the order of levels; zeros where nothing is, or it is not known
 */
record MoveCost(Kind kind, String words, List<Long> loss) implements Comparable<MoveCost> {
    private static final Comparator<MoveCost> ORDER = Comparator.comparing((MoveCost one) -> one.kind().group())
            .thenComparing(MoveCost::loss, (one, other) -> Arrays.compare(longs(one), longs(other)));

    /** Whether a card can be put somewhere. */
    enum Kind {
        HERE, FREE, COSTS,
        /** It costs at least so much; how much is being worked out. */
        AT_LEAST,
        UNKNOWN, OPEN, BARRED;

        /** What costs nothing is just the lowest price. */
        private Kind group() {
            return this == FREE || this == AT_LEAST ? COSTS : this;
        }
    }

    MoveCost(Kind kind, String words) {
        this(kind, words, List.of());
    }

    MoveCost(Kind kind, String words, Loss loss) {
        this(kind, words, Arrays.stream(Level.values()).map(loss::on).toList());
    }

    private static long[] longs(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }

    /** Returns whether the card can be put here. */
    public boolean isPossible() {
        return kind != Kind.HERE && kind != Kind.BARRED;
    }

    /** Returns whether the price is still being worked out. */
    public boolean isOpen() {
        return kind == Kind.OPEN || kind == Kind.AT_LEAST;
    }

    @Override
    public int compareTo(MoveCost other) {
        return ORDER.compare(this, other);
    }

    /** Shows no words, which may have names. */
    @Override
    public String toString() {
        return "MoveCost[" + kind + ", " + loss + "]";
    }
}
