package org.tandem.matching.property;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/**
 * How many of a property's cases must be interesting, that is, show what the property is about. Every property says so, or
 * fails ({@link ShareHook}); a case that ends before it says so counts as one that is not interesting.
 */
public final class Share {
    private static final double ONCE_IN_A_MILLION = Math.log(1_000_000);

    private final int percent;
    private int interesting;

    Share(int percent, int interesting) {
        this.percent = percent;
        this.interesting = interesting;
    }

    /** Counts the case as one of the share if it is interesting; however often it says so, a case counts once. */
    public static void atLeast(int percent, String what, boolean isInteresting) {
        Share share = shares().computeIfAbsent(what, none -> new Share(percent, 0));
        Set<String> counted = Store.<Set<String>>getOrCreate(Share.class, Lifespan.TRY, HashSet::new).get();
        if (isInteresting && counted.add(what)) {
            share.interesting++;
        }
    }

    static Map<String, Share> shares() {
        return Store.<Map<String, Share>>getOrCreate(ShareHook.class, Lifespan.PROPERTY, TreeMap::new).get();
    }

    /**
     * Whether the share is missed by more than chance would do once in a million runs, by Chernoff's bound: cases are drawn
     * anew in every run, and few cases say little.
     */
    boolean isMissed(int cases) {
        double found = (double) interesting / cases;
        double wanted = percent / 100.0;
        return found < wanted
                && cases * (part(found, wanted) + part(1 - found, 1 - wanted)) > ONCE_IN_A_MILLION;
    }

    private static double part(double found, double wanted) {
        return found == 0 ? 0 : found * Math.log(found / wanted);
    }

    String text(String what, int cases) {
        return "%s: %d of %d cases, wanted %d %%".formatted(what, interesting, cases, percent);
    }
}
