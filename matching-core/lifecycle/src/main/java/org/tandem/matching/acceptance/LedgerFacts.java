package org.tandem.matching.acceptance;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.recommend.Recommender;

/** What a ledger checks requests against. */
final class LedgerFacts {
    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final ImmutableSortedSet<Pair> running;

    private LedgerFacts(CompatibilityGraph graph, @Nullable Compatibility compatibility, Iterable<Pair> running) {
        this.graph = graph;
        this.compatibility = compatibility;
        this.running = ImmutableSortedSet.copyOf(running);
    }

    static LedgerFacts of(Compatibility compatibility) {
        return new LedgerFacts(
                compatibility.graph(),
                compatibility,
                compatibility.programme().runningMentorships().stream()
                        .map(mentorship -> new Pair(mentorship.mentor(), mentorship.mentee()))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    static LedgerFacts of(CompatibilityGraph graph) {
        return new LedgerFacts(graph, null, List.of());
    }

    CompatibilityGraph graph() {
        return graph;
    }

    boolean isRunning(Pair pair) {
        return running.contains(pair);
    }

    boolean knowsMentor(String id) {
        return graph.mentorPosition(id) >= 0;
    }

    boolean knowsMentee(String id) {
        return graph.menteePosition(id) >= 0;
    }

    /** Returns the position of an eligible pair, or -1; both people must be known. */
    int position(Pair pair) {
        return graph.pair(pair.mentor(), pair.mentee());
    }

    Pair pair(int position) {
        return new Pair(
                graph.mentorIds().get(graph.mentor(position)), graph.menteeIds().get(graph.mentee(position)));
    }

    /** Returns the names of the rules that object to a pair. */
    List<String> objecting(Pair pair) {
        Compatibility known = compatibility;
        return known == null
                ? List.of()
                : known.verdicts(pair.mentor(), pair.mentee()).stream()
                        .filter(one -> one.verdict().outcome() != Outcome.ELIGIBLE)
                        .map(RuleVerdict::rule)
                        .toList();
    }

    Recommender recommender(CompatibilityGraph left) {
        return compatibility == null ? Recommender.of(left) : Recommender.of(compatibility, left);
    }
}
