package org.tandem.matching.plan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.internal.graph.PlanConditions;

/** Turns chosen pairs of a graph into a plan. Used by the matcher; callers get plans from there. */
public final class PlanWriter {
    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final ListMultimap<String, HeldPair> heldByMentee;

    /** Prepares a plan of a graph without a programme. */
    public PlanWriter(CompatibilityGraph graph) {
        this(graph, null);
    }

    /** Prepares a plan of a programme. */
    public PlanWriter(Compatibility compatibility) {
        this(compatibility.graph(), compatibility);
    }

    /** Prepares a plan of a programme whose places, wanted mentors or decisions are those of {@code changed} instead. */
    public PlanWriter(Compatibility compatibility, CompatibilityGraph changed) {
        this(changed, compatibility);
    }

    private PlanWriter(CompatibilityGraph graph, @Nullable Compatibility compatibility) {
        this.graph = graph;
        this.compatibility = compatibility;
        heldByMentee = compatibility == null
                ? ImmutableListMultimap.of()
                : Multimaps.index(compatibility.heldPairs(), HeldPair::mentee);
    }

    /** Returns the plan of {@code pairs}, which are ascending, and for which soft rules charge so many points. */
    public Plan write(int[] pairs, long charges, Quality quality) {
        List<Match> matches = new ArrayList<>(pairs.length);
        BitSet chosen = new BitSet(graph.pairCount());
        int[] matchedByMentor = new int[graph.mentorCount()];
        long points = -charges;
        Map<String, Long> pointsByCriterion = new LinkedHashMap<>();
        if (compatibility != null) {
            compatibility
                    .policy()
                    .criteria()
                    .forEach(weighted -> pointsByCriterion.put(weighted.criterion().name(), 0L));
        }
        for (int pair : pairs) {
            int mentee = graph.mentee(pair);
            int mentor = graph.mentor(pair);
            chosen.set(pair);
            matchedByMentor[mentor]++;
            points += graph.points(pair);
            Match match = match(pair, mentor, mentee);
            match.contributions()
                    .forEach(given -> pointsByCriterion.merge(given.criterion(), given.points(), Long::sum));
            matches.add(match);
        }
        return new Plan(
                matches,
                unmatched(chosen, matchedByMentor, new QuotaUse(graph, pairs)),
                loads(matchedByMentor),
                compatibility == null ? List.of() : compatibility.heldPairs(),
                graph.openSeats(),
                points,
                charges,
                pointsByCriterion,
                quality,
                compatibility == null
                        ? graph.basis()
                        : graph.basis().by(compatibility.policy()));
    }

    private Match match(int pair, int mentor, int mentee) {
        String mentorId = graph.mentorIds().get(mentor);
        String menteeId = graph.menteeIds().get(mentee);
        List<Contribution> contributions =
                compatibility == null ? List.of() : compatibility.contributions(mentorId, menteeId);
        return new Match(
                mentorId, menteeId, graph.points(pair), graph.percent(pair), graph.isFixed(pair), contributions);
    }

    private List<Unmatched> unmatched(BitSet chosen, int[] matchedByMentor, QuotaUse quotaUse) {
        List<Unmatched> unmatched = new ArrayList<>();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int matched = chosen.get(graph.firstPair(mentee), graph.endPair(mentee)).cardinality();
            int missing = graph.openSeats(mentee) - matched;
            if (missing > 0) {
                unmatched.add(new Unmatched(
                        graph.menteeIds().get(mentee), missing, matched,
                        reason(mentee, chosen, matchedByMentor, quotaUse)));
            }
        }
        return unmatched;
    }

    private UnmatchedReason reason(int mentee, BitSet chosen, int[] matchedByMentor, QuotaUse quotaUse) {
        if (compatibility != null && !compatibility.isJudged(graph.menteeIds().get(mentee))) {
            return new UnmatchedReason.NotJudged(tally(mentee));
        }
        int eligible = graph.endPair(mentee) - graph.firstPair(mentee);
        List<HeldPair> held = heldByMentee.get(graph.menteeIds().get(mentee));
        if (eligible == 0 && !held.isEmpty()) {
            return new UnmatchedReason.HeldForReview(held, tally(mentee));
        }
        if (eligible == 0) {
            return new UnmatchedReason.NobodyEligible(tally(mentee));
        }
        // A mentor whom the mentee has got cannot be given again, whatever places are left.
        int[] others = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                .filter(pair -> !chosen.get(pair))
                .map(graph::mentor)
                .toArray();
        if (others.length == 0) {
            return new UnmatchedReason.NobodyElseEligible(tally(mentee));
        }
        int[] withPlaces = Arrays.stream(others)
                .filter(mentor -> matchedByMentor[mentor] < graph.freePlaces(mentor))
                .toArray();
        if (withPlaces.length == 0) {
            return new UnmatchedReason.EveryoneEligibleIsFull(ids(Arrays.stream(others)));
        }
        List<String> ids = ids(Arrays.stream(withPlaces));
        return Arrays.stream(withPlaces).allMatch(mentor -> quotaUse.bars(mentor, mentee))
                ? new UnmatchedReason.QuotasUsedUp(quotaUse.usedUp(withPlaces, mentee), ids)
                : new UnmatchedReason.PlacesLeft(ids);
    }

    private List<String> ids(IntStream mentors) {
        return mentors.mapToObj(graph.mentorIds()::get).toList();
    }

    private Tally tally(int mentee) {
        String id = graph.menteeIds().get(mentee);
        return compatibility == null
                ? new Tally(
                        id, graph.mentorCount(), graph.endPair(mentee) - graph.firstPair(mentee), 0, Map.of())
                : compatibility.tallyOfMentee(id);
    }

    private List<Load> loads(int[] matchedByMentor) {
        return IntStream.range(0, graph.mentorCount())
                .mapToObj(mentor -> {
                    String id = graph.mentorIds().get(mentor);
                    int running = PlanConditions.of(graph).runningLoad(mentor);
                    return new Load(id, graph.freePlaces(mentor) + running, running, matchedByMentor[mentor]);
                })
                .toList();
    }
}
