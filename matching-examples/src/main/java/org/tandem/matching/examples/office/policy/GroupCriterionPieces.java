package org.tandem.matching.examples.office.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.WeightedGroupCriterion;
import org.tandem.matching.programme.Attribute;

/** The criteria about groups that a file can name, with their weights. */
final class GroupCriterionPieces {
    private GroupCriterionPieces() {}

    /** Returns what makes each criterion with its weight, by the name that the library gives it. */
    static Map<String, Function<Settings, Optional<WeightedGroupCriterion>>> all() {
        Map<String, Function<Settings, Optional<WeightedGroupCriterion>>> criteria = new LinkedHashMap<>();
        for (GroupCriterion criterion : List.of(
                GroupCriteria.topicInterest(),
                GroupCriteria.topicCompetences(),
                GroupCriteria.mixedSectors(),
                GroupCriteria.mixedOrganisations(),
                GroupCriteria.mixedStages(),
                GroupCriteria.mixedAnswers(Attribute.text("occupation")),
                GroupCriteria.newAcquaintances(),
                GroupCriteria.evenSizes(),
                GroupCriteria.evenSeniority())) {
            criteria.put(criterion.name(), settings -> settings.required(
                    "weight",
                    settings.whole("weight", 0, WeightedGroupCriterion.HIGHEST_WEIGHT)
                            .map(weight -> new WeightedGroupCriterion(criterion, weight.intValue()))));
        }
        return criteria;
    }
}
