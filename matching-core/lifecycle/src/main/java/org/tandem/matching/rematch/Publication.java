package org.tandem.matching.rematch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Role;

/**
 * A published plan, read against the facts as they are now.
 *
 * @param plan the published plan without the pairs that run by now
 * @param eligible the pairs of the graph that it has, ascending
 * @param ended its pairs that are not eligible any more, in the order of the plan
 */
record Publication(Plan plan, int[] eligible, List<GivenUp> ended) {

    static Publication of(CompatibilityGraph graph, @Nullable Compatibility compatibility, Plan published) {
        Set<List<String>> running = new HashSet<>();
        if (compatibility != null) {
            compatibility
                    .programme()
                    .runningMentorships()
                    .forEach(one -> running.add(List.of(one.mentor(), one.mentee())));
        }
        List<Match> waiting = published.matches().stream()
                .filter(match -> !running.contains(List.of(match.mentor(), match.mentee())))
                .toList();
        List<GivenUp> ended = new ArrayList<>();
        int[] eligible = new int[waiting.size()];
        int count = 0;
        for (Match match : waiting) {
            int mentor = graph.mentorPosition(match.mentor());
            int mentee = graph.menteePosition(match.mentee());
            int pair = mentor < 0 || mentee < 0 ? -1 : graph.pair(mentor, mentee);
            if (pair >= 0) {
                eligible[count++] = pair;
            } else {
                ended.add(new GivenUp(match.mentor(), match.mentee(), cause(compatibility, match, mentor, mentee)));
            }
        }
        int[] pairs = Arrays.copyOf(eligible, count);
        Arrays.sort(pairs);
        return new Publication(without(published, waiting), pairs, ended);
    }

    private static Plan without(Plan published, List<Match> waiting) {
        long started = published.matches().stream().mapToLong(Match::points).sum()
                - waiting.stream().mapToLong(Match::points).sum();
        return new Plan(
                waiting,
                published.unmatched(),
                published.loads(),
                published.held(),
                published.wanted(),
                published.points() - started,
                published.charges(),
                published.pointsByCriterion(),
                published.quality(),
                published.basis());
    }

    private static GivenUp.Cause cause(@Nullable Compatibility compatibility, Match match, int mentor, int mentee) {
        if (mentor < 0 || mentee < 0) {
            return new GivenUp.Cause.PersonGone(mentor < 0 ? Role.MENTOR : Role.MENTEE);
        }
        return new GivenUp.Cause.NotEligible(
                compatibility == null ? List.of() : objections(compatibility, match.mentor(), match.mentee()));
    }

    /** Returns what the rules say that object to a pair or hold it. */
    static List<RuleVerdict> objections(Compatibility compatibility, String mentor, String mentee) {
        return compatibility.verdicts(mentor, mentee).stream()
                .filter(one -> one.verdict().outcome() != Outcome.ELIGIBLE)
                .toList();
    }
}
