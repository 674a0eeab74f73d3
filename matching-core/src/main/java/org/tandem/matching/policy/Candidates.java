package org.tandem.matching.policy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule knows of a mentee's mentors before it judges any: who can pass at all. Mentors are given by their positions, as
 * for a {@link Judge}. Everybody outside is ineligible by this rule; who is inside must be judged, unless that is
 * {@linkplain #sure() sure}. Only pairs are judged that no rule leaves outside. Immutable; many mentees may share one.
 */
public final class Candidates {
    private static final int[] NOBODY = {};

    /** Nothing is known: every mentor must be judged. */
    public static final Candidates UNKNOWN = new Candidates(false, null, NOBODY, 0, false, NOBODY, null);

    /** The rule finds every mentor eligible. */
    public static final Candidates ALL = UNKNOWN.sure();

    /** The rule finds every mentor ineligible. */
    public static final Candidates NONE = only().sure();

    /** A list is kept as bits if these are at most twice as long. */
    private static final int BITS_FOR_ONE = 64;

    private final boolean listedPass;
    private final @Nullable BitSet many;
    private final int[] few;
    private final int size;
    private final boolean sure;
    private final int[] asked;
    private final @Nullable Candidates also;

    private Candidates(
            boolean listedPass,
            @Nullable BitSet many,
            int[] few,
            int size,
            boolean sure,
            int[] asked,
            @Nullable Candidates also) {
        this.listedPass = listedPass;
        this.many = many;
        this.few = few;
        this.size = size;
        this.sure = sure;
        this.asked = asked;
        this.also = also;
    }

    /**
     * Nobody but these mentors can pass.
     *
     * @param mentors positions in any order, 0 or more
     */
    public static Candidates only(int... mentors) {
        return listed(true, mentors);
    }

    /** Nobody but these mentors can pass. */
    public static Candidates only(BitSet mentors) {
        return listed(true, mentors);
    }

    /**
     * All but these mentors can pass.
     *
     * @param mentors positions in any order, 0 or more
     */
    public static Candidates except(int... mentors) {
        return listed(false, mentors);
    }

    private static Candidates listed(boolean pass, int[] mentors) {
        int[] ascending = Arrays.stream(mentors).sorted().distinct().toArray();
        int size = ascending.length;
        if (size == 0 || (long) size * BITS_FOR_ONE <= ascending[size - 1]) {
            return new Candidates(pass, null, ascending, size, false, NOBODY, null);
        }
        BitSet bits = new BitSet(ascending[size - 1] + 1);
        for (int mentor : ascending) {
            bits.set(mentor);
        }
        return new Candidates(pass, bits, NOBODY, size, false, NOBODY, null);
    }

    private static Candidates listed(boolean pass, BitSet mentors) {
        int size = mentors.cardinality();
        return (long) size * BITS_FOR_ONE <= mentors.length()
                ? new Candidates(pass, null, mentors.stream().toArray(), size, false, NOBODY, null)
                : new Candidates(pass, (BitSet) mentors.clone(), NOBODY, size, false, NOBODY, null);
    }

    /**
     * Whoever can pass here or by {@code others}, two choices of {@link #only}; not sure, even if both were.
     *
     * @throws IllegalArgumentException if one of them says whom it excepts, or was made by {@link #and}
     */
    public Candidates or(Candidates others) {
        if (!listedPass || !others.listedPass || also != null || others.also != null) {
            throw new IllegalArgumentException(
                    "Candidates can be joined only where both say who can pass.\nMaybe leave out what else is asked.");
        }
        if (size < others.size) {
            return others.or(this);
        }
        if (many != null && others.many == null && few.length == 0) {
            return new Candidates(true, many, others.few, size + others.size, false, NOBODY, null);
        }
        BitSet all = new BitSet();
        forEach(all::set);
        others.forEach(all::set);
        return listed(true, all);
    }

    /** Whoever can pass here and by {@code others}; sure if both are. */
    public Candidates and(Candidates others) {
        if (others == ALL) {
            return this;
        }
        if (this == ALL || (others.listedPass && (!listedPass || others.size < size))) {
            return this == ALL ? others : others.and(this);
        }
        return new Candidates(
                listedPass,
                many,
                few,
                size,
                sure && others.sure,
                IntStream.concat(Arrays.stream(asked), Arrays.stream(others.asked)).toArray(),
                also == null ? others : also.and(others));
    }

    /** Whoever can pass is eligible by this rule, and need not be judged to be counted. */
    public Candidates sure() {
        return sureBut();
    }

    /** Whoever can pass is eligible by this rule, but these mentors must be judged. */
    public Candidates sureBut(int... mentors) {
        return new Candidates(listedPass, many, few, size, true, mentors.clone(), also);
    }

    /** Returns whether those are listed who can pass, rather than those who cannot. */
    public boolean isChoice() {
        return listedPass;
    }

    /** Returns the number of those listed; more than can pass where several choices were put together. */
    public int size() {
        return size;
    }

    /** Returns whether a mentor can pass. */
    public boolean mayPass(int mentor) {
        return ((many != null && many.get(mentor))
                || (few.length > 0 && Arrays.binarySearch(few, mentor) >= 0)) == listedPass
                && (also == null || also.mayPass(mentor));
    }

    /** Returns whether nobody who can pass needs to be judged. */
    public boolean isSure() {
        return sure && asked.length == 0;
    }

    /** Returns whether everybody who can pass must be judged. */
    public boolean isUnknown() {
        return !sure;
    }

    /** Adds those who must be judged though nobody else needs to be. */
    public void addAsked(BitSet mentors) {
        for (int mentor : asked) {
            mentors.set(mentor);
        }
    }

    /** Returns those who must be judged among some who can pass. */
    public BitSet toBeJudged(BitSet passing) {
        if (!sure) {
            return (BitSet) passing.clone();
        }
        BitSet judged = new BitSet();
        addAsked(judged);
        judged.and(passing);
        return judged;
    }

    /** Takes all mentors away that cannot pass. */
    public void keepIn(BitSet mentors) {
        if (also != null) {
            also.keepIn(mentors);
        }
        if (!listedPass) {
            if (many != null) {
                mentors.andNot(many);
            }
            for (int mentor : few) {
                mentors.clear(mentor);
            }
            return;
        }
        int[] kept = few.length == 0 ? few : Arrays.stream(few).filter(mentors::get).toArray();
        if (many == null) {
            mentors.clear();
        } else {
            mentors.and(many);
        }
        for (int mentor : kept) {
            mentors.set(mentor);
        }
    }

    /** Hands over those listed, each once, in any order; some of them may not pass by the rest of what was put together. */
    public void forEach(IntConsumer mentors) {
        if (many != null) {
            for (int mentor = many.nextSetBit(0); mentor >= 0; mentor = many.nextSetBit(mentor + 1)) {
                mentors.accept(mentor);
            }
        }
        for (int mentor : few) {
            if (many == null || !many.get(mentor)) {
                mentors.accept(mentor);
            }
        }
    }

    /** Shows sizes only. */
    @Override
    public String toString() {
        return "Candidates[" + (listedPass ? "only " : "all but ") + size + "]";
    }
}
