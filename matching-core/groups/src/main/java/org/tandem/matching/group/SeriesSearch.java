package org.tandem.matching.group;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.group.Annealing;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.SeatBranching;
import org.tandem.matching.internal.partition.GroupProof;
import org.tandem.matching.internal.timefold.group.GroupSearch;
import org.tandem.matching.internal.timefold.group.GroupSearchResult;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * Composes a series. One day, given all others, is an ordinary workshop in which two people who meet cost what that
 * {@linkplain LaterDays spoils} later. Day by day, exchanges are drawn, which may lose less and less as it grows colder; then
 * Timefold's phases for one workshop compose each day, with their moves and, where they can, their proof, until no day is better for that.
 *
 * <p>Measured on five days of 27 leaders in five groups, in processor time: annealing gives 0.3 to 0.5 % more points in 2 s than
 * days composed by Timefold one after another, and again given all others, in 6 s; of annealings with other seeds the best of five is some
 * 0.2 % better than the worst.
 */
final class SeriesSearch {
    /** A day's share is such that every day can be composed so often, if each time takes as long as it may. */
    private static final int ROUNDS = 8;
    /**
     * A day of so many is proven sooner than exchanges are tried: two or three days of 14 to 20 people took 0.1 to 0.7 s and were as
     * good within 0.1 %, where searches without a proof took all of 16 s; of 24, they took 5 s.
     */
    private static final int FEW_PEOPLE = 20;
    /** So often, at most, all days are changed at random; with more people less often, as days are judged anew each time. */
    private static final int MOST_COOLINGS = 60;

    private static final int LEAST_COOLINGS = 5;
    private static final int COOLINGS_TIMES_PEOPLE = 1_600;
    /** On each day, in all. */
    private static final long EXCHANGES_PER_PERSON = 12_000;
    /** The temperature falls from one part of what a person can bring to another. */
    private static final double HOT = 0.06;

    private static final double COLD = 0.005;

    /** One part of the time in so many is for the bound. */
    private static final int PARTS_FOR_BOUND = 2;

    private final GroupPolicy policy;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Consumer<Progress> listener;
    private long started;
    private long bound;
    private boolean timeIsUp;
    private @Nullable SeriesGroups told;

