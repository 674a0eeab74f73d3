package org.tandem.matching.feedback;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.WeightedCriterion;

/**
 * Fits a policy's weights to the ratings of past pairs, and says whether there is evidence that they predict better than
 * today's. A pair's rating is the mean of those that its two sides gave. Weights are whole, not negative, and add up to what
 * today's do (at most {@value WeightedCriterion#HIGHEST_WEIGHT}), so that costs in points keep their meaning.
 *
 * <p>The regression is pulled towards today's weights (ridge), the strength of the pull being chosen by cross-validation
 * within the pairs that are fitted to. It knows criteria only, no person and no attribute, and none that rests on a protected
 * attribute; a criterion that stands in for one unnoticed it cannot know. Only pairs that were made have ratings, so it says
 * little about pairs unlike any of them. The same pairs and seed give the same finding, in whatever order they come.
 *
 * <p>Needs the library ojAlgo, {@code org.ojalgo:ojalgo}, which the caller adds. Immutable.
 *
 * {@snippet class="org.tandem.matching.ReadmeSnippets" region="feedback"}
 */
public final class WeightFit {
    /** The least number of rated pairs. */
    public static final int LEAST_PAIRS = 30;

    /** The least number of rated pairs for each criterion of the policy. */
    public static final int LEAST_PAIRS_PER_CRITERION = 10;

    /** The least number of different mentors among the pairs. */
    public static final int LEAST_MENTORS = 10;

    private final Policy policy;
    private final ImmutableSortedSet<String> protectedNames;
    private final ImmutableSetMultimap<String, String> bases;
    private final RatingScale scale;
    private final long seed;

    private WeightFit(
            Policy policy,
            ImmutableSortedSet<String> protectedNames,
            ImmutableSetMultimap<String, String> bases,
            RatingScale scale,
            long seed) {
        this.policy = policy;
        this.protectedNames = protectedNames;
        this.bases = bases;
        this.scale = scale;
        this.seed = seed;
    }

    /**
     * Prepares to fit the weights of a policy to ratings from 1 to 5.
     *
     * @param policy with the weights of today; criteria of weight 0 are fitted, too
     * @param protectedAttributes names of attributes, facts and criteria that nothing may be learnt from, for instance
     *     {@code "gender"}; compared without regard to case. The facts that ready-made criteria rest on are called
     *     competences, location, sector, career stage, interests, forms, wishes and time
     */
    public static WeightFit of(Policy policy, Set<String> protectedAttributes) {
        return new WeightFit(
                policy,
                ImmutableSortedSet.copyOf(protectedAttributes),
                ImmutableSetMultimap.of(),
                RatingScale.ONE_TO_FIVE,
                0);
    }

    /**
     * Returns a copy that knows what a criterion of the caller's own rests on. It must be said of each that is neither
     * ready-made nor compares answers.
     *
     * @param criterion the criterion's name
     * @param attributes the names of everything that its value depends on
     */
    public WeightFit restingOn(String criterion, String... attributes) {
        ImmutableSetMultimap<String, String> more = ImmutableSetMultimap.<String, String>builder()
                .putAll(bases)
                .putAll(criterion, attributes)
                .build();
        return new WeightFit(policy, protectedNames, more, scale, seed);
    }

    /** Returns a copy for ratings on another scale. */
    public WeightFit withScale(RatingScale newScale) {
        return new WeightFit(policy, protectedNames, bases, newScale, seed);
    }

    /** Returns a copy that cuts folds and draws mentors by another seed; default 0. */
    public WeightFit withSeed(long newSeed) {
        return new WeightFit(policy, protectedNames, bases, scale, newSeed);
    }

    /**
     * Fits weights, if there are enough pairs: {@value #LEAST_PAIRS}, {@value #LEAST_PAIRS_PER_CRITERION} for each
     * criterion, and {@value #LEAST_MENTORS} different mentors.
     *
     * @throws InvalidInputException if a criterion rests on a protected attribute or does not say what it rests on, no
     *     criterion has a weight, or a pair lacks a rating or a value or has one out of range; lists all faults
     * @throws IllegalStateException if the library ojAlgo is missing
     */
    public WeightFinding fit(Collection<PastPair> pairs) {
        Faults faults = new Faults();
        Bases.check(policy, protectedNames, bases, faults);
        if (policy.maxPoints() == 0) {
            faults.add(
                    "policy (" + policy.name() + ")",
                    "0",
                    "The policy (" + policy.name() + ") has no criterion with a weight above 0.",
                    "there is nothing to compare new weights with; set some first.");
        }
        new RatingsCheck(policy, scale, faults).check(pairs);
        faults.throwIfAny();
        Ratings data = Ratings.of(policy, pairs);
        int pairsNeeded =
                Math.max(LEAST_PAIRS, LEAST_PAIRS_PER_CRITERION * policy.criteria().size());
        if (data.count() < pairsNeeded || data.mentorCount() < LEAST_MENTORS) {
            return new WeightFinding.TooFewPairs(data.count(), data.mentorCount(), pairsNeeded, LEAST_MENTORS);
        }
        requireSolver();
        long sum = IntStream.of(data.today()).asLongStream().sum();
        Fitting fitting = new Fitting(data, (int) Math.min(sum, WeightedCriterion.HIGHEST_WEIGHT), seed);
        Evidence evidence = new CrossValidation(data, fitting, seed).run();
        if (!evidence.isBetter()) {
            return new WeightFinding.NoEvidence(evidence);
        }
        int[] fitted = fitting.weights(IntStream.range(0, data.count()).toArray());
        List<WeightChange> changes = new ArrayList<>();
        for (int c = 0; c < fitted.length; c++) {
            String name = policy.criteria().get(c).criterion().name();
            changes.add(new WeightChange(name, data.today()[c], fitted[c]));
        }
        return new WeightFinding.BetterWeights(evidence, changes);
    }

    private static void requireSolver() {
        try {
            Class.forName("org.ojalgo.optimisation.ExpressionsBasedModel", false, WeightFit.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(
                    "The library (org.ojalgo:ojalgo) must be there to fit weights.\nMaybe add this dependency, and on the"
                            + " module path --add-modules ojalgo.",
                    missing);
        }
    }
}
