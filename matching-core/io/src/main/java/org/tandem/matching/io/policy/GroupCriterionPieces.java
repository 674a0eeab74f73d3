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
    private GroupCriterionPieces() {}

    /** Returns what makes each criterion with its weight, by the name that the library gives it. */
    static Map<String, Function<Settings, Optional<WeightedGroupCriterion>>> all(List<Question> questions) {
        Map<String, Function<Settings, Optional<WeightedGroupCriterion>>> criteria = new LinkedHashMap<>();
        Stream.concat(ready(), asked(questions))
                .forEach(criterion -> criteria.put(criterion.name(), settings -> settings
                        .required(
                                "weight",
                                settings.whole("weight", 0, WeightedGroupCriterion.HIGHEST_WEIGHT)
                                        .map(weight -> new WeightedGroupCriterion(criterion, weight.intValue())))));
        return criteria;
    }

    /** Members can answer a question differently, and groups have the same mean answer where answers have an order. */
    private static Stream<GroupCriterion> asked(List<Question> questions) {
        return questions.stream()
                .filter(question -> question.kind() == Kind.TEXT || question.kind() == Kind.SCALE)
                .map(question -> question.kind() == Kind.TEXT
                        ? GroupCriteria.mixedAnswers(Attribute.text(question.name()))
                        : GroupCriteria.evenStrength("even: " + question.name(), one -> one.answer(question.number())
                                .map(place -> place / (question.scale().size() - 1))
                                .orElse(0.5)));
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
