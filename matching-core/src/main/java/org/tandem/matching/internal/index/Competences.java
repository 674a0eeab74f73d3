package org.tandem.matching.internal.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Person;

/**
 * What one side seeks and the other offers. People are counted from 0 on each side; competences are interned, so that a
 * comparison of two people is a scan of two short arrays.
 */
public final class Competences {
    private final int[][] needKeys;
    private final int[][] needLevels;
    private final int[][] needImportances;
    private final boolean[][] needMusts;
    private final int[][] offerKeys;
    private final int[][] offerLevels;
    private final int keyCount;

    /** Indexes the needs of {@code seekers} and the offers of {@code providers}. */
    public Competences(List<? extends Person> seekers, List<? extends Person> providers) {
        Map<String, Integer> keys = new HashMap<>();
        needKeys = new int[seekers.size()][];
        needLevels = new int[seekers.size()][];
        needImportances = new int[seekers.size()][];
        needMusts = new boolean[seekers.size()][];
        for (int s = 0; s < needKeys.length; s++) {
            List<CompetenceNeed> needs = seekers.get(s).profile().seeks();
            needKeys[s] = keysOf(needs.stream().map(CompetenceNeed::competence).toList(), keys);
            needLevels[s] = needs.stream().mapToInt(CompetenceNeed::level).toArray();
            needImportances[s] =
                    needs.stream().mapToInt(CompetenceNeed::importance).toArray();
            needMusts[s] = new boolean[needs.size()];
            for (int n = 0; n < needs.size(); n++) {
                needMusts[s][n] = needs.get(n).mustHave();
            }
        }
        offerKeys = new int[providers.size()][];
        offerLevels = new int[providers.size()][];
        for (int p = 0; p < offerKeys.length; p++) {
            List<CompetenceOffer> offers = providers.get(p).profile().offers();
            offerKeys[p] = keysOf(offers.stream().map(CompetenceOffer::competence).toList(), keys);
            offerLevels[p] = offers.stream().mapToInt(CompetenceOffer::level).toArray();
        }
        keyCount = keys.size();
    }

    private static int[] keysOf(List<String> competences, Map<String, Integer> keys) {
        return competences.stream()
                .mapToInt(key -> number(key, keys))
                .toArray();
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
        return Groups.overlapping(offerKeys.length, keyCount * CompetenceOffer.HIGHEST_LEVEL, (provider, groups) -> {
            for (int o = 0; o < offerKeys[provider].length; o++) {
                for (int level = 1; level <= offerLevels[provider][o]; level++) {
                    groups.accept(offer(offerKeys[provider][o], level));
                }
            }
        });
    }

    private static int offer(int key, int level) {
        return key * CompetenceOffer.HIGHEST_LEVEL + level - 1;
    }

    /** Returns the group of {@link #offers} that reaches a seeker's {@code need}-th competence. */
    public int offersOf(int seeker, int need) {
        return offer(needKeys[seeker][need], needLevels[seeker][need]);
    }

    /** Returns the number of competences that somebody seeks. */
    public int needs(int seeker) {
        return needKeys[seeker].length;
    }

    /** Returns whether a seeker must have the {@code need}-th competence. */
    public boolean isMustHave(int seeker, int need) {
        return needMusts[seeker][need];
    }

    /** Returns the position of the first must-have that the provider does not reach, or -1. */
    public int unmetMustHave(int seeker, int provider) {
        for (int n = 0; n < needKeys[seeker].length; n++) {
            if (needMusts[seeker][n] && levelOffered(provider, needKeys[seeker][n]) < needLevels[seeker][n]) {
                return n;
            }
        }
        return -1;
    }

    /** Returns the level at which the provider offers the seeker's {@code need}-th competence; 0 if not at all. */
    public int levelOffered(int seeker, int need, int provider) {
        return levelOffered(provider, needKeys[seeker][need]);
    }

    /** Returns whether something is sought and something offered. */
    public boolean isKnown(int seeker, int provider) {
        return needKeys[seeker].length > 0 && offerKeys[provider].length > 0;
    }

    /** Returns how far the provider covers what the seeker wants, weighted by importance, 0 to 1; 1 if nothing is sought. */
    public double coverage(int seeker, int provider) {
        int[] keys = needKeys[seeker];
        double covered = 0;
        int all = 0;
        for (int n = 0; n < keys.length; n++) {
            int importance = needImportances[seeker][n];
            int level = needLevels[seeker][n];
            covered += importance * (double) Math.min(level, levelOffered(provider, keys[n])) / level;
            all += importance;
        }
        return all == 0 ? 1 : covered / all;
    }

    private int levelOffered(int provider, int key) {
        int[] keys = offerKeys[provider];
        for (int o = 0; o < keys.length; o++) {
            if (keys[o] == key) {
                return offerLevels[provider][o];
            }
        }
        return 0;
    }
}
