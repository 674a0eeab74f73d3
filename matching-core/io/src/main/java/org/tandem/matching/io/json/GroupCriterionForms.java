package org.tandem.matching.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.programme.Attribute;

/** The criteria about groups that policies name. */
final class GroupCriterionForms {
    private GroupCriterionForms() {}

    /** Returns what makes each criterion, by the name that the library gives it. */
    static Map<String, Piece<GroupCriterion>> all() {
        Map<String, Piece<GroupCriterion>> criteria = new LinkedHashMap<>();
        Stream.of(
                GroupCriteria.topicInterest(),
                GroupCriteria.topicCompetences(),
                GroupCriteria.mixedSectors(),
                GroupCriteria.mixedOrganisations(),
                GroupCriteria.mixedStages(),
                GroupCriteria.mixedAnswers(Attribute.text(GroupRuleForms.OCCUPATION)),
                GroupCriteria.newAcquaintances(),
                GroupCriteria.evenSizes(),
                GroupCriteria.evenSeniority())
                .forEach(plain -> criteria.put(plain.name(), Piece.plain(plain.name(), plain)));
        return criteria;
    }

    /** Returns the criteria that questions make possible. */
    static List<Piece<GroupCriterion>> on(Iterable<DeclaredQuestion> questions) {
        List<Piece<GroupCriterion>> criteria = new ArrayList<>();
        for (DeclaredQuestion question : questions) {
            if (question.attribute().type() == String.class) {
                GroupCriterion mixed = GroupCriteria.mixedAnswers(Attribute.text(question.name()));
                criteria.add(Piece.plain(mixed.name(), mixed));
            } else if (question.isOrdered()) {
                Attribute<Double> number = Attribute.number(question.name());
                PieceSetting<Double> given = PieceSetting.decimal("highest");
                PieceSetting<Double> highest =
                        question.ends().isPresent() ? given.or(question.ends().getAsDouble()) : given;
                criteria.add(Piece.of(
                        GroupCriteria.evenAnswers(number, 1).name(),
                        highest,
                        most -> GroupCriteria.evenAnswers(number, most)));
            }
        }
        return criteria;
    }

    /** Returns the criteria that any questions make possible, with patterns for their names, for schemas only. */
    static List<Piece<GroupCriterion>> patterns() {
        return List.of(
                new Piece<>("^mixed: ", List.of(), members -> null),
                new Piece<>("^even: ", List.of(PieceSetting.decimal("highest").or(1.0)), members -> null));
    }
}
