package org.tandem.matching.rematch;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * A pair that a rule objects to since facts have changed.
 *
 * @param mentor the mentor's id
 * @param mentee the mentee's id
 * @param running whether the mentorship runs; it then keeps its places until somebody ends it
 * @param objections what the rules say that object now and did not before, with their reasons and figures
 */
public record BrokenPair(String mentor, String mentee, boolean running, List<RuleVerdict> objections)
        implements Answer {

    /** Copies the list. */
    public BrokenPair {
        objections = ImmutableList.copyOf(objections);
    }

    @Override
    public String say(Wording wording) {
        return wording.phrase(
                BrokenPair.class,
                running ? "broken.running" : "broken.published",
                wording.person(mentor),
                wording.person(mentee),
                GivenUp.names(objections, wording));
    }
}
