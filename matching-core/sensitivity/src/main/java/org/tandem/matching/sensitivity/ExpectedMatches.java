package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How many matches are to be expected of one round of answers, by the plan and by the plan with the most.
 *
 * @param ofPlan what the plan promises
 * @param ofMost what the plan that promises most does; of several, the one with the most points
 * @param exact whether no plan promises more
 * @param moves who has other mentors by the plan that promises most
 */
public record ExpectedMatches(Prospect ofPlan, Prospect ofMost, boolean exact, List<Reassignment> moves)
        implements Answer {

    /**
     * What one plan promises, if every pair is accepted or not independently of all others.
     *
     * @param proposed how many pairs it proposes
     * @param points its points, less charges
     * @param expected how many are to be expected, the mean
     * @param chances by the number of pairs accepted, from 0 on: how likely it is
     */
    public record Prospect(int proposed, long points, double expected, List<Double> chances) {
        /** Copies the list. */
        public Prospect {
            chances = ImmutableList.copyOf(chances);
        }

        /** Returns how likely it is that so many pairs are accepted, or more. */
        public double atLeast(int matches) {
            return chances.stream().skip(matches).mapToDouble(Double::doubleValue).sum();
        }

        /** Adds one pair after the other. */
        static Prospect of(long points, double[] accepted) {
            double[] chances = new double[accepted.length + 1];
            chances[0] = 1;
            double expected = 0;
            for (int pair = 0; pair < accepted.length; pair++) {
                for (int count = pair + 1; count > 0; count--) {
                    chances[count] = chances[count] * (1 - accepted[pair]) + chances[count - 1] * accepted[pair];
                }
                chances[0] *= 1 - accepted[pair];
                expected += accepted[pair];
            }
            List<Double> all = Arrays.stream(chances).boxed().toList();
            return new Prospect(accepted.length, points, expected, all);
        }
    }

    /** Copies the list. */
    public ExpectedMatches {
        moves = ImmutableList.copyOf(moves);
    }

    @Override
    public String say(Wording wording) {
        String plan = wording.phrase(ExpectedMatches.class, "expected.plan", ofPlan.expected, ofPlan.proposed);
        String most = moves.isEmpty()
                ? wording.phrase(ExpectedMatches.class, exact ? "expected.best" : "expected.open")
                : wording.phrase(
                        ExpectedMatches.class, exact ? "expected.most" : "expected.more", ofMost.expected,
                        ofMost.proposed,
                        ofMost.points - ofPlan.points);
        return Stream.concat(Stream.of(plan, most), moves.stream().map(move -> move.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
