package org.tandem.matching.io.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.WeightedGroupCriterion;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.question.Question.Kind;
import org.tandem.matching.programme.Attribute;

/** The criteria about groups that a file can name, with their weights. */
final class GroupCriterionPieces {
    private static final int HIGHEST = 1_000_000_000;

    private GroupCriterionPieces() {}

    /** Returns what makes each criterion with its weight, by the name that the library gives it. */
    static Map<String, Function<Settings, Optional<WeightedGroupCriterion>>> all(List<Question> questions) {
        Map<String, Function<Settings, Optional<WeightedGroupCriterion>>> criteria = new LinkedHashMap<>();
        ready().forEach(one -> criteria.put(one.name(), settings -> weighted(Optional.of(one), settings)));
        // Members can answer a question differently, and groups have the same mean answer where answers have an order.
        for (Question question : questions) {
            if (question.kind() == Kind.TEXT) {
                GroupCriterion mixed = GroupCriteria.mixedAnswers(Attribute.text(question.name()));
                criteria.put(mixed.name(), settings -> weighted(Optional.of(mixed), settings));
            } else if (question.isOrdered()) {
                criteria.put(
                        GroupCriteria.evenAnswers(question.number(), 1).name(),
                        settings -> weighted(even(question, settings), settings));
            }
        }
        return criteria;
    }

    private static Optional<WeightedGroupCriterion> weighted(Optional<GroupCriterion> criterion, Settings settings) {
        Optional<Long> weight = settings.required(
                "weight", settings.whole("weight", 0, WeightedGroupCriterion.HIGHEST_WEIGHT));
        return criterion.flatMap(
                one -> weight.map(given -> new WeightedGroupCriterion(one, given.intValue())));
    }

    /** The end of a scale is the highest answer, unless the file says otherwise. */
    private static Optional<GroupCriterion> even(Question question, Settings settings) {
        Optional<Double> given = settings.above("highest", 0, HIGHEST);
        Optional<Double> highest = question.kind() == Kind.SCALE && settings.take("highest").isEmpty()
                ? Optional.of(question.scale().size() - 1.0)
                : settings.required("highest", given);
        return highest.map(most -> GroupCriteria.evenAnswers(question.number(), most));
    }

    private static Stream<GroupCriterion> ready() {
        return Stream.of(
                GroupCriteria.topicInterest(),
                GroupCriteria.topicCompetences(),
                GroupCriteria.mixedSectors(),
                GroupCriteria.mixedOrganisations(),
                GroupCriteria.mixedStages(),
                GroupCriteria.mixedAnswers(Attribute.text("occupation")),
                GroupCriteria.newAcquaintances(),
                GroupCriteria.evenSizes(),
                GroupCriteria.evenSeniority());
    }
}
