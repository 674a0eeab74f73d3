package org.tandem.matching.internal.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.internal.graph.PreparedPlanRule;
import org.tandem.matching.internal.model.Levels;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.PlanJudge;

/**
 * Everything that counts, as a table of contents. Rules about one pair are not here: they are built into the mentors that
 * a seat can be given.
 */
public final class MatchingConstraints implements ConstraintProvider {

    private Set<Part> parts = EnumSet.allOf(Part.class);

    /** Parts that only some programmes need. A stream costs time with every move, even where it never finds anything. */
    enum Part {
        /** Some mentee wants several mentors. */
        SEVERAL_MENTORS,
        /** There are quotas. */
        QUOTAS,
        /** Some plans serve more overdue mentees than others. */
        GUARANTEE,
        /** Some plans that fill as many seats leave fewer mentees without any mentor. */
        SERVED,
        /** Some mentees go before others. */
        URGENCY,
        /** Some places of mentors are to be filled first. */
        FIRST_PLACES,
        /** Loads matter. */
        LOADS,
        /** Some pair is fixed. */
        FIXED_PAIRS,
        /** There are hard rules about two mentees of one mentor. */
        HARD_SHARED_MENTOR_RULES,
        /** There are soft rules about two mentees of one mentor. */
        SOFT_SHARED_MENTOR_RULES,
        /** There are hard rules about two matches that meet by a key. */
        HARD_SHARED_KEY_RULES,
        /** There are soft rules about two matches that meet by a key. */
        SOFT_SHARED_KEY_RULES
    }

    /** Returns how to score seatings of a graph, with the streams that it needs and no others. */
    public static ScoreDirectorFactoryConfig scoring(CompatibilityGraph graph) {
        return scoring(partsOf(graph));
    }

    /** Returns how to score seatings that need these parts. */
    static ScoreDirectorFactoryConfig scoring(Set<Part> parts) {
        return new ScoreDirectorFactoryConfig()
                .withConstraintProviderClass(MatchingConstraints.class)
                .withConstraintProviderCustomProperties(
                        Map.of("parts", parts.stream().map(Enum::name).collect(Collectors.joining(" "))));
    }

    /** Sets the parts that are needed, by name, between blanks; for Timefold, which knows this class by its name only. */
    public void setParts(String names) {
        parts = EnumSet.noneOf(Part.class);
        Splitter.on(' ').omitEmptyStrings().split(names).forEach(name -> parts.add(Part.valueOf(name)));
    }

