package org.tandem.matching.property;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tandem.matching.check.TableFacts;
import org.tandem.matching.plan.Pair;

/** Random tables of scores, with ties, zeros and negative points: the same seed, the same table. */
public final class Tables {
    private Tables() {}

    public static Arbitrary<TableFacts> small() {
        return Arbitraries.randomValue(Random::nextLong).map(Tables::small);
    }

    public static TableFacts small(long seed) {
        var random = new SplittableRandom(seed);
        Map<String, Integer> places = new TreeMap<>();
        Map<String, TableFacts.Wanted> mentees = new TreeMap<>();
        Map<Pair, Long> points = new TreeMap<>();
        Set<Pair> fixed = new TreeSet<>();
        for (int m = random.nextInt(6); m >= 0; m--) {
            places.put("M" + m, random.nextInt(4));
        }
        int density = 1 + random.nextInt(4);
        int style = random.nextInt(4);
        int priorities = 1 + random.nextInt(3);
        for (int m = random.nextInt(6); m >= 0; m--) {
            String mentee = "N" + m;
            mentees.put(mentee, new TableFacts.Wanted(random.nextInt(4), random.nextInt(priorities)));
            for (String mentor : places.keySet()) {
                if (random.nextInt(5) <= density) {
                    points.put(new Pair(mentor, mentee), points(random, style));
                }
            }
        }
        fix(random, places, mentees, points.keySet(), fixed);
        return new TableFacts(places, mentees, points, fixed);
    }

    private static long points(SplittableRandom random, int style) {
        return switch (style) {
            case 0 -> 0;
            case 1 -> random.nextInt(3);
            case 2 -> random.nextInt(-500, 500);
            default -> random.nextLong(1_000_000_000_000L);
        };
    }

    private static void fix(
            SplittableRandom random,
            Map<String, Integer> places,
            Map<String, TableFacts.Wanted> mentees,
            Set<Pair> pairs,
            Set<Pair> fixed) {
        for (Pair pair : pairs) {
            long ofMentor = fixed.stream().filter(one -> one.mentor().equals(pair.mentor())).count();
            long ofMentee = fixed.stream().filter(one -> one.mentee().equals(pair.mentee())).count();
            TableFacts.Wanted wanted = mentees.getOrDefault(pair.mentee(), new TableFacts.Wanted(0, 0));
            if (random.nextInt(8) == 0
                    && ofMentor < places.getOrDefault(pair.mentor(), 0)
                    && ofMentee < wanted.mentors()) {
                fixed.add(pair);
            }
        }
    }
}