    SeriesSearch(GroupPolicy policy, Limits limits, Cancellation cancellation, Consumer<Progress> listener) {
        this.policy = policy;
        this.limits = limits;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    SeriesPlan run(List<Workshop> workshops) {
        started = System.nanoTime();
        SeriesBound all = new SeriesBound(policy, workshops, limits.steps(), this::isBoundOver);
        bound = all.points();
        new SeriesContradictions(policy, workshops).throwIfAny();
        Limits share = share(workshops.size());
        SeriesGroups none = new SeriesGroups(
                policy,
                workshops.stream().map(workshop -> chosen(workshop, share)).toList());
        SeriesGroups series = first(none, workshops.size(), share);
        // Once in any case; then again, as long as it is time that ends the searches.
        SplittableRandom random = new SplittableRandom(limits.seed());
        for (int attempt = 0; (attempt == 0 || timeIsUp) && !isOver(series, share); attempt++) {
            series = annealed(series, random, share);
            tell(series);
        }
        series = improved(series, share);
        if (series.breaches() > 0) {
            throw new NotComposedException(broken(series));
        }
        return plan(series);
    }

    /** Changes one day after the other at random, less and less, and returns the best series met. */
    private SeriesGroups annealed(SeriesGroups from, SplittableRandom random, Limits share) {
        SeriesGroups series = from;
        SeriesGroups best = from;
        int days = series.days().size();
        double perfect = 1_000.0
                * policy.criteria().stream()
                        .mapToInt(WeightedGroupCriterion::weight).sum();
        int people = series.days().stream()
                .mapToInt(day -> day.prepared.people.size())
                .max()
                .orElse(0);
        int coolings = Math.clamp(COOLINGS_TIMES_PEOPLE / Math.max(1, people), LEAST_COOLINGS, MOST_COOLINGS);
        long exchanges = Math.min(limits.steps(), EXCHANGES_PER_PERSON / coolings) * people;
        for (int round = 0; round < coolings * days && !isOver(best, share); round++) {
            int day = round % days;
            int cooled = round / days;
            SeriesDay present = series.days().get(day);
            Annealing annealing =
                    new Annealing(new LaterDays(series, day).problem(), present.groupOfParty, random);
            annealing.run(exchanges, perfect * HOT * StrictMath.pow(COLD / HOT, cooled / (coolings - 1.0)));
            series = series.changed(day, annealing.groupOfParty());
            best = series.isBetterThan(best) ? series : best;
        }
        return best;
    }

    /** Composes the days one after another, each as if it were the last. */
    private SeriesGroups first(SeriesGroups none, int days, Limits share) {
        SeriesGroups series = none;
        for (int day = 0; day < days; day++) {
            Prepared next = series.next();
            series = series.plus(next, search(next, next.problem, null, share).groupOfParty());
        }
        tell(series);
        return series;
    }

    /** Returns a workshop with those of its optional groups that are best if it is the only one. */
    private Workshop chosen(Workshop workshop, Limits share) {
        if (workshop.groups().stream().noneMatch(WorkingGroup::optional)) {
            return workshop;
        }
        return GroupChoices.used(
                workshop,
                GroupComposer.with(policy)
                        .withLimits(share)
                        .withCancellation(cancellation)
                        .compose(workshop));
    }

    private Limits share(int days) {
        Duration left = limits.time().minus(elapsed());
        Duration ofRound = GroupComposer.share(left.isPositive() ? left : Duration.ZERO, ROUNDS);
        return new Limits(GroupComposer.share(ofRound, days), limits.steps(), limits.seed());
    }

    /** Returns whether the time is up that the bound may take; if so, the search did not end by itself. */
    private boolean isBoundOver() {
        boolean late = elapsed().compareTo(limits.time().dividedBy(PARTS_FOR_BOUND)) >= 0;
        timeIsUp |= late;
        return late || isCancelled();
    }

    private boolean isCancelled() {
        return cancellation.isCancelled() || Thread.currentThread().isInterrupted();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private GroupSearchResult search(
            Prepared prepared, GroupProblem problem, int @Nullable [] start, Limits share) {
        Duration left = limits.time().minus(elapsed());
        Limits inTime = left.compareTo(share.time()) < 0
                ? new Limits(GroupComposer.share(left.isPositive() ? left : Duration.ZERO, 1), share.steps(),
                        share.seed())
                : share;
        boolean proving = problem.people() <= FEW_PEOPLE;
        GroupSearchResult found = new GroupSearch(problem, start, inTime, cancellation, progress -> {}, proving)
                .run()
                .orElseThrow(() -> new InvalidInputException(List.of(new BrokenRules(prepared).crowded())));
        timeIsUp |= found.timeIsUp();
        return found;
    }

    private void tell(SeriesGroups series) {
        if (told != null && !series.isBetterThan(told)) {
            return;
        }
        told = series;
        long people = series.days().stream()
                .flatMap(day -> day.prepared.people.stream())
                .map(Participant::id)
                .distinct()
                .count();
        listener.accept(new Progress(elapsed(), people, series.points(), bound));
    }

    private SeriesGroups improved(SeriesGroups first, Limits share) {
        SeriesGroups series = first;
        int days = series.days().size();
        int idle = 0;
        for (int day = 0; idle < days && !isOver(series, share); day = (day + 1) % days) {
            SeriesDay present = series.days().get(day);
            int[] found = search(
                    present.prepared, new LaterDays(series, day).problem(), present.groupOfParty, share)
                    .groupOfParty();
            SeriesGroups changed = series.changed(day, found);
            idle++;
            if (changed.isBetterThan(series)) {
                series = changed;
                idle = 1;
                tell(series);
            }
        }
        return series;
    }

    private boolean isOver(SeriesGroups series, Limits share) {
        boolean late = elapsed().plus(share.time()).compareTo(limits.time()) > 0;
        timeIsUp |= late;
        return late || isCancelled() || isProven(series);
    }

    private boolean isProven(SeriesGroups series) {
        return series.breaches() == 0 && series.points() >= bound;
    }

    private static List<Fault> broken(SeriesGroups series) {
        List<Fault> broken = new ArrayList<>();
        for (SeriesDay day : series.days()) {
            if (day.breaches > 0) {
                broken.addAll(new BrokenRules(day.prepared).list(day.groupOfParty));
            }
        }
        return broken;
    }

    private SeriesPlan plan(SeriesGroups series) {
        Ended unproven = isCancelled() ? Ended.CANCELLED : timeIsUp ? Ended.TIME : Ended.STEPS;
        List<GroupPlan> plans = series.days().stream()
                .map(day -> new GroupPlanWriter(day.prepared)
                        .write(day.groupOfParty, quality(day.points, bound(day), unproven)))
                .toList();
        return new SeriesPlan(
                series.days().stream().map(day -> day.prepared.workshop).toList(),
                plans,
                Meetings.of(plans),
                quality(series.points(), bound, unproven));
    }

    private long bound(SeriesDay day) {
        SeatBranching branching = new SeatBranching(day.prepared.problem);
        branching.offer(day.groupOfParty, day.points);
        branching.run(branching.nodesWorthwhile(), this::isCancelled);
        if (branching.isClosed()) {
            return branching.bound();
        }
        GroupProof proof = new GroupProof(day.prepared.problem, limits.steps());
        proof.offer(day.groupOfParty, day.points);
        proof.glance(branching.prices(), this::isCancelled);
        proof.lower(() -> isCancelled() || elapsed().compareTo(limits.time()) >= 0);
        return Math.min(branching.bound(), proof.bound());
    }

    private static GroupQuality quality(long points, long bound, Ended unproven) {
        return points >= bound
                ? new GroupQuality(Status.PROVEN_OPTIMAL, Ended.PROOF, bound)
                : new GroupQuality(Status.FEASIBLE, unproven, bound);
    }
}
