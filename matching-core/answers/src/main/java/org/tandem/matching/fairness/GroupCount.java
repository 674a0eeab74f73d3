package org.tandem.matching.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Counts the mentees of one group. */
final class GroupCount {
    private final String group;
    private final List<Double> fits = new ArrayList<>();
    private int mentees;
    private int waiting;
    private long daysWaited;
    private boolean daysKnown;

    GroupCount(String group) {
        this.group = group;
    }

    String group() {
        return group;
    }

    int mentees() {
        return mentees;
    }

    int matched() {
        return fits.size();
    }

    void add(OptionalDouble fit, boolean waits, OptionalLong days) {
        mentees++;
        waiting += waits ? 1 : 0;
        fit.ifPresent(fits::add);
        days.ifPresent(known -> {
            daysWaited += known;
            daysKnown = true;
        });
    }

    GroupFigures figures(boolean showCounts, boolean showFit) {
        FitDistribution distribution = new FitDistribution(fits);
        Optional<GroupFigures.Counts> counts = showCounts
                ? Optional.of(new GroupFigures.Counts(
                        mentees,
                        fits.size(),
                        waiting,
                        daysKnown ? OptionalDouble.of((double) daysWaited / mentees) : OptionalDouble.empty()))
                : Optional.empty();
        Optional<GroupFigures.Fit> fit = showFit && !fits.isEmpty()
                ? Optional.of(new GroupFigures.Fit(
                        distribution.mean().orElseThrow(),
                        distribution.quantile(0.5).orElseThrow()))
                : Optional.empty();
        return new GroupFigures(group, counts, fit);
    }
}
