package org.tandem.matching.test;

import java.util.SplittableRandom;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.ProgrammeDraw;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * Random programmes in which everything happens that may: facts that are missing now and then, people who are mentor and mentee,
 * groups of organisations, ties of all kinds whose dates touch the term's, running mentorships, waiting and priorities. The same
 * seed, the same programme.
 */
public final class RandomProgrammes {
    private RandomProgrammes() {}

    /**
     * Draws a programme of which nothing is decided.
     *
     * @param mentors number of mentors, 1 or more
     * @param mentees number of mentees, 1 or more
     */
    public static Programme of(long seed, int mentors, int mentees) {
        return draw(new SplittableRandom(seed), mentors, mentees).undecided();
    }

    /**
     * Draws a programme in which coordinators have barred, held and fixed pairs as the policy allows.
     *
     * @param mentors number of mentors, 1 or more
     * @param mentees number of mentees, 1 or more
     */
    public static Programme of(long seed, int mentors, int mentees, Policy policy) {
        ProgrammeDraw draw = draw(new SplittableRandom(seed), mentors, mentees);
        Programme undecided = draw.undecided();
        return draw.decided(undecided, PolicyFacts.of(policy, undecided));
    }

    private static ProgrammeDraw draw(SplittableRandom random, int mentors, int mentees) {
        if (mentors < 1 || mentees < 1) {
            throw new IllegalArgumentException("The numbers of mentors (" + mentors + ") and mentees (" + mentees
                    + ") must be 1 or more.\nMaybe build a programme without people by hand.");
        }
        return new ProgrammeDraw(random, mentors, mentees);
    }
}
