package org.tandem.matching.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/**
 * All facts of a programme or a graph as one value, from which a fingerprint is taken. Facts are records, so their parts are
 * read from the types: a part that is added later counts by itself. Names are for display only and do not count.
 */
final class FingerprintFacts {
    private FingerprintFacts() {}

    static Json of(Programme programme) {
        return Json.of(ImmutableMap.<String, Json>builder()
                .put("start", Json.of(programme.start().toString()))
                .put("end", Json.of(programme.end().toString()))
                .put("organisations", json(programme.organisations()))
                .put("mentors", json(programme.mentors()))
                .put("mentees", json(programme.mentees()))
                .put("businessTies", json(programme.businessTies()))
                .put("personalTies", json(programme.personalTies()))
                .put("mentorships", json(programme.mentorships()))
                .put("decisions", json(programme.decisions()))
                .buildOrThrow());
    }

    static Json of(CompatibilityGraph graph) {
        List<Json> mentors = new ArrayList<>();
        for (int m = 0; m < graph.mentorCount(); m++) {
            mentors.add(Json.of(List.of(Json.of(graph.mentorIds().get(m)), Json.of(graph.freePlaces(m)))));
        }
        List<Json> mentees = new ArrayList<>();
        List<Json> pairs = new ArrayList<>();
        for (int m = 0; m < graph.menteeCount(); m++) {
            mentees.add(Json.of(List.of(
                    Json.of(graph.menteeIds().get(m)), Json.of(graph.openSeats(m)), Json.of(graph.urgency(m)),
                    Json.of(PlanConditions.of(graph).isOverdue(m)))));
            for (int pair = graph.firstPair(m); pair < graph.endPair(m); pair++) {
                pairs.add(Json.of(List.of(
                        Json.of(m),
                        Json.of(graph.mentor(pair)),
                        Json.of(graph.points(pair)),
                        Json.of(graph.isFixed(pair)))));
            }
        }
        return Json.of(Map.of(
                "mentors", Json.of(mentors),
                "mentees", Json.of(mentees),
                "pairs", Json.of(pairs),
                "aim", Json.of(graph.objective().aim().name()),
                "planRules", json(PlanConditions.of(graph).planRules().stream().map(PreparedPlanRule::name).toList())));
    }

    private static Json json(Object fact) {
        return switch (fact) {
            case String text -> Json.of(text);
            case Boolean flag -> Json.of(flag);
            case Integer number -> Json.of(number.longValue());
            case Long number -> Json.of(number);
            case Enum<?> constant -> Json.of(constant.name());
            case Class<?> type -> Json.of(type.getName());
            case Optional<?> optional -> json(optional.map(List::<Object>of).orElse(List.of()));
            case Set<?> set -> Json.of(set.stream()
                    .map(FingerprintFacts::json)
                    .sorted(Comparator.comparing(Json::write))
                    .toList());
            case Collection<?> list -> Json.of(list.stream().map(FingerprintFacts::json).toList());
            case Map<?, ?> map -> Json.of(map.entrySet().stream()
                    .map(entry -> Json.of(List.of(json(entry.getKey()), json(entry.getValue()))))
                    .sorted(Comparator.comparing(Json::write))
                    .toList());
            case Record one -> parts(one);
            // Doubles, dates and durations, whose texts tell all there is.
            default -> Json.of(fact.toString());
        };
    }

    private static Json parts(Record one) {
        TreeMap<String, Json> parts = new TreeMap<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!isForDisplay(one, component)) {
                try {
                    Object value = component.getAccessor().invoke(one);
                    parts.put(component.getName(), json(meansNoOrder(one, component) ? asSet(value) : value));
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(
                            "The part (" + component.getName() + ") of a fact cannot be read.", impossible);
                }
            }
        }
        return Json.of(parts);
    }

    /** Lists in whose order nothing is said. */
    private static boolean meansNoOrder(Record one, RecordComponent component) {
        return one instanceof Profile
                && (component.getName().equals("offers") || component.getName().equals("availability"));
    }

    private static Set<?> asSet(Object list) {
        return ImmutableSet.copyOf((Collection<?>) list);
    }

    private static boolean isForDisplay(Record one, RecordComponent component) {
        return (one instanceof Profile || one instanceof Organisation) && component.getName().equals("name");
    }
}
