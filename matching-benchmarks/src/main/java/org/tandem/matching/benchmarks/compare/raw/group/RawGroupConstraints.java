package org.tandem.matching.benchmarks.compare.raw.group;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** What counts, for groups of one size. */
public final class RawGroupConstraints implements ConstraintProvider {
    private int mostOfOneOrganisation;

    /** Sets how many people of one organisation may be in a group, by its name; for Timefold. */
    public void setMostOfOneOrganisation(String number) {
        mostOfOneOrganisation = Integer.parseInt(number);
    }

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            sizesHold(factory),
            organisationsAreSpread(factory),
            competitorsAreApart(factory),
            membersDiffer(factory),
            topicsInterest(factory),
            competencesAreThere(factory),
            seniorityIsEven(factory)
        };
    }

    /** No group has more than its size; as people fill all groups, none has fewer. */
    private static Constraint sizesHold(ConstraintFactory factory) {
        return factory.forEach(RawPerson.class)
                .groupBy(RawPerson::getGroup, count())
                .filter((group, members) -> members > group.size())
                .penalize(HardSoftScore.ONE_HARD, (group, members) -> members - group.size())
                .asConstraint("sizes hold");
    }

    /** At most so many of one organisation are in a group. */
    private Constraint organisationsAreSpread(ConstraintFactory factory) {
        return factory.forEach(RawPerson.class)
                .groupBy(RawPerson::getGroup, RawPerson::getOrganisation, count())
                .filter((group, organisation, members) -> members > mostOfOneOrganisation)
                .penalize(
                        HardSoftScore.ONE_HARD, (group, organisation, members) -> members - mostOfOneOrganisation)
                .asConstraint("organisations are spread");
    }

    /** Nobody is together with a competitor. */
    private static Constraint competitorsAreApart(ConstraintFactory factory) {
        return factory.forEachUniquePair(RawPerson.class, equal(RawPerson::getGroup))
                .filter(RawPerson::competesWith)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("competitors are apart");
    }

    /** Sectors, occupations and stages are mixed, and people are new to each other; in one, which is faster than in four. */
    private static Constraint membersDiffer(ConstraintFactory factory) {
        return factory.forEachUniquePair(RawPerson.class, equal(RawPerson::getGroup))
                .reward(HardSoftScore.ONE_SOFT, RawPerson::getPointsWith)
                .asConstraint("members differ");
    }

    /** People are interested in their group's topic. */
    private static Constraint topicsInterest(ConstraintFactory factory) {
        return factory.forEach(RawPerson.class)
                .reward(HardSoftScore.ONE_SOFT, RawPerson::getInterestPoints)
                .asConstraint("topics interest");
    }

    /** Groups cover what their topic needs. */
    private static Constraint competencesAreThere(ConstraintFactory factory) {
        return factory.forEach(RawPerson.class)
                .groupBy(RawPerson::getGroup, toList())
                .reward(HardSoftScore.ONE_SOFT, RawGroup::competencePoints)
                .asConstraint("competences are there");
    }

    /** Groups are as senior as each other; below 0 for one that is far too large for a while. */
    private static Constraint seniorityIsEven(ConstraintFactory factory) {
        return factory.forEach(RawPerson.class)
                .groupBy(RawPerson::getGroup, sum(RawPerson::getStage))
                .impact(HardSoftScore.ONE_SOFT, RawGroup::seniorityPoints)
                .asConstraint("seniority is even");
    }
}
