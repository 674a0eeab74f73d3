package org.tandem.matching.sensitivity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * How an eligible pair stands among the best plans, and what the nearest plan loses: for a pair of the best plan, the best plan
 * without it; for any other, the best plan with it.
 *
 * @param pair the two ids
 * @param points the pair's points
 * @param inPlan whether the plan asked about has the pair
 * @param inBest whether the best plan that is compared with has the pair; the same as {@code inPlan} if that is a best one
 * @param standing how it stands
 * @param loss what the nearest plan loses against the best; empty if there is none: decisions or limits leave no choice
 * @param moves who has other mentors in the nearest plan found, against the best plan; empty if only a bound is known
 */
public record PairStanding(
        Pair pair,
        long points,
        boolean inPlan,
        boolean inBest,
        PairStatus standing,
        Optional<Loss> loss,
        List<Reassignment> moves)
        implements Answer {

    /** Copies the list. */
    public PairStanding {
        moves = ImmutableList.copyOf(moves);
    }

    @Override
    public String say(Wording wording) {
        String key = "standing." + standing + (inBest ? ".in" : ".out") + (loss.isPresent() ? "" : ".must");
        String first = wording.phrase(
                PairStanding.class,
                key,
                wording.person(pair.mentor()),
                wording.person(pair.mentee()),
                loss.map(price -> price.say(wording)).orElse(""));
        return Stream.concat(Stream.of(first), moves.stream().map(move -> move.say(wording)))
                .collect(Collectors.joining("\n"));
    }
}
