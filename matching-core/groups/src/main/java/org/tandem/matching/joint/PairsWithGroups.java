package org.tandem.matching.joint;

import java.util.List;
import org.tandem.matching.Matcher;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.NotComposedException;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;

/**
 * Matches pairs so that the groups of workshops exist, by rules that look at the pairs such as
 * {@link GroupRules#noOwnMentor()}: first the best pairs; if no groups are possible with them, which pairs together leave
 * none is found out, and the best pairs that do not have all of these are matched, and so on. The pairs come first: of those
 * with which groups exist they are the best, whatever points the groups then have.
 *
 * <p>What: best first search over pairs that must not be. Definition: each set of pairs that leaves no groups and of which
 * none can be missing (a conflict) is avoided by barring one of its pairs; the matching with the fewest barred pairs bounds
 * all that bar more. Complexity: one matching for each set of barred pairs looked at, exponential in the number of conflicts
 * at worst. Source: Reiter: A theory of diagnosis from first principles, 1987. Failure: too many matchings; then
 * {@link PairsNotFoundException}.
 *
 * <p>Immutable, safe to use from many threads at once. The same input gives the same answer under the same conditions as
 * those of {@link Matcher} and {@link GroupComposer}; the limits of both are for each matching and each composition.
 */
public final class PairsWithGroups {
    /** How many matchings are tried unless the caller says otherwise. */
    public static final int DEFAULT_MATCHINGS = 100;

    private final Matcher matcher;
    private final GroupComposer composer;
    private final int mostMatchings;
    private final Cancellation cancellation;

    private PairsWithGroups(Matcher matcher, GroupComposer composer, int mostMatchings, Cancellation cancellation) {
        this.matcher = matcher;
        this.composer = composer;
        this.mostMatchings = mostMatchings;
        this.cancellation = cancellation;
    }

    /** Returns a search for pairs by {@code matcher} with which {@code composer} finds groups. */
    public static PairsWithGroups with(Matcher matcher, GroupComposer composer) {
        return new PairsWithGroups(matcher, composer, DEFAULT_MATCHINGS, new Cancellation());
    }

    /**
     * Returns a copy that tries at most so many matchings.
     *
     * @throws IllegalArgumentException if {@code number} is below 1
     */
    public PairsWithGroups withMaxMatchings(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The number of matchings (" + number
                    + ") must be 1 or more.\nMaybe leave it at " + DEFAULT_MATCHINGS + ".");
        }
        return new PairsWithGroups(matcher, composer, number, cancellation);
    }

    /** Returns a copy that another thread can stop; nothing comes back then unless pairs and groups were found. */
    public PairsWithGroups withCancellation(Cancellation newCancellation) {
        return new PairsWithGroups(
                matcher.withCancellation(newCancellation),
                composer.withCancellation(newCancellation),
                mostMatchings,
                newCancellation);
    }

    /**
     * Matches the pairs of {@code programme} by {@code policy} so that the groups of one workshop exist.
     *
     * @throws InvalidInputException as {@link #match(Programme, Policy, List)}
     * @throws IllegalArgumentException as {@link #match(Programme, Policy, List)}
     * @throws PairsNotFoundException as {@link #match(Programme, Policy, List)}
     * @throws NotComposedException as {@link #match(Programme, Policy, List)}
     */
    public PairsAndGroups match(Programme programme, Policy policy, Workshop workshop) {
        return match(programme, policy, List.of(workshop));
    }

    /**
     * Matches the pairs of {@code programme} by {@code policy} so that the groups of a series of workshops exist. The pairs are
     * added to those that the workshops know already ({@link Workshop.Builder#pairs}).
     *
     * @throws InvalidInputException if no groups exist even without new pairs, or with those only that coordinators have
     *     fixed; or as {@link Matcher#match(Programme, Policy)}
     * @throws IllegalArgumentException if the policy does not aim at the largest sum, the only objective by which barring
     *     pairs is known to make no plan better; or as {@link Matcher#match(Programme, Policy)}
     * @throws PairsNotFoundException if none were found within the number of matchings, or until cancelled
     * @throws NotComposedException if groups are possible with the pairs, but the composer does not find any within its
     *     limits
     */
    public PairsAndGroups match(Programme programme, Policy policy, List<Workshop> workshops) {
        Objective.Aim aim = policy.objective().aim();
        if (aim != Objective.Aim.LARGEST_SUM) {
            throw new IllegalArgumentException("The objective (" + aim + ") of policy (" + policy.name()
                    + ") must be the largest sum for pairs with groups.\nMaybe match first, and compose groups given the plan.");
        }
        return new PairSearch(matcher, composer, programme, policy, workshops).run(mostMatchings, cancellation);
    }
}
