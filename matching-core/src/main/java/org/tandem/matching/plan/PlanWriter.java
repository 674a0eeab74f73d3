package org.tandem.matching.plan;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
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

/** Turns chosen pairs of a graph into a plan. Used by the matcher; callers get plans from there. */
public final class PlanWriter {
    private final CompatibilityGraph graph;
    private final @Nullable Compatibility compatibility;
    private final ListMultimap<String, HeldPair> heldByMentee;
    private final int[] matchedByMentor;
    private final int[] matchedByMentee;

    /** Prepares a plan of a graph without a programme. */
    public PlanWriter(CompatibilityGraph graph) {
        this(graph, null);
    }

    /** Prepares a plan of a programme. */
    public PlanWriter(Compatibility compatibility) {
        this(compatibility.graph(), compatibility);
    }

    private PlanWriter(CompatibilityGraph graph, @Nullable Compatibility compatibility) {
        this.graph = graph;
        this.compatibility = compatibility;
        heldByMentee = compatibility == null
                ? ImmutableListMultimap.of()
                : Multimaps.index(compatibility.heldPairs(), HeldPair::mentee);
        matchedByMentor = new int[graph.mentorCount()];
        matchedByMentee = new int[graph.menteeCount()];
    }

    /** Returns the plan of {@code pairs}, which are ascending, and for which soft rules charge so many points. */
    public Plan write(int[] pairs, long charges, Quality quality) {
        List<Match> matches = new ArrayList<>(pairs.length);
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
            matchedByMentee[mentee]++;
            matchedByMentor[mentor]++;
            points += graph.points(pair);
            Match match = match(pair, mentor, mentee);
            match.contributions()
                    .forEach(given -> pointsByCriterion.merge(given.criterion(), given.points(), Long::sum));
            matches.add(match);
        }
        return new Plan(
                matches,
                unmatched(),
                loads(),
                compatibility == null ? List.of() : compatibility.heldPairs(),
                graph.openSeats(),
                points,
                charges,
                pointsByCriterion,
                quality);
    }

    private Match match(int pair, int mentor, int mentee) {
        String mentorId = graph.mentorIds().get(mentor);
        String menteeId = graph.menteeIds().get(mentee);
        List<Contribution> contributions =
                compatibility == null ? List.of() : compatibility.contributions(mentorId, menteeId);
        double percent = graph.mostPoints() > 0 ? 100.0 * graph.points(pair) / graph.mostPoints() : 0;
        return new Match(mentorId, menteeId, graph.points(pair), percent, graph.isFixed(pair), contributions);
    }

    private List<Unmatched> unmatched() {
        List<Unmatched> unmatched = new ArrayList<>();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int missing = graph.openSeats(mentee) - matchedByMentee[mentee];
            if (missing > 0) {
                unmatched.add(new Unmatched(
                        graph.menteeIds().get(mentee), missing, matchedByMentee[mentee], reason(mentee)));
            }
        }
        return unmatched;
    }

    private UnmatchedReason reason(int mentee) {
        int eligible = graph.endPair(mentee) - graph.firstPair(mentee);
        List<HeldPair> held = heldByMentee.get(graph.menteeIds().get(mentee));
        if (eligible == 0 && !held.isEmpty()) {
            return new UnmatchedReason.HeldForReview(held, tally(mentee));
        }
        if (eligible == 0) {
            return new UnmatchedReason.NobodyEligible(tally(mentee));
        }
        if (eligible == matchedByMentee[mentee]) {
            return new UnmatchedReason.NobodyElseEligible(tally(mentee));
        }
        List<String> withPlaces = mentors(mentee)
                .filter(mentor -> matchedByMentor[mentor] < graph.freePlaces(mentor))
                .mapToObj(graph.mentorIds()::get)
                .toList();
        return withPlaces.isEmpty()
                ? new UnmatchedReason.EveryoneEligibleIsFull(
                        mentors(mentee).mapToObj(graph.mentorIds()::get).toList())
                : new UnmatchedReason.PlacesLeft(withPlaces);
    }

    private IntStream mentors(int mentee) {
        return IntStream.range(graph.firstPair(mentee), graph.endPair(mentee)).map(graph::mentor);
    }

    private Tally tally(int mentee) {
        String id = graph.menteeIds().get(mentee);
        return compatibility == null
                ? new Tally(
                        id, graph.mentorCount(), graph.endPair(mentee) - graph.firstPair(mentee), 0, Map.of())
                : compatibility.tallyOfMentee(id);
    }

    private List<Load> loads() {
        return IntStream.range(0, graph.mentorCount())
                .mapToObj(mentor -> {
                    String id = graph.mentorIds().get(mentor);
                    int places = compatibility == null
                            ? graph.freePlaces(mentor)
                            : compatibility.programme().mentor(id).orElseThrow().places();
                    return new Load(id, places, places - graph.freePlaces(mentor), matchedByMentor[mentor]);
                })
                .toList();
    }
}
