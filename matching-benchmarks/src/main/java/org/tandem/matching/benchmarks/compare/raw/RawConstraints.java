package org.tandem.matching.benchmarks.compare.raw;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** What counts. */
public final class RawConstraints implements ConstraintProvider {

    private boolean apart;

    /** Sets whether mentees of competing organisations must not share a mentor, by its name; for Timefold. */
    public void setApart(String newApart) {
        apart = Boolean.parseBoolean(newApart);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return apart
                ? new Constraint[] {
                    placesHold(factory), coMenteesApart(factory), everybodyIsMatched(factory), pairsFit(factory)
                }
                : new Constraint[] {placesHold(factory), everybodyIsMatched(factory), pairsFit(factory)};
    }

    /** A mentor takes no more mentees than there are places. */
    private Constraint placesHold(ConstraintFactory factory) {
        return factory.forEach(RawMentee.class)
                .groupBy(RawMentee::getMentor, count())
                .filter((mentor, mentees) -> mentees > mentor.places())
                .penalize(HardMediumSoftScore.ONE_HARD, (mentor, mentees) -> mentees - mentor.places())
                .asConstraint("places hold");
    }

    /** Mentees of competing organisations share no mentor. */
    private Constraint coMenteesApart(ConstraintFactory factory) {
        return factory.forEachUniquePair(RawMentee.class, equal(RawMentee::getMentor))
                .filter(RawMentee::competesWith)
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("co-mentees apart");
    }

    /** As many mentees as possible get a mentor. */
    private Constraint everybodyIsMatched(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RawMentee.class)
                .filter(mentee -> mentee.getMentor() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("everybody is matched");
    }

    /** The points of the pairs. */
    private Constraint pairsFit(ConstraintFactory factory) {
        return factory.forEach(RawMentee.class)
                .reward(HardMediumSoftScore.ONE_SOFT, RawMentee::getPoints)
                .asConstraint("pairs fit");
    }
}
