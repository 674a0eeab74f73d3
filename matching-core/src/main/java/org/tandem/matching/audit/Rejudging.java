package org.tandem.matching.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.PreparedQuota;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.internal.model.LexScore;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;

/** Judges the matches of a record anew, without any search. What only a search can know is taken from the record. */
final class Rejudging {
    private final CompatibilityGraph graph;
    private final PlanWriter writer;
    private final JsonPath record;
    private final List<Difference> faults = new ArrayList<>();

    Rejudging(Compatibility compatibility, DecisionRecord record) {
        this(compatibility.graph(), new PlanWriter(compatibility), record);
    }

    Rejudging(CompatibilityGraph graph, DecisionRecord record) {
        this(graph, new PlanWriter(graph), record);
    }

    private Rejudging(CompatibilityGraph graph, PlanWriter writer, DecisionRecord record) {
        this.graph = graph;
        this.writer = writer;
        this.record = new JsonPath(record.document());
    }

    /** Returns the plan that the recorded matches make; those that cannot be are left out. */
    Plan plan() {
        int[] pairs = eligiblePairs();
        checkCapacities(pairs);
        checkRules(pairs);
        Quality quality = new Quality(
                Status.valueOf(record.text("result", "status")),
                Ended.valueOf(record.text("result", "ended")),
                record.whole("result", "mostMatches"),
                levels(pairs));
        return writer.write(pairs, charges(pairs), quality);
    }

    /** Counts what the matches reach; bounds and proofs are the record's. */
    private List<LevelQuality> levels(int[] pairs) {
        List<JsonPath> recorded = record.elements("result", "levels");
        if (recorded.isEmpty()) {
            return List.of();
        }
        Levels levels = Levels.of(graph);
        LexScore score = levels.score(pairs, rulesCharge(pairs));
        List<LevelQuality> counted = new ArrayList<>();
        for (int k = 0; k < levels.count(); k++) {
            Level level = levels.list().get(k);
            Optional<JsonPath> same = recorded.stream()
                    .filter(one -> one.text("level").equals(level.name()))
                    .findFirst();
            OptionalLong bound = same.filter(one -> one.has("bound")).stream()
                    .mapToLong(one -> one.whole("bound"))
                    .findFirst();
            boolean proven = same.filter(one -> one.get("proven").equals(Json.of(true))).isPresent();
            counted.add(new LevelQuality(level, score.of(k), bound, proven));
        }
        return counted;
    }

    /** Returns the rules that the recorded matches break together. */
    List<Difference> faults() {
        return faults;
    }

    private int[] eligiblePairs() {
        int[] pairs = record.elements("result", "matches").stream()
                .mapToInt(match -> pair(match.text("mentor"), match.text("mentee")))
                .filter(pair -> pair >= 0)
                .toArray();
        Arrays.sort(pairs);
        return pairs;
    }

    private int pair(String mentor, String mentee) {
        int row = Collections.binarySearch(graph.menteeIds(), mentee);
        int column = Collections.binarySearch(graph.mentorIds(), mentor);
        return row < 0 || column < 0 ? -1 : graph.pair(column, row);
    }

    private void checkCapacities(int[] pairs) {
        int[] ofMentor = new int[graph.mentorCount()];
        int[] ofMentee = new int[graph.menteeCount()];
        for (int pair : pairs) {
            ofMentor[graph.mentor(pair)]++;
            ofMentee[graph.mentee(pair)]++;
        }
        for (int mentor = 0; mentor < ofMentor.length; mentor++) {
            requireAtMost("places of " + graph.mentorIds().get(mentor), ofMentor[mentor], graph.freePlaces(mentor));
        }
        for (int mentee = 0; mentee < ofMentee.length; mentee++) {
            requireAtMost("seats of " + graph.menteeIds().get(mentee), ofMentee[mentee], graph.openSeats(mentee));
        }
        for (PreparedQuota quota : graph.quotas()) {
            int[] used = new int[quota.limits()];
            for (int pair : pairs) {
                int limit = quota.limiting(graph.mentor(pair), graph.mentee(pair));
                if (limit != PreparedQuota.NONE) {
                    used[limit]++;
                }
            }
            for (int limit = 0; limit < used.length; limit++) {
                requireAtMost("quota " + quota.name(), used[limit], quota.left(limit));
            }
        }
    }

    private void checkRules(int[] pairs) {
        forEachTwo(pairs, (pair, other) -> {
            if (graph.clash(graph.mentor(pair), graph.mentee(pair), graph.mentor(other), graph.mentee(other))) {
                requireAtMost("rules between " + shown(pair) + " and " + shown(other), 1, 0);
            }
        });
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                if (graph.isFixed(pair) && Arrays.binarySearch(pairs, pair) < 0) {
                    requireAtMost("fixed " + shown(pair) + " left out", 1, 0);
                }
            }
        }
    }

    private long charges(int[] pairs) {
        long sum = rulesCharge(pairs);
        int[] matched = new int[graph.mentorCount()];
        for (int pair : pairs) {
            matched[graph.mentor(pair)]++;
        }
        for (int mentor = 0; mentor < matched.length; mentor++) {
            sum += graph.unevenCost(mentor, matched[mentor]);
        }
        return sum;
    }

    private long rulesCharge(int[] pairs) {
        long[] sum = {0};
        forEachTwo(pairs, (pair, other) -> sum[0] +=
                graph.charge(graph.mentor(pair), graph.mentee(pair), graph.mentor(other), graph.mentee(other)));
        return sum[0];
    }

    private interface Two {
        void look(int pair, int other);
    }

    private void forEachTwo(int[] pairs, Two two) {
        for (int a = 0; !graph.planRules().isEmpty() && a < pairs.length; a++) {
            for (int b = a + 1; b < pairs.length; b++) {
                two.look(pairs[a], pairs[b]);
            }
        }
    }

    private String shown(int pair) {
        return graph.mentorIds().get(graph.mentor(pair)) + "-" + graph.menteeIds().get(graph.mentee(pair));
    }

    private void requireAtMost(String what, int used, int most) {
        if (used > most) {
            faults.add(new Difference(
                    "/result/matches", what + ": " + used, what + ": at most " + most));
        }
    }
}
