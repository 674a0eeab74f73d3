package org.tandem.matching.joint;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.NotComposedException;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;

/** Whether groups exist with some pairs, by the hard rules alone. More pairs never make more groups possible. */
final class GroupsExist {
    private final GroupComposer composer;
    private final List<Workshop> workshops;

    /** What is known about groups. */
    enum Answer {
        YES,
        NO,
        NOT_FOUND
    }

    GroupsExist(GroupComposer composer, List<Workshop> workshops) {
        GroupPolicy.Builder hard = GroupPolicy.builder(composer.policy().name());
        composer.policy().rules().stream().filter(rule -> rule.cost().isEmpty()).forEach(hard::rule);
        this.composer = composer.judgingBy(hard.build()).withListener(progress -> {});
        this.workshops = workshops;
    }

    /** Returns the workshops with the pairs of a plan added. */
    static List<Workshop> with(List<Workshop> workshops, Plan pairs) {
        return workshops.stream()
                .map(workshop -> Workshop.builder(workshop).pairs(pairs).build())
                .toList();
    }

    /**
     * Does nothing if groups exist without any pairs, or none were found.
     *
     * @throws InvalidInputException if there are none
     */
    void throwIfImpossible() {
        try {
            composer.composeSeries(workshops);
        } catch (NotComposedException unknown) {
            // With pairs there is no more than this to find, so the search says so in the end.
            return;
        }
    }

    Answer with(Plan plan, List<Match> matches) {
        Plan some = new Plan(
                matches,
                plan.unmatched(),
                plan.loads(),
                plan.held(),
                plan.wanted(),
                plan.points(),
                plan.charges(),
                plan.pointsByCriterion(),
                plan.quality());
        try {
            composer.composeSeries(with(workshops, some));
            return Answer.YES;
        } catch (InvalidInputException contradiction) {
            return Answer.NO;
        } catch (NotComposedException unknown) {
            return Answer.NOT_FOUND;
        }
    }

    /**
     * Returns pairs of a plan of which none can be missing for groups to be impossible, or not found.
     *
     * @param plan one with which groups are impossible, or were not found
     */
    List<Match> conflict(Plan plan) {
        List<Match> conflict = new ArrayList<>(plan.matches());
        conflict.removeIf(match -> workshops.stream().noneMatch(workshop -> takesPart(match, workshop)));
        for (Match match : List.copyOf(conflict)) {
            List<Match> fewer = new ArrayList<>(conflict);
            fewer.remove(match);
            if (with(plan, fewer) != Answer.YES) {
                conflict = fewer;
            }
        }
        return conflict;
    }

    private static boolean takesPart(Match match, Workshop workshop) {
        return workshop.participant(match.mentor()).isPresent()
                && workshop.participant(match.mentee()).isPresent();
    }
}
