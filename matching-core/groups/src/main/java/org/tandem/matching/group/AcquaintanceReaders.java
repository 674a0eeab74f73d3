package org.tandem.matching.group;

import java.util.List;
import java.util.function.UnaryOperator;

/** Finds which parts of a policy look at who has met before, whoever wrote them, by watching them at it. */
final class AcquaintanceReaders {
    private final List<Workshop> watched;
    private boolean asked;

    AcquaintanceReaders(List<Workshop> workshops) {
        watched = workshops.stream()
                .map(workshop -> Workshop.builder(workshop)
                        .acquaintances(workshop.acquaintances().watchedBy(() -> asked = true))
                        .build())
                .toList();
    }

    boolean include(GroupRule rule) {
        return switch (rule) {
            case GroupRule.MetAtMost met -> true;
            case GroupRule.Seats seats -> false;
            case GroupRule.NotAlone alone -> false;
            case GroupRule.Present present -> false;
            case GroupRule.Apart apart -> look(policy -> policy.rule(apart));
            case GroupRule.Admission admission -> look(policy -> policy.rule(admission));
            case GroupRule.MostAlike alike -> look(policy -> policy.rule(alike));
        };
    }

    boolean include(GroupCriterion criterion) {
        return switch (criterion) {
            case GroupCriterion.NewAcquaintances fresh -> true;
            case GroupCriterion.MixedStages mixed -> false;
            case GroupCriterion.Coverage coverage -> false;
            case GroupCriterion.EvenSizes even -> false;
            case GroupCriterion.EvenStrength even -> false;
            case GroupCriterion.Seat seat -> look(policy -> policy.criterion(1, seat));
            case GroupCriterion.MixedKeys mixed -> look(policy -> policy.criterion(1, mixed));
            case GroupCriterion.MixedPairs mixed -> look(policy -> policy.criterion(1, mixed));
        };
    }

    private boolean look(UnaryOperator<GroupPolicy.Builder> part) {
        asked = false;
        GroupPolicy alone = part.apply(GroupPolicy.builder("watched")).build();
        watched.forEach(workshop -> new Prepared(workshop, alone));
        return asked;
    }
}
