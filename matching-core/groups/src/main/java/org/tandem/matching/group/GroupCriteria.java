package org.tandem.matching.group;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.CareerStage;

/** Ready-made criteria about groups. */
public final class GroupCriteria {
    private GroupCriteria() {}

    /** Returns a criterion of the caller's own about a participant and a group; {@code value} is 0 to 1. */
    public static GroupCriterion seat(String name, ToDoubleBiFunction<Participant, WorkingGroup> value) {
        return new GroupCriterion.Seat(name, workshop -> value);
    }

    /** Returns a criterion of the caller's own: two members are so far apart, 0 to 1, symmetric. */
    public static GroupCriterion mixed(String name, ToDoubleBiFunction<Participant, Participant> distance) {
        return new GroupCriterion.MixedPairs(name, workshop -> distance);
    }

    /**
     * Interest in the topic. Who has stated wishes ({@link Workshop.Builder#wishes}) is interested by their rank: of three, 1
     * in the first, 2/3 in the second, 1/3 in the third, 0 in others. Who has not is interested as far as the topic's
     * interests are among their own. A group without a topic interests everybody.
     */
    public static GroupCriterion topicInterest() {
        return new GroupCriterion.Seat("topic interest", workshop -> (one, group) -> group.topic()
                .map(topic -> interest(workshop, one, topic))
                .orElse(1.0));
    }

    private static double interest(Workshop workshop, Participant one, Topic topic) {
        List<String> wishes = workshop.wishes(one.id());
        if (!wishes.isEmpty()) {
            int rank = wishes.indexOf(topic.id());
            return rank < 0 ? 0 : (double) (wishes.size() - rank) / wishes.size();
        }
        Set<String> own = one.interests();
        long common = topic.interests().stream().filter(own::contains).count();
        return (double) common / topic.interests().size();
    }

    /** Competences: how far a group covers what its topic needs. */
    public static GroupCriterion topicCompetences() {
        return new GroupCriterion.Coverage("topic competences");
    }

    /** Mixed sectors: the share of pairs of members from different ones. */
    public static GroupCriterion mixedSectors() {
        return new GroupCriterion.MixedKeys("mixed sectors", workshop -> Participant::sector);
    }

    /** Mixed organisations, seen through ownership: the share of pairs of members from different ones. */
    public static GroupCriterion mixedOrganisations() {
        return new GroupCriterion.MixedKeys("mixed organisations", Organisations::keys);
    }

    /** Mixed answers to a question, for instance occupations: the share of pairs of members who answer differently. */
    public static GroupCriterion mixedAnswers(Attribute<String> attribute) {
        return new GroupCriterion.MixedKeys(
                "mixed: " + attribute.name(),
                workshop -> one -> one.answer(attribute),
                Map.of("attribute", attribute.name(), "answers", "text"));
    }

    /** Mixed career stages: the mean distance of two members on the ladder. */
    public static GroupCriterion mixedStages() {
        return new GroupCriterion.MixedStages("mixed stages");
    }

    /** New acquaintances: two who have never met count 1, two who have met n times 1/(n + 1). */
    public static GroupCriterion newAcquaintances() {
        return new GroupCriterion.NewAcquaintances("new acquaintances");
    }

    /** Even sizes. */
    public static GroupCriterion evenSizes() {
        return new GroupCriterion.EvenSizes("even sizes");
    }

    /** Even strength, by a measure of the caller's own, 0 to 1. */
    public static GroupCriterion evenStrength(String name, ToDoubleFunction<Participant> strength) {
        return new GroupCriterion.EvenStrength(name, strength);
    }

    /**
     * Even answers to a question with numbers: groups have the same mean answer; who has not answered counts as half-way up.
     *
     * @param highest the answer from which on somebody is at the top; more than 0, and 0 is the bottom
     * @throws IllegalArgumentException if {@code highest} is not more than 0
     */
    public static GroupCriterion evenAnswers(Attribute<Double> attribute, double highest) {
        if (!(highest > 0 && Double.isFinite(highest))) {
            throw new IllegalArgumentException("The highest answer (" + highest + ") to (" + attribute.name()
                    + ") must be more than 0.\nMaybe give the greatest answer that can be chosen.");
        }
        return new GroupCriterion.EvenStrength(
                "even: " + attribute.name(),
                one -> one.answer(attribute)
                        .map(answer -> Math.clamp(answer / highest, 0.0, 1.0))
                        .orElse(0.5),
                Map.of("attribute", attribute.name(), "answers", "number", "highest", Double.toString(highest)));
    }

    /** Even seniority: groups have the same mean career stage; who states none counts as half-way up. */
    public static GroupCriterion evenSeniority() {
        int highest = CareerStage.values().length - 1;
        return evenStrength(
                "even seniority",
                one -> one.stage()
                        .map(stage -> (double) stage.ordinal() / highest)
                        .orElse(0.5));
    }
}
