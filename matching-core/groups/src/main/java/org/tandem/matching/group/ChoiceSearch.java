package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;

/**
 * Composes a workshop some of whose groups may stay empty: each {@linkplain GroupChoices choice} of groups is a workshop of
 * its own. Those that can have the most points by their bound come first; the search ends where none can have more than the
 * best found.
 */
final class ChoiceSearch {
    private final GroupPolicy policy;
    private final long steps;
    private final BooleanSupplier stop;

    /** A choice and points that its groups do not exceed. */
    private record Choice(Workshop workshop, long bound) {}

    /** Composes one choice. */
    interface Composing {
        /**
         * Returns the plan.
         *
         * @param left how many choices are left, this one included, that share the time
         */
        GroupPlan of(Workshop choice, int left);
    }

    /**
     * Prepares a search.
     *
     * @param steps that the search for each choice may take
     * @param stop whether there is no time for bounds, without which every choice is composed
     */
    ChoiceSearch(GroupPolicy policy, long steps, BooleanSupplier stop) {
        this.steps = steps;
        this.policy = policy;
        this.stop = stop;
    }

    /**
     * Returns the best plan of all choices.
     *
     * @param composing composes one choice, in its share of the time
     * @throws InvalidInputException if all choices are impossible; with the faults of the one that has fewest
     * @throws NotComposedException if none was found
     */
    GroupPlan best(List<Workshop> workshops, Composing composing) {
        List<Choice> choices = new ArrayList<>();
        @Nullable InvalidInputException impossible = null;
        for (Workshop workshop : workshops) {
            try {
                choices.add(new Choice(workshop, new DayAlone(workshop, policy, steps, stop).bound()));
            } catch (InvalidInputException contradiction) {
                impossible = DayAlone.fewer(impossible, contradiction);
            }
        }
        choices.sort(Comparator.comparingLong(Choice::bound).reversed());
        @Nullable GroupPlan best = null;
        @Nullable NotComposedException unknown = null;
        long bound = Long.MIN_VALUE;
        int left = choices.size();
        for (Choice choice : choices) {
            if (best != null && choice.bound <= best.points()) {
                break;
            }
            try {
                GroupPlan plan = composing.of(choice.workshop, left--);
                bound = Math.max(bound, Math.min(choice.bound, plan.quality().bound()));
                best = best == null || plan.points() > best.points() ? plan : best;
            } catch (InvalidInputException contradiction) {
                impossible = DayAlone.fewer(impossible, contradiction);
            } catch (NotComposedException none) {
                bound = Math.max(bound, choice.bound);
                unknown = unknown == null ? none : unknown;
            }
        }
        if (best == null) {
            throw unknown != null ? unknown : Objects.requireNonNull(impossible);
        }
        return rated(best, Math.max(bound, best.points()));
    }

    private static GroupPlan rated(GroupPlan plan, long bound) {
        boolean proven = plan.points() >= bound;
        Ended ended = plan.quality().ended();
        GroupQuality quality = proven
                ? new GroupQuality(Status.PROVEN_OPTIMAL, Ended.PROOF, bound)
                : new GroupQuality(Status.FEASIBLE, ended == Ended.PROOF ? Ended.STEPS : ended, bound);
        return new GroupPlan(
                plan.workshop(), plan.groups(), plan.points(), plan.charges(), plan.pointsByCriterion(), quality);
    }
}
