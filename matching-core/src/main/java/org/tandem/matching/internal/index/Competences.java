package org.tandem.matching.internal.index;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Profile;

/**
 * What one side seeks and the other offers. People are counted from 0 on each side; competences are interned, so that a
 * comparison of two people is a scan of two short arrays.
 */
public final class Competences {
    /** What rounding may do to a sum. */
    private static final double ROUNDED_UP = 1 + 1e-9;

    private static final int LEVELS = CompetenceOffer.HIGHEST_LEVEL + 1;

    private final int[] needsFrom;
    private final int[] needKeys;
    private final byte[] needLevels;
    private final byte[] needImportances;
    private final BitSet needMusts = new BitSet();
    private final int[] offersFrom;
    private final int[] offerKeys;
    private final byte[] offerLevels;
    /** By provider: a bit for each competence offered; many competences share each bit. */
    private final long[] offerBits;
    /** By seeker: the same for what is sought. */
    private final long[] needBits;

    private final int keyCount;

    /** Indexes the needs of {@code seekers} and the offers of {@code providers}. */
    public Competences(List<? extends Person> seekers, List<? extends Person> providers) {
        Map<String, Integer> keys = new HashMap<>();
        needsFrom = ends(seekers, profile -> profile.seeks().size());
        needKeys = new int[needsFrom[seekers.size()]];
        needLevels = new byte[needKeys.length];
        needImportances = new byte[needKeys.length];
        needBits = new long[seekers.size()];
        int need = 0;
        for (int s = 0; s < seekers.size(); s++) {
            for (CompetenceNeed one : seekers.get(s).profile().seeks()) {
                needKeys[need] = number(one.competence(), keys);
                needBits[s] |= bit(needKeys[need]);
                needLevels[need] = (byte) one.level();
                needImportances[need] = (byte) one.importance();
                needMusts.set(need, one.mustHave());
                need++;
            }
        }
        offersFrom = ends(providers, profile -> profile.offers().size());
        offerKeys = new int[offersFrom[providers.size()]];
        offerLevels = new byte[offerKeys.length];
        offerBits = new long[providers.size()];
        int offer = 0;
        for (int p = 0; p < providers.size(); p++) {
            for (CompetenceOffer one : providers.get(p).profile().offers()) {
                offerKeys[offer] = number(one.competence(), keys);
                offerBits[p] |= bit(offerKeys[offer]);
                offerLevels[offer] = (byte) one.level();
                offer++;
            }
        }
        keyCount = keys.size();
    }

    private static int[] ends(List<? extends Person> people, ToIntFunction<Profile> count) {
        int[] ends = new int[people.size() + 1];
        for (int p = 0; p < people.size(); p++) {
            ends[p + 1] = Math.addExact(ends[p], count.applyAsInt(people.get(p).profile()));
        }
        return ends;
    }

    private static long bit(int key) {
        return 1L << key; // counts modulo 64
    }

    private static int number(String competence, Map<String, Integer> keys) {
        Integer next = keys.size();
        Integer known = keys.putIfAbsent(competence, next);
        return known == null ? next : known;
    }

    /**
     * Returns the providers by what they offer at least: a competence at a level, and so at every lower one, too. See
     * {@link #offersOf}.
     */
    public Groups offers() {
        return Groups.overlapping(
                offersFrom.length - 1, keyCount * CompetenceOffer.HIGHEST_LEVEL, (provider, groups) -> {
                    for (int o = offersFrom[provider]; o < offersFrom[provider + 1]; o++) {
                        for (int level = 1; level <= offerLevels[o]; level++) {
                            groups.accept(offer(offerKeys[o], level));
                        }
                    }
                });
    }

    private static int offer(int key, int level) {
        return key * CompetenceOffer.HIGHEST_LEVEL + level - 1;
    }

    /** Returns the group of {@link #offers} that reaches a seeker's {@code need}-th competence. */
    public int offersOf(int seeker, int need) {
        return offer(needKeys[needsFrom[seeker] + need], needLevels[needsFrom[seeker] + need]);
    }

    /** Returns whether somebody offers anything. */
    public boolean offersAny(int provider) {
        return offersFrom[provider] < offersFrom[provider + 1];
    }

    /** Returns the number of competences that somebody seeks. */
    public int needs(int seeker) {
        return needsFrom[seeker + 1] - needsFrom[seeker];
    }

    /** Returns whether a seeker must have the {@code need}-th competence. */
    public boolean isMustHave(int seeker, int need) {
        return needMusts.get(needsFrom[seeker] + need);
    }

    /** Returns the position of the first must-have that the provider does not reach, or -1. */
    public int unmetMustHave(int seeker, int provider) {
        for (int n = needsFrom[seeker]; n < needsFrom[seeker + 1]; n++) {
            if (needMusts.get(n) && levelOffered(provider, needKeys[n]) < needLevels[n]) {
                return n - needsFrom[seeker];
            }
        }
        return -1;
    }

