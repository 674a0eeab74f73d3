package org.tandem.matching.internal.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/**
 * Everything that counts, as a table of contents. Rules about one pair are not here: they are built into the mentors that
 * a seat can be given.
 */
public final class MatchingConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            // Hard
            placesHold(factory),
            mentorsOfAMenteeDiffer(factory),
            fixedPairsStay(factory),
            // Medium
            noSeatStaysEmpty(factory),
            // Soft
            pairsFit(factory),
        };
    }

    /** A mentor takes no more mentees than places are free. */
    Constraint placesHold(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(Seat::getMentor, count())
                .filter((mentor, mentees) -> mentees > mentor.places())
                .penalize(HardMediumSoftScore.ONE_HARD, (mentor, mentees) -> mentees - mentor.places())
                .asConstraint("places hold");
    }

    /** A mentee who wants several mentors gets different ones. */
    Constraint mentorsOfAMenteeDiffer(ConstraintFactory factory) {
        return factory.forEachUniquePair(Seat.class, equal(Seat::getMentee), equal(Seat::getMentor))
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("mentors of a mentee differ");
    }

    /** What a coordinator has fixed is in the plan, whatever it costs. */
    Constraint fixedPairsStay(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.isFixed() && seat.getMentor() != seat.getFixedMentor())
                .penalize(HardMediumSoftScore.ONE_HARD)
                .asConstraint("fixed pairs stay");
    }

    /** As many seats as possible are filled; whoever has priority or waits longest goes first. */
    Constraint noSeatStaysEmpty(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.getMentor() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM, Seat::getValue)
                .asConstraint("no seat stays empty");
    }

    /** The points of the pairs. */
    Constraint pairsFit(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .impact(HardMediumSoftScore.ONE_SOFT, Seat::getPoints)
                .asConstraint("pairs fit");
    }
}
