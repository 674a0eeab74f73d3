package org.tandem.matching.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.Unmatched;
import org.tandem.matching.plan.UnmatchedReason;

/** Checks that everybody who misses a mentor is listed, with the one reason that is true. */
final class UnmatchedCheck {
    private final Market market;
    private final Plan plan;
    private final Set<Pair> chosen;
    private final Discrepancies wrong;

    UnmatchedCheck(Market market, Plan plan, Set<Pair> chosen, Discrepancies wrong) {
        this.market = market;
        this.plan = plan;
        this.chosen = chosen;
        this.wrong = wrong;
    }

    void run() {
        List<String> missing = new ArrayList<>();
        market.mentees.forEach((mentee, request) -> {
            if (given(mentee).size() < request.seats()) {
                missing.add(mentee);
            }
        });
        wrong.requireEqual(plan.unmatched().stream().map(Unmatched::mentee).toList(), missing,
                "mentees who miss a mentor");
        plan.unmatched().stream()
                .filter(unmatched -> market.mentees.containsKey(unmatched.mentee()))
                .forEach(this::check);
    }

    private void check(Unmatched unmatched) {
        String mentee = unmatched.mentee();
        int given = given(mentee).size();
        wrong.requireEqual(unmatched.matched(), given, "mentors given to unmatched mentee (" + mentee + ")");
        wrong.requireEqual(
                unmatched.missing(),
                market.request(mentee).seats() - given,
                "mentors missing to mentee (" + mentee + ")");
        checkReason(mentee, unmatched.reason());
    }

    private void checkReason(String mentee, UnmatchedReason reason) {
        List<String> eligible = eligible(mentee);
        List<String> others = eligible.stream().filter(mentor -> !given(mentee).contains(mentor)).toList();
        List<String> withPlaces = others.stream().filter(mentor -> used(mentor) < market.freePlaces(mentor)).toList();
        List<HeldPair> held = plan.held().stream().filter(pair -> pair.mentee().equals(mentee)).toList();
        UnmatchedReason expected;
        if (eligible.isEmpty()) {
            expected = held.isEmpty()
                    ? new UnmatchedReason.NobodyEligible(tally(mentee))
                    : new UnmatchedReason.HeldForReview(held, tally(mentee));
        } else if (others.isEmpty()) {
            expected = new UnmatchedReason.NobodyElseEligible(tally(mentee));
        } else if (withPlaces.isEmpty()) {
            expected = new UnmatchedReason.EveryoneEligibleIsFull(others);
        } else {
            expected = reason instanceof UnmatchedReason.QuotasUsedUp used
                    ? new UnmatchedReason.QuotasUsedUp(used.quotas(), withPlaces)
                    : new UnmatchedReason.PlacesLeft(withPlaces);
            // An optimal plan leaves a place only where a rule of the whole plan forbids to use it.
            for (String mentor : withPlaces) {
                List<Pair> more = new ArrayList<>(chosen);
                more.add(new Pair(mentor, mentee));
                wrong.require(
                        ((!market.largestSum || plan.quality().status() != Status.PROVEN_OPTIMAL)
                                && expected instanceof UnmatchedReason.PlacesLeft)
                                || !market.conditions.broken(more).isEmpty(),
                        "an optimal plan leaves mentee (" + mentee + ") without [" + mentor + "]");
            }
        }
        wrong.requireEqual(reason, expected, "reason of mentee (" + mentee + ")");
        if (market.judged) {
            checkAddsUp(reason);
        }
    }

    private void checkAddsUp(UnmatchedReason reason) {
        switch (reason) {
            case UnmatchedReason.NobodyEligible(Tally tally) -> checkAddsUp(tally);
            case UnmatchedReason.NobodyElseEligible(Tally tally) -> checkAddsUp(tally);
            case UnmatchedReason.HeldForReview(List<HeldPair> pairs, Tally tally) -> checkAddsUp(tally);
            case UnmatchedReason.NotJudged notJudged -> wrong.require(false, "a mentor was not judged");
            case UnmatchedReason.EveryoneEligibleIsFull full -> {}
            case UnmatchedReason.QuotasUsedUp quotas -> {}
            case UnmatchedReason.PlacesLeft left -> {}
        }
    }

    private void checkAddsUp(Tally tally) {
        int removed = tally.removed().values().stream().mapToInt(Integer::intValue).sum();
        wrong.requireEqual(tally.eligible() + tally.held() + removed, tally.partners(),
                "parts of " + tally + " together");
    }

    private Tally tally(String mentee) {
        int held = (int) market.held.keySet().stream().filter(pair -> pair.mentee().equals(mentee)).count();
        return new Tally(mentee, market.mentors.size(), eligible(mentee).size(), held, market.removed(mentee));
    }

    private List<String> eligible(String mentee) {
        return market.eligible.keySet().stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .map(Pair::mentor)
                .toList();
    }

    private List<String> given(String mentee) {
        return chosen.stream().filter(pair -> pair.mentee().equals(mentee)).map(Pair::mentor).toList();
    }

    private long used(String mentor) {
        return chosen.stream().filter(pair -> pair.mentor().equals(mentor)).count();
    }
}
