package org.tandem.matching.joint;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Pairs and the groups that exist with them.
 *
 * @param pairs the pairs
 * @param groups the groups of every workshop
 * @param unrestricted the pairs that would be matched without any workshop
 * @param forbidden pairs that had to be forbidden for groups to exist, in order; empty if the groups cost nothing
 * @param policy the policy with these pairs forbidden, by rule ({@value #RULE}); for explanations of the pairs
 * @param status whether no pairs with which groups exist are better
 * @param matchings how many matchings were tried
 */
public record PairsAndGroups(
        Plan pairs,
        SeriesPlan groups,
        Plan unrestricted,
        List<ForbiddenPair> forbidden,
        Policy policy,
        Status status,
        int matchings)
        implements Answer {
    /** The name of the rule that forbids pairs with which no groups exist. */
    public static final String RULE = "workshop groups";

    /** Copies the list. */
    public PairsAndGroups {
        forbidden = ImmutableList.copyOf(forbidden);
    }

    /** Returns the price of the groups in matches: how many fewer there are than without any workshop. */
    public int matchesLost() {
        return unrestricted.matched() - pairs.matched();
    }

    /**
     * Returns the price of the groups in points: how many fewer the pairs have than without any workshop. Points are worth
     * less than matches and who goes first, so this can be negative where those were lost.
     */
    public long pointsLost() {
        return unrestricted.points() - pairs.points();
    }

    /** Returns the matches that there would be without any workshop, and are not now. */
    public List<Match> givenUp() {
        Set<ForbiddenPair> present = pairs.matches().stream()
                .map(match -> new ForbiddenPair(match.mentor(), match.mentee()))
                .collect(Collectors.toSet());
        return unrestricted.matches().stream()
                .filter(match -> !present.contains(new ForbiddenPair(match.mentor(), match.mentee())))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String say(Wording wording) {
        String price = forbidden.isEmpty()
                ? wording.phrase(PairsAndGroups.class, "joint.free", pairs.matched(), pairs.points())
                : wording.phrase(
                        PairsAndGroups.class,
                        "joint.price",
                        pairs.matched(),
                        unrestricted.matched(),
                        pairs.points(),
                        unrestricted.points());
        String given = givenUp().stream()
                .map(match -> "\n"
                        + wording.phrase(
                                PairsAndGroups.class,
                                "joint.given-up",
                                wording.person(match.mentee()),
                                wording.person(match.mentor())))
                .collect(Collectors.joining());
        String quality = wording.phrase(
                PairsAndGroups.class, status == Status.PROVEN_OPTIMAL ? "joint.proven" : "joint.feasible");
        return price + given + "\n" + quality + "\n" + groups.say(wording);
    }
}