    /** Returns the level at which the provider offers the seeker's {@code need}-th competence; 0 if not at all. */
    public int levelOffered(int seeker, int need, int provider) {
        return levelOffered(provider, needKeys[needsFrom[seeker] + need]);
    }

    /** Returns how far the provider covers what the seeker wants, weighted by importance, 0 to 1; 1 if nothing is sought. */
    public double coverage(int seeker, int provider) {
        double covered = 0;
        int all = 0;
        for (int n = needsFrom[seeker]; n < needsFrom[seeker + 1]; n++) {
            int importance = needImportances[n];
            int level = needLevels[n];
            covered += importance * (double) Math.min(level, levelOffered(provider, needKeys[n])) / level;
            all += importance;
        }
        return all == 0 ? 1 : covered / all;
    }

    /** Gives {@link #coverage} of one seeker by several providers; 0 where nothing is sought or nothing offered. */
    public void coverages(int seeker, int[] providers, int count, double[] values) {
        int needs = needs(seeker);
        if (needs == 0) {
            Arrays.fill(values, 0, count, 0);
            return;
        }
        int first = needsFrom[seeker];
        byte[] needOf = new byte[keyCount];
        double[] covered = new double[needs * LEVELS];
        int all = 0;
        for (int n = 0; n < needs; n++) {
            int level = needLevels[first + n];
            needOf[needKeys[first + n]] = (byte) (n + 1);
            for (int offered = 0; offered < LEVELS; offered++) {
                covered[n * LEVELS + offered] =
                        needImportances[first + n] * (double) Math.min(level, offered) / level;
            }
            all += needImportances[first + n];
        }
        int[] offered = new int[needs];
        for (int p = 0; p < count; p++) {
            boolean any = false;
            for (int o = offersFrom[providers[p]]; o < offersFrom[providers[p] + 1]; o++) {
                int need = needOf[offerKeys[o]];
                if (need > 0) {
                    any = true;
                    offered[need - 1] = offerLevels[o];
                }
            }
            values[p] = 0;
            if (any) {
                double sum = 0;
                for (int n = 0; n < needs; n++) {
                    sum += covered[n * LEVELS + offered[n]];
                    offered[n] = 0;
                }
                values[p] = sum / all;
            }
        }
    }

    /** Gives what {@link #coverages} does not exceed: the importance of all that seems to be offered, at whatever level. */
    public void mostCoverages(int seeker, int[] providers, int count, double[] values) {
        int needs = needs(seeker);
        int[] keys = Arrays.copyOfRange(needKeys, needsFrom[seeker], needsFrom[seeker + 1]);
        double[] shares = new double[needs];
        int all = 0;
        for (int n = 0; n < needs; n++) {
            all += needImportances[needsFrom[seeker] + n];
        }
        for (int n = 0; n < needs; n++) {
            shares[n] = ROUNDED_UP * needImportances[needsFrom[seeker] + n] / all;
        }
        for (int p = 0; p < count; p++) {
            long offered = offerBits[providers[p]];
            double sum = 0;
            for (int n = 0; n < needs; n++) {
                sum += (offered >>> keys[n] & 1) * shares[n];
            }
            values[p] = sum;
        }
    }

    /** Gives {@link #coverage} of several seekers by one provider; 0 where nothing is sought or nothing offered. */
    public void coveragesOf(int[] seekers, int count, int provider, double[] values) {
        byte[] offered = new byte[keyCount];
        for (int o = offersFrom[provider]; o < offersFrom[provider + 1]; o++) {
            offered[offerKeys[o]] = offerLevels[o];
        }
        for (int s = 0; s < count; s++) {
            double covered = 0;
            int all = 0;
            for (int n = needsFrom[seekers[s]]; n < needsFrom[seekers[s] + 1]; n++) {
                int importance = needImportances[n];
                int level = needLevels[n];
                int there = offered[needKeys[n]];
                if (there > 0) {
                    covered += importance * (double) Math.min(level, there) / level;
                }
                all += importance;
            }
            values[s] = all == 0 ? 0 : covered / all;
        }
    }

    /** Gives what {@link #coveragesOf} does not exceed: 1 for whoever seems to seek anything that is offered. */
    public void mostCoveragesOf(int[] seekers, int count, int provider, double[] values) {
        for (int s = 0; s < count; s++) {
            values[s] = (needBits[seekers[s]] & offerBits[provider]) != 0 ? 1 : 0;
        }
    }

    private int levelOffered(int provider, int key) {
        for (int o = offersFrom[provider]; o < offersFrom[provider + 1]; o++) {
            if (offerKeys[o] == key) {
                return offerLevels[o];
            }
        }
        return 0;
    }
}
