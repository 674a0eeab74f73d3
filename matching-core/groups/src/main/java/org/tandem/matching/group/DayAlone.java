package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.group.ExchangeDescent;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.SeatBranching;
import org.tandem.matching.internal.partition.GroupProof;

/**
 * A workshop alone, with every {@linkplain GroupChoices choice} of its groups: what is impossible or out of reach there is so
 * in any series, too.
 */
final class DayAlone {
    private final List<Prepared> choices;
    private final long steps;
    private final BooleanSupplier stop;

    /**
     * Prepares a day.
     *
     * @param policy in a series, without what may look more kindly at people who have met
     * @param steps that a search for groups may take
     */
    DayAlone(Workshop workshop, GroupPolicy policy, long steps, BooleanSupplier stop) {
        this.steps = steps;
        choices = GroupChoices.of(workshop).stream()
                .map(choice -> new Prepared(choice, policy))
                .toList();
        this.stop = stop;
    }

    /**
     * Returns points that no groups of the day exceed.
     *
     * @throws InvalidInputException if no groups keep the rules; with the faults of the choice that has fewest
     */
    long bound() {
        return bound((prepared, problem) -> problem);
    }

    /** Returns the same without a criterion. */
    long boundWithout(GroupCriterion criterion) {
        return bound((prepared, problem) -> {
            for (int c = 0; c < prepared.measures.size(); c++) {
                if (prepared.policy.criteria().get(c).criterion().equals(criterion)) {
                    return problem.without(prepared.measures.get(c));
                }
            }
            return problem;
        });
    }

    private interface Change {
        GroupProblem of(Prepared prepared, GroupProblem problem);
    }

    /** Returns whether its groups are given, without a choice. */
    boolean isOne() {
        return choices.size() == 1;
    }

    /** Returns the only choice. */
    Prepared prepared() {
        return choices.getFirst();
    }

    /** Returns whether another day is the same in all that counts; where there are choices, no two are. */
    boolean isLike(DayAlone other) {
        return this == other
                || isOne() && other.isOne() && GroupProof.areAlike(prepared().problem, other.prepared().problem);
    }

    /** Checks that there are groups, as far as that is known. */
    void throwIfImpossible() {
        @Nullable InvalidInputException impossible = null;
        for (Prepared prepared : choices) {
            try {
                new Contradictions(prepared).throwIfAny();
                start(prepared, new GroupProof(prepared.problem, steps));
                return;
            } catch (InvalidInputException contradiction) {
                impossible = fewer(impossible, contradiction);
            }
        }
        throw Objects.requireNonNull(impossible);
    }

    private long bound(Change change) {
        List<Long> bounds = new ArrayList<>();
        @Nullable InvalidInputException impossible = null;
        for (Prepared prepared : choices) {
            try {
                new Contradictions(prepared).throwIfAny();
                bounds.add(bound(prepared, change.of(prepared, prepared.problem)));
            } catch (InvalidInputException contradiction) {
                impossible = fewer(impossible, contradiction);
            }
        }
        if (bounds.isEmpty()) {
            throw Objects.requireNonNull(impossible);
        }
        return bounds.stream().mapToLong(bound -> bound).max().orElseThrow();
    }

    private long bound(Prepared prepared, GroupProblem problem) {
        GroupProof proof = new GroupProof(problem, steps);
        SeatBranching branching = start(prepared, proof);
        if (!branching.isClosed()) {
            proof.glance(branching.prices(), stop);
            proof.lower(stop);
        }
        return Math.min(branching.bound(), proof.bound());
    }

    /** Looks for any groups; throws if there are none. */
    private SeatBranching start(Prepared prepared, GroupProof proof) {
        SeatBranching branching = new SeatBranching(proof.problem());
        int[] start = branching.start();
        if (start == null) {
            throw new InvalidInputException(List.of(new BrokenRules(prepared).crowded()));
        }
        branching.run(branching.nodesWorthwhile(), stop);
        if (!branching.isClosed()) {
            ExchangeDescent descent = new ExchangeDescent(proof.problem(), start);
            while (!descent.isOver() && !stop.getAsBoolean()) {
                descent.step();
            }
            int[] present = descent.groupOfParty();
            if (proof.problem().breaches(present) == 0) {
                proof.offer(present, proof.problem().worth(present));
            }
            proof.exist(stop);
        }
        if (branching.isClosed() && branching.best() == null || proof.isClosed() && proof.best() == null) {
            throw new InvalidInputException(new BrokenRules(prepared).list(start));
        }
        return branching;
    }

    /** Returns the exception that names fewer faults. */
    static InvalidInputException fewer(
            @Nullable InvalidInputException before, InvalidInputException contradiction) {
        return before == null || contradiction.faults().size() < before.faults().size() ? contradiction : before;
    }
}
