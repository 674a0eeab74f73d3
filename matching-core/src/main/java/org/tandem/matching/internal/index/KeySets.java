package org.tandem.matching.internal.index;

import java.nio.LongBuffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/** One set of keys per person (languages, forms, months, …) as bits, to compare a mentor's with a mentee's. */
public final class KeySets {
    private final int words;
    private final int mentorCount;
    private final int menteeCount;
    private final long[] mentorBits;
    private final long[] menteeBits;

    private KeySets(int mentorCount, int menteeCount, int words, long[] mentorBits, long[] menteeBits) {
        this.mentorCount = mentorCount;
        this.menteeCount = menteeCount;
        this.words = words;
        this.mentorBits = mentorBits;
        this.menteeBits = menteeBits;
    }

    /** Indexes the keys that {@code keys} finds for every mentor and mentee. */
    public static KeySets of(Programme programme, Function<Person, ? extends Collection<?>> keys) {
        Map<Object, Integer> positions = new HashMap<>();
        List<Mentor> mentors = programme.mentors();
        List<Mentee> mentees = programme.mentees();
        mentors.forEach(mentor -> number(keys.apply(mentor), positions));
        mentees.forEach(mentee -> number(keys.apply(mentee), positions));
        int words = (positions.size() + Long.SIZE - 1) / Long.SIZE;
        return new KeySets(mentors.size(), mentees.size(), words, bits(mentors, keys, positions, words),
                bits(mentees, keys, positions, words));
    }

    private static void number(Collection<?> keys, Map<Object, Integer> positions) {
        keys.forEach(key -> positions.putIfAbsent(key, positions.size()));
    }

    private static long[] bits(
            List<? extends Person> people,
            Function<Person, ? extends Collection<?>> keys,
            Map<Object, Integer> positions,
            int words) {
        long[] bits = new long[Math.multiplyExact(people.size(), words)];
        for (int p = 0; p < people.size(); p++) {
            for (Object key : keys.apply(people.get(p))) {
                int position = Objects.requireNonNull(positions.get(key));
                bits[p * words + position / Long.SIZE] |= 1L << position;
            }
        }
        return bits;
    }

    /** Returns the number of mentors. */
    public int mentorCount() {
        return mentorCount;
    }

    /** Returns a number for every mentor, counted from 0; two mentors have the same if they have the same keys. */
    public int[] kindsOfMentors() {
        return kinds(mentorBits, mentorCount);
    }

    /** Returns a number for every mentee, counted from 0; two mentees have the same if they have the same keys. */
    public int[] kindsOfMentees() {
        return kinds(menteeBits, menteeCount);
    }

    private int[] kinds(long[] bits, int people) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] kinds = new int[people];
        for (int p = 0; p < people; p++) {
            Object keys = words == 1 ? bits[p] : BitSet.valueOf(LongBuffer.wrap(bits, p * words, words));
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(keys, next);
            kinds[p] = known == null ? next : known;
        }
        return kinds;
    }

    /** Returns whether both have a key. */
    public boolean isKnown(int mentor, int mentee) {
        return hasMentorAny(mentor) && hasMenteeAny(mentee);
    }

    /** Returns whether a mentor has a key. */
    public boolean hasMentorAny(int mentor) {
        return hasAny(mentorBits, mentor);
    }

    /** Returns whether a mentee has a key. */
    public boolean hasMenteeAny(int mentee) {
        return hasAny(menteeBits, mentee);
    }

    private boolean hasAny(long[] bits, int person) {
        for (int w = 0; w < words; w++) {
            if (bits[person * words + w] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the two have a key in common. */
    public boolean intersect(int mentor, int mentee) {
        for (int w = 0; w < words; w++) {
            if ((mentorBits[mentor * words + w] & menteeBits[mentee * words + w]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many keys the two have in common. */
    public int common(int mentor, int mentee) {
        int count = 0;
        for (int w = 0; w < words; w++) {
            count += Long.bitCount(mentorBits[mentor * words + w] & menteeBits[mentee * words + w]);
        }
        return count;
    }

    /** Returns how many keys the two have together. */
    public int all(int mentor, int mentee) {
        int count = 0;
        for (int w = 0; w < words; w++) {
            count += Long.bitCount(mentorBits[mentor * words + w] | menteeBits[mentee * words + w]);
        }
        return count;
    }

    /** Returns the Jaccard index of the two sets: common keys by all keys, 0 to 1; 0 if both are empty. */
    public double jaccard(int mentor, int mentee) {
        int all = all(mentor, mentee);
        return all == 0 ? 0 : (double) common(mentor, mentee) / all;
    }
}
