package org.tandem.matching.feedback;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** What the ratings of past pairs say about a policy's weights. */
public sealed interface WeightFinding extends Answer {

    /**
     * Nothing was fitted, because too few pairs were rated.
     *
     * @param pairs pairs given
     * @param mentors different mentors among them
     * @param pairsNeeded the least number of pairs
     * @param mentorsNeeded the least number of different mentors
     */
    record TooFewPairs(int pairs, int mentors, int pairsNeeded, int mentorsNeeded) implements WeightFinding {
        @Override
        public String say(Wording wording) {
            return wording.phrase(
                    WeightFinding.class, "finding.too-few", pairs, mentors, pairsNeeded, mentorsNeeded);
        }
    }

    /**
     * There is no evidence that other weights predict better; nothing is proposed.
     *
     * @param evidence how well either predicts
     */
    record NoEvidence(Evidence evidence) implements WeightFinding {
        @Override
        public String say(Wording wording) {
            return wording.phrase(WeightFinding.class, "finding.no-evidence", evidence.say(wording));
        }
    }

    /**
     * Other weights predict better. They are proposed; whoever wants them takes them.
     *
     * @param evidence how well either predicts
     * @param weights every criterion, in the policy's order; fitted to all pairs
     */
    record BetterWeights(Evidence evidence, List<WeightChange> weights) implements WeightFinding {
        /** Copies the list. */
        public BetterWeights {
            weights = ImmutableList.copyOf(weights);
        }

        /**
         * Returns a copy of a policy with the weights proposed.
         *
         * @param today the policy that the weights were fitted for
         * @throws IllegalArgumentException if its criteria or weights are others
         */
        public Policy propose(Policy today) {
            List<WeightChange> weightsToday = today.criteria().stream()
                    .map(weighted -> new WeightChange(
                            weighted.criterion().name(), weighted.weight(), weighted.weight()))
                    .toList();
            List<WeightChange> weightsThen = weights.stream()
                    .map(one -> new WeightChange(one.criterion(), one.today(), one.today()))
                    .toList();
            if (!weightsToday.equals(weightsThen)) {
                throw new IllegalArgumentException("The criteria and weights of policy (" + today.name()
                        + ") must be those that new weights were fitted for.\nMaybe fit them again.");
            }
            Policy.Builder builder = Policy.builder(today);
            for (int c = 0; c < weights.size(); c++) {
                WeightedCriterion weighted = today.criteria().get(c);
                builder.criterion(weights.get(c).fitted(), weighted.criterion());
            }
            return builder.build();
        }

        @Override
        public String say(Wording wording) {
            String list = weights.stream()
                    .map(one -> wording.phrase(
                            WeightFinding.class, "weight", wording.piece(one.criterion()), one.today(), one.fitted()))
                    .collect(Collectors.joining("; "));
            return wording.phrase(WeightFinding.class, "finding.better", evidence.say(wording), list);
        }
    }
}
