package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.plan.Pair;

/**
 * The best plan of a small market, found by trying every choice for every mentee in turn. What is still possible hangs on
 * the places left alone, so each such situation is looked at once.
 */
public final class BestPlan {
    private static final long SMALL = 4_000;

    private record Situation(int mentee, List<Integer> placesLeft) {}

    private final Market market;
    private final List<String> mentors;
    private final List<String> mentees;
    private final Map<Situation, Total> known = new HashMap<>();

    private BestPlan(Market market) {
        this.market = market;
        mentors = List.copyOf(market.mentors.keySet());
        mentees = List.copyOf(market.mentees.keySet());
    }

    /** Returns the total that no plan exceeds. */
    public static Total of(Market market) {
        BestPlan search = new BestPlan(market);
        if (market.conditions.matter()) {
            return search.bestOfAll();
        }
        List<Integer> places =
                search.mentors.stream().map(mentor -> market.room(mentor).free()).toList();
        Total best = search.best(0, places);
        if (best == null) {
            throw new AssertionError("No plan keeps all fixed pairs.");
        }
        return best;
    }

    /** Tries every plan, because what a pair is worth or allowed hangs on the others. */
    private Total bestOfAll() {
        List<Integer> places =
                mentors.stream().map(mentor -> market.room(mentor).free()).toList();
        List<Total> best = new ArrayList<>();
        search(0, places, new ArrayList<>(), best);
        if (best.isEmpty()) {
            throw new AssertionError("No plan keeps all fixed pairs.");
        }
        return best.getFirst();
    }

    private void search(int mentee, List<Integer> placesLeft, List<Pair> chosen, List<Total> best) {
        if (mentee == mentees.size()) {
            Total total = Total.of(market, chosen);
            if (best.isEmpty() || total.compareTo(best.getFirst()) > 0) {
                best.clear();
                best.add(total);
            }
            return;
        }
        for (Set<String> choice : choices(mentees.get(mentee), placesLeft)) {
            List<Pair> more = new ArrayList<>(chosen);
            choice.forEach(mentor -> more.add(new Pair(mentor, mentees.get(mentee))));
            if (market.conditions.broken(more).isEmpty()) {
                List<Integer> left = new ArrayList<>(placesLeft);
                for (int m = 0; m < mentors.size(); m++) {
                    left.set(m, placesLeft.get(m) - (choice.contains(mentors.get(m)) ? 1 : 0));
                }
                search(mentee + 1, left, more, best);
            }
        }
    }

    /** Returns whether a market is so small that all its plans can be tried in a moment. */
    static boolean isSmall(Market market) {
        long plans = 1;
        for (String mentee : market.mentees.keySet()) {
            long eligible = market.eligible.keySet().stream()
                    .filter(pair -> pair.mentee().equals(mentee))
                    .count();
            long choices = market.request(mentee).seats() <= 1 ? eligible + 1 : 1L << Math.min(eligible, 20);
            plans *= choices;
            if (plans > SMALL) {
                return false;
            }
        }
        return true;
    }

    /** Returns the best total of a mentee and all after it; null if there is none with all fixed pairs. */
    private @Nullable Total best(int mentee, List<Integer> placesLeft) {
        if (mentee == mentees.size()) {
            return Total.nothing(market);
        }
        Situation situation = new Situation(mentee, placesLeft);
        if (known.containsKey(situation)) {
            return known.get(situation);
        }
        Total best = null;
        for (Set<String> choice : choices(mentees.get(mentee), placesLeft)) {
            List<Integer> left = new ArrayList<>();
            for (int m = 0; m < mentors.size(); m++) {
                left.add(placesLeft.get(m) - (choice.contains(mentors.get(m)) ? 1 : 0));
            }
            Total rest = best(mentee + 1, List.copyOf(left));
            if (rest != null) {
                List<Pair> own = choice.stream()
                        .map(mentor -> new Pair(mentor, mentees.get(mentee)))
                        .toList();
                Total total = rest.plus(Total.ofMentee(market, mentees.get(mentee), own));
                best = best == null || total.compareTo(best) > 0 ? total : best;
            }
        }
        known.put(situation, best);
        return best;
    }

    /** Returns every set of different mentors that a mentee may get, with all fixed ones in each. */
    private List<Set<String>> choices(String mentee, List<Integer> placesLeft) {
        List<String> possible = new ArrayList<>();
        for (int m = 0; m < mentors.size(); m++) {
            if (placesLeft.get(m) > 0 && market.eligible.containsKey(new Pair(mentors.get(m), mentee))) {
                possible.add(mentors.get(m));
            }
        }
        Set<String> fixed = new TreeSet<>();
        market.fixed.stream().filter(pair -> pair.mentee().equals(mentee)).forEach(pair -> fixed.add(pair.mentor()));
        List<Set<String>> choices = new ArrayList<>();
        for (int bits = 0; bits < 1 << possible.size(); bits++) {
            if (Integer.bitCount(bits) <= market.request(mentee).seats()) {
                Set<String> choice = new TreeSet<>();
                for (int p = 0; p < possible.size(); p++) {
                    if ((bits >> p & 1) == 1) {
                        choice.add(possible.get(p));
                    }
                }
                if (choice.containsAll(fixed)) {
                    choices.add(choice);
                }
            }
        }
        return choices;
    }
}
