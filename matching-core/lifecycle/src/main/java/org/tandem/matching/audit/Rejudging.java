package org.tandem.matching.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.check.PairsCheck;
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
        PairsCheck check = new PairsCheck(graph, pairs);
        check.broken().forEach(excess -> faults.add(new Difference(
                "/result/matches", excess.what() + ": " + excess.used(),
                excess.what() + ": at most " + excess.most())));
        Quality quality = new Quality(
                record.constant(Status.class, "result", "status"),
                record.constant(Ended.class, "result", "ended"),
                record.whole("result", "mostMatches"),
                levels(pairs, check.rulesCharge()));
        return writer.write(pairs, check.charges(), quality);
    }

    /** Counts what the matches reach; bounds and proofs are the record's. */
    private List<LevelQuality> levels(int[] pairs, long rulesCharge) {
        List<JsonPath> recorded = record.elements("result", "levels");
        if (recorded.isEmpty()) {
            return List.of();
        }
        Levels levels = Levels.of(graph);
        LexScore score = levels.score(pairs, rulesCharge);
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
        addKept(recorded, counted);
        return counted;
    }

    /** How many published pairs a plan keeps only the published plan could tell, which no record has. */
    private static void addKept(List<JsonPath> recorded, List<LevelQuality> counted) {
        for (int at = 0; at < recorded.size(); at++) {
            JsonPath one = recorded.get(at);
            if (one.text("level").equals(Level.KEPT.name())) {
                OptionalLong bound = one.has("bound") ? OptionalLong.of(one.whole("bound")) : OptionalLong.empty();
                counted.add(
                        Math.min(at, counted.size()),
                        new LevelQuality(
                                Level.KEPT, one.whole("value"), bound, one.get("proven").equals(Json.of(true))));
            }
        }
    }

    /** Returns the rules that the recorded matches break together. */
    List<Difference> faults() {
        return faults;
    }

    private int[] eligiblePairs() {
        int[] pairs = record.elements("result", "matches").stream()
                .mapToInt(match -> graph.pair(match.text("mentor"), match.text("mentee")))
                .filter(pair -> pair >= 0)
                .toArray();
        Arrays.sort(pairs);
        return pairs;
    }
}
