package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.tandem.matching.fault.InvalidInputException;

/**
 * Points that no groups of a series exceed: the sum of what its days could reach alone, or, if that is less, the same
 * without new acquaintances plus what these cannot exceed {@linkplain EncounterBound over the series}.
 */
final class SeriesBound {
    private final GroupPolicy policy;
    private final List<Workshop> workshops;
    private final BooleanSupplier stop;

    SeriesBound(GroupPolicy policy, List<Workshop> workshops, BooleanSupplier stop) {
        this.policy = policy;
        this.workshops = workshops;
        this.stop = stop;
    }

    /**
     * Returns the points.
     *
     * @throws InvalidInputException if the rules leave no groups on one of the days, whatever those of the others are
     */
    long points() {
        AcquaintanceReaders readers = new AcquaintanceReaders(workshops);
        GroupPolicy.Builder settled = GroupPolicy.builder(policy.name());
        policy.rules().stream()
                .filter(rule -> rule instanceof GroupRule.MetAtMost || !readers.include(rule))
                .forEach(settled::rule);
        List<WeightedGroupCriterion> fresh = new ArrayList<>();
        long unknown = 0;
        for (WeightedGroupCriterion weighted : policy.criteria()) {
            if (weighted.weight() == 0) {
                continue;
            }
            if (weighted.criterion() instanceof GroupCriterion.NewAcquaintances) {
                fresh.add(weighted);
            } else if (readers.include(weighted.criterion())) {
                unknown += perfect(weighted);
                continue;
            }
            settled.criterion(weighted.weight(), weighted.criterion());
        }
        List<DayAlone> days = workshops.stream()
                .map(workshop -> new DayAlone(workshop, settled.build(), stop))
                .toList();
        long bound = days.stream().mapToLong(DayAlone::bound).sum();
        for (WeightedGroupCriterion weighted : fresh) {
            long without = days.stream()
                    .mapToLong(day -> day.boundWithout(weighted.criterion()))
                    .sum();
            long encounters = new EncounterBound(weighted.criterion(), weighted.weight(), workshops).points();
            bound = Math.min(bound, without + encounters);
        }
        return unknown + bound;
    }

    private long perfect(WeightedGroupCriterion weighted) {
        return workshops.stream()
                .mapToLong(workshop -> weighted.maxPoints() * workshop.participants().size())
                .sum();
    }
}
