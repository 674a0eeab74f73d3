package org.tandem.matching.audit;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** A plan as data. */
final class PlanFacts {
    private PlanFacts() {}

    static Json of(Plan plan) {
        return Json.of(ImmutableMap.<String, Json>builder()
                .put("status", Json.of(plan.quality().status().name()))
                .put("ended", Json.of(plan.quality().ended().name()))
                .put("wanted", Json.of(plan.wanted()))
                .put("matched", Json.of(plan.matched()))
                .put("mostMatches", Json.of(plan.quality().mostMatches()))
                .put("points", Json.of(plan.points()))
                .put("charges", Json.of(plan.charges()))
                .put("levels", Json.of(plan.quality().levels().stream().map(PlanFacts::level).toList()))
                .put("matches", Json.of(plan.matches().stream().map(PlanFacts::match).toList()))
                .put("unmatched", Json.of(plan.unmatched().stream()
                        .map(one -> Json.of(Map.of(
                                "mentee", Json.of(one.mentee()),
                                "missing", Json.of(one.missing()),
                                "matched", Json.of(one.matched()),
                                "reason", Json.of(one.reason().getClass().getSimpleName()))))
                        .toList()))
                .put("held", Json.of(plan.held().stream()
                        .map(pair -> Json.of(Map.of(
                                "mentor", Json.of(pair.mentor()),
                                "mentee", Json.of(pair.mentee()),
                                "rule", Json.of(pair.rule()))))
                        .toList()))
                .buildOrThrow());
    }

    private static Json level(LevelQuality level) {
        ImmutableMap.Builder<String, Json> members = ImmutableMap.<String, Json>builder()
                .put("level", Json.of(level.level().name()))
                .put("value", Json.of(level.value()))
                .put("proven", Json.of(level.proven()));
        level.bound().ifPresent(bound -> members.put("bound", Json.of(bound)));
        return Json.of(members.buildOrThrow());
    }

    private static Json match(Match match) {
        return Json.of(ImmutableMap.of(
                "mentor", Json.of(match.mentor()),
                "mentee", Json.of(match.mentee()),
                "points", Json.of(match.points()),
                "fixed", Json.of(match.fixed()),
                "contributions", Json.of(match.contributions().stream()
                        .map(given -> Json.of(Map.of(
                                "criterion", Json.of(given.criterion()), "points", Json.of(given.points()))))
                        .toList())));
    }
}