    /** Returns the parts that a graph needs. */
    static ImmutableSet<Part> partsOf(CompatibilityGraph graph) {
        EnumSet<Part> needed = EnumSet.noneOf(Part.class);
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            if (graph.openSeats(mentee) > 1) {
                needed.add(Part.SEVERAL_MENTORS);
            }
        }
        if (!PlanConditions.of(graph).quotas().isEmpty()) {
            needed.add(Part.QUOTAS);
        }
        if (!PlanConditions.of(graph).loads().equals(Loads.ANY)) {
            needed.add(Part.LOADS);
        }
        if (graph.fixedPairs().findAny().isPresent()) {
            needed.add(Part.FIXED_PAIRS);
        }
        for (Level level : Levels.of(graph).list()) {
            switch (level) {
                case GUARANTEE -> needed.add(Part.GUARANTEE);
                case SERVED -> needed.add(Part.SERVED);
                case URGENCY -> needed.add(Part.URGENCY);
                case FIRST_PLACES -> needed.add(Part.FIRST_PLACES);
                case MATCHES, POINTS, KEPT -> {
                    // The first two are always there; a graph has no pairs to keep.
                }
            }
        }
        for (PreparedPlanRule rule : PlanConditions.of(graph).planRules()) {
            needed.add(switch (rule.judge()) {
                case PlanJudge.SharedMentor shared ->
                    rule.isHard() ? Part.HARD_SHARED_MENTOR_RULES : Part.SOFT_SHARED_MENTOR_RULES;
                case PlanJudge.SharedKey shared ->
                    rule.isHard() ? Part.HARD_SHARED_KEY_RULES : Part.SOFT_SHARED_KEY_RULES;
            });
        }
        return ImmutableSet.copyOf(needed);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        List<Constraint> constraints = new ArrayList<>();
        // Hard
        constraints.add(placesHold(factory));
        addIf(Part.SEVERAL_MENTORS, this::mentorsOfAMenteeDiffer, factory, constraints);
        addIf(Part.FIXED_PAIRS, this::fixedPairsStay, factory, constraints);
        addIf(Part.QUOTAS, this::quotasHold, factory, constraints);
        addIf(Part.HARD_SHARED_MENTOR_RULES, this::coMenteesGetOn, factory, constraints);
        addIf(Part.HARD_SHARED_KEY_RULES, this::matchesGetOn, factory, constraints);
        // Level by level
        addIf(Part.GUARANTEE, this::overdueMenteesAreServed, factory, constraints);
        constraints.add(seatsAreFilled(factory));
        addIf(Part.SERVED, this::menteesAreServed, factory, constraints);
        addIf(Part.URGENCY, this::urgentMenteesAreServed, factory, constraints);
        addIf(Part.FIRST_PLACES, this::firstPlacesAreFilled, factory, constraints);
        constraints.add(pairsFit(factory));
        addIf(Part.LOADS, this::loadsAreEven, factory, constraints);
        addIf(Part.SOFT_SHARED_MENTOR_RULES, this::coMenteesCost, factory, constraints);
        addIf(Part.SOFT_SHARED_KEY_RULES, this::matchesCost, factory, constraints);
        return constraints.toArray(Constraint[]::new);
    }

    private void addIf(
            Part part,
            Function<ConstraintFactory, Constraint> constraint,
            ConstraintFactory factory,
            List<Constraint> constraints) {
        if (parts.contains(part)) {
            constraints.add(constraint.apply(factory));
        }
    }

    /** A mentor takes no more mentees than places are free. */
    Constraint placesHold(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.overfull() > 0)
                .penalize(LevelScore.oneHard(), Ledger.Totals::overfull)
                .asConstraint("places hold");
    }

    /** A mentee who wants several mentors gets different ones. */
    Constraint mentorsOfAMenteeDiffer(ConstraintFactory factory) {
        return factory.forEachUniquePair(Seat.class, equal(Seat::getMentee), equal(Seat::getMentor))
                .penalize(LevelScore.oneHard())
                .asConstraint("mentors of a mentee differ");
    }

    /** What a coordinator has fixed is in the plan, whatever it costs. */
    Constraint fixedPairsStay(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.isFixed() && !Objects.equals(seat.getMentor(), seat.getFixedMentor()))
                .penalize(LevelScore.oneHard())
                .asConstraint("fixed pairs stay");
    }

    /** No group has more matches than its quota leaves. */
    Constraint quotasHold(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .flattenLast(Seat::limits)
                .groupBy(limit -> limit, count())
                .filter((limit, matches) -> matches > limit.left())
                .penalize(LevelScore.oneHard(), (limit, matches) -> matches - limit.left())
                .asConstraint("quotas hold");
    }

    /** Hard rules about two mentees who share a mentor hold. */
    Constraint coMenteesGetOn(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.objections() > 0)
                .penalize(LevelScore.oneHard(), Ledger.Totals::objections)
                .asConstraint("co-mentees get on");
    }

    /** Hard rules about two matches that meet by a key of their own hold. */
    Constraint matchesGetOn(ConstraintFactory factory) {
        return meetings(factory)
                .filter((meeting, other) -> meeting.rule().isHard())
                .penalize(LevelScore.oneHard())
                .asConstraint("matches get on");
    }

    /** Whoever is overdue by the waiting-time guarantee gets a first mentor. */
    Constraint overdueMenteesAreServed(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.overdue() > 0)
                .reward(LevelScore.one(Level.GUARANTEE), Ledger.Totals::overdue)
                .asConstraint("overdue mentees are served");
    }

    /** As many wanted mentors as possible are given. */
    Constraint seatsAreFilled(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.matches() > 0)
                .reward(LevelScore.one(Level.MATCHES), Ledger.Totals::matches)
                .asConstraint("seats are filled");
    }

    /** As few mentees as possible go without any mentor. */
    Constraint menteesAreServed(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.served() > 0)
                .reward(LevelScore.one(Level.SERVED), Ledger.Totals::served)
                .asConstraint("mentees are served");
    }

    /** Whoever has priority or waits longest goes first. */
    Constraint urgentMenteesAreServed(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.urgency() > 0)
                .reward(LevelScore.one(Level.URGENCY), Ledger.Totals::urgency)
                .asConstraint("urgent mentees are served");
    }

    /** Of each mentor's first places, as many are filled as the loads ask for, before points. */
    Constraint firstPlacesAreFilled(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.filled() > 0)
                .reward(LevelScore.one(Level.FIRST_PLACES), Ledger.Totals::filled)
                .asConstraint("first places are filled");
    }

    /** The points of the pairs. */
    Constraint pairsFit(ConstraintFactory factory) {
        return totals(factory)
                .impact(LevelScore.one(Level.POINTS), Ledger.Totals::points)
                .asConstraint("pairs fit");
    }

    /** Each further mentee of a mentor costs more than the one before. */
    Constraint loadsAreEven(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.uneven() > 0)
                .penalize(LevelScore.one(Level.POINTS), Ledger.Totals::uneven)
                .asConstraint("loads are even");
    }

    /** Soft rules about two mentees who share a mentor charge points. */
    Constraint coMenteesCost(ConstraintFactory factory) {
        return totals(factory)
                .filter(totals -> totals.charges() > 0)
                .penalize(LevelScore.one(Level.POINTS), Ledger.Totals::charges)
                .asConstraint("co-mentees cost");
    }

    /** Soft rules about two matches that meet by a key of their own charge points. */
    Constraint matchesCost(ConstraintFactory factory) {
        return meetings(factory)
                .filter((meeting, other) -> !meeting.rule().isHard())
                .penalize(LevelScore.one(Level.POINTS), (meeting, other) -> meeting.cost())
                .asConstraint("matches cost");
    }

    /** What the seats add up to, once for all constraints that ask for sums. */
    private UniConstraintStream<Ledger.Totals> totals(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .groupBy(new Ledger.Sums(
                        parts.contains(Part.HARD_SHARED_MENTOR_RULES),
                        parts.contains(Part.SOFT_SHARED_MENTOR_RULES),
                        parts.contains(Part.LOADS)));
    }

    /** Every two matches that meet by a key and to which the rule of that key objects. */
    private static BiConstraintStream<Meeting, Meeting> meetings(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .flattenLast(Seat::meetings)
                .join(
                        factory.forEach(Seat.class).flattenLast(Seat::meetings),
                        equal(Meeting::rule),
                        equal(Meeting::key),
                        lessThan(Meeting::seat),
                        filtering(Meeting::objectsTo));
    }
}
