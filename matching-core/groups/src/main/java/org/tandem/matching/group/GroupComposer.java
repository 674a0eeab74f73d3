package org.tandem.matching.group;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.timefold.group.GroupSearch;
import org.tandem.matching.internal.timefold.group.GroupSearchResult;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Limits;
import org.tandem.matching.run.Progress;

/**
 * The one door to workshop groups: puts every participant of a workshop into a group by a policy, so that all hard rules hold
 * and the groups have as many points as possible. A composer is an immutable value, safe to use from many threads at once;
 * a run uses one thread. The same workshop, policy, seed and step limit give the same groups, whatever the order of the input,
 * unless the time limit or a cancellation ends the search.
 */
public final class GroupComposer {
    private final GroupPolicy policy;
    private final Limits limits;
    private final Cancellation cancellation;
    private final Consumer<Progress> listener;

    private GroupComposer(
            GroupPolicy policy, Limits limits, Cancellation cancellation, Consumer<Progress> listener) {
        this.policy = policy;
        this.limits = limits;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /** Returns a composer that judges groups by {@code policy}, with {@link Limits#DEFAULT}. */
    public static GroupComposer with(GroupPolicy policy) {
        return new GroupComposer(policy, Limits.DEFAULT, new Cancellation(), progress -> {});
    }

    /**
     * Returns a copy that searches no longer than this. Groups that are proven optimal come back at once; a search that this
     * limit ends is not reproducible.
     *
     * @throws IllegalArgumentException if {@code time} is not above zero
     */
    public GroupComposer withTimeLimit(Duration time) {
        return withLimits(new Limits(time, limits.steps(), limits.seed()));
    }

    /**
     * Returns a copy whose local search takes at most so many steps, and whose proofs are limited in proportion: the same groups
     * on every machine, unless the time is up before.
     *
     * @throws IllegalArgumentException if {@code steps} is negative
     */
    public GroupComposer withStepLimit(long steps) {
        return withLimits(new Limits(limits.time(), steps, limits.seed()));
    }

    /** Returns a copy whose local search draws its random numbers from this seed; default 0. */
    public GroupComposer withSeed(long seed) {
        return withLimits(new Limits(limits.time(), limits.steps(), seed));
    }

    /** Returns a copy with these limits. */
    public GroupComposer withLimits(Limits newLimits) {
        return new GroupComposer(policy, newLimits, cancellation, listener);
    }

    /** Returns a copy that another thread can stop; the best groups found so far come back. */
    public GroupComposer withCancellation(Cancellation newCancellation) {
        return new GroupComposer(policy, limits, newCancellation, listener);
    }

    /**
     * Returns a copy that tells {@code newListener} of every better composition, on the thread that composes; {@code matched}
     * is the number of participants.
     */
    public GroupComposer withListener(Consumer<Progress> newListener) {
        return new GroupComposer(policy, limits, cancellation, newListener);
    }

    /** Returns a copy that judges groups by another policy. */
    public GroupComposer judgingBy(GroupPolicy newPolicy) {
        return new GroupComposer(newPolicy, limits, cancellation, listener);
    }

    /** Returns the policy. */
    public GroupPolicy policy() {
        return policy;
    }

    /** Returns the limits. */
    public Limits limits() {
        return limits;
    }

    /**
     * Composes the groups of {@code workshop}. {@linkplain WorkingGroup#asOptional Optional} groups that stay empty are not
     * in the plan; where there is a choice of groups, each has its share of the time, and the listener hears of every one.
     *
     * @throws InvalidInputException if no composition can keep the hard rules; names what contradicts what
     * @throws NotComposedException if none was found that does, within the limits
     * @throws IllegalArgumentException if a criterion's value is not between 0 and 1
     */
    public GroupPlan compose(Workshop workshop) {
        List<Workshop> choices = GroupChoices.of(workshop);
        if (choices.size() == 1) {
            return compose(new Prepared(choices.getFirst(), policy), null);
        }
        long began = System.nanoTime();
        return new ChoiceSearch(
                policy, limits.steps(),
                () -> isCancelled() || left(began).multipliedBy(2).compareTo(limits.time()) < 0)
                .best(choices, (choice, left) -> withTimeLimit(share(left(began), left))
                        .compose(new Prepared(choice, policy), null));
    }

    /** Returns what is left of the time, more than zero as every limit must be. */
    private Duration left(long began) {
        Duration left = limits.time().minusNanos(System.nanoTime() - began);
        return left.isPositive() ? left : Duration.ofNanos(1);
    }

    /** Returns a part of a time limit, more than zero as every one must be. */
    static Duration share(Duration time, int parts) {
        Duration share = time.dividedBy(Math.max(1, parts));
        return share.isZero() ? Duration.ofNanos(1) : share;
    }

    private boolean isCancelled() {
        return cancellation.isCancelled() || Thread.currentThread().isInterrupted();
    }

    /** Composes from a start: by party the group where it is, one that admits it; null for none. */
    GroupPlan compose(Prepared prepared, int @Nullable [] start) {
        new Contradictions(prepared).throwIfAny();
        Optional<GroupSearchResult> found =
                new GroupSearch(prepared.problem, start, limits, cancellation, listener, true).run(prepared.began);
        if (found.isEmpty()) {
            throw new InvalidInputException(List.of(new BrokenRules(prepared).crowded()));
        }
        GroupSearchResult best = found.get();
        if (best.breaches() > 0) {
            List<Fault> broken = new BrokenRules(prepared).list(best.groupOfParty());
            throw best.impossible() ? new InvalidInputException(broken) : new NotComposedException(broken);
        }
        GroupQuality quality = new GroupQuality(
                best.isProven() ? Status.PROVEN_OPTIMAL : Status.FEASIBLE, ended(best), best.bound());
        return new GroupPlanWriter(prepared).write(best.groupOfParty(), quality);
    }

    /**
     * Composes the groups of a series of workshops as a whole. On each day, who was together on the days before is known,
     * whatever the workshops' own {@link Workshop#acquaintances()} say besides; the points of the series are those of all its
     * days. The days are composed one after another first, and then one at a time again, given all others before and after it,
     * until no day is better for that. Use {@link GroupCriteria#newAcquaintances()} so that people meet others each time,
     * {@link GroupRules#metAtMost} so that nobody is always with the same, and {@link GroupRules#withOwnMentorAtMost} so
     * that nobody is always with their own mentor. Days may differ in participants and groups. Which optional groups a day uses
     * is decided for that day alone, before the series is composed.
     *
     * <p>The time limit is for the series; each day is given its share. The step limit is for each time a day is composed. The
     * listener hears of every better series.
     *
     * @throws InvalidInputException if the rules leave no groups on one of the days, whatever those of the others are, or a
     *     rule about meetings cannot hold over the days
     * @throws NotComposedException if no groups were found that keep the hard rules on all days, within the limits
     * @throws IllegalArgumentException if a criterion's value is not between 0 and 1
     */
    public SeriesPlan composeSeries(List<Workshop> workshops) {
        if (workshops.size() == 1) {
            Workshop only = workshops.getFirst();
            GroupPlan plan = compose(only);
            boolean isOpen = only.groups().stream().anyMatch(WorkingGroup::optional);
            return new SeriesPlan(
                    List.of(isOpen ? GroupChoices.used(only, plan) : only), List.of(plan), Meetings.of(List.of(plan)),
                    plan.quality());
        }
        return new SeriesSearch(policy, limits, cancellation, listener).run(List.copyOf(workshops));
    }

    private Ended ended(GroupSearchResult found) {
        if (found.isProven()) {
            return Ended.PROOF;
        }
        if (isCancelled()) {
            return Ended.CANCELLED;
        }
        return found.timeIsUp() ? Ended.TIME : Ended.STEPS;
    }
}
