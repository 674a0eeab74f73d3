package org.tandem.matching.test;

import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** {@link RandomProgrammes} and their people for properties; needs jqwik. */
public final class ProgrammeArbitraries {
    private ProgrammeArbitraries() {}

    /** Returns programmes of 1 to so many mentors and mentees, of which nothing is decided. */
    public static Arbitrary<Programme> programmes(int mostMentors, int mostMentees) {
        return seeds().map(seed -> {
            SplittableRandom sizes = new SplittableRandom(~seed);
            return RandomProgrammes.of(seed, 1 + sizes.nextInt(mostMentors), 1 + sizes.nextInt(mostMentees));
        });
    }

    /** Returns programmes of 1 to so many mentors and mentees, in which is decided what the policy allows. */
    public static Arbitrary<Programme> programmes(int mostMentors, int mostMentees, Policy policy) {
        return seeds().map(seed -> {
            SplittableRandom sizes = new SplittableRandom(~seed);
            return RandomProgrammes.of(seed, 1 + sizes.nextInt(mostMentors), 1 + sizes.nextInt(mostMentees), policy);
        });
    }

    /** Returns mentors, each of a programme of its own. */
    public static Arbitrary<Mentor> mentors() {
        return seeds().map(seed -> RandomProgrammes.of(seed, 1, 1).mentors().getFirst());
    }

    /** Returns mentees, each of a programme of its own. */
    public static Arbitrary<Mentee> mentees() {
        return seeds().map(seed -> RandomProgrammes.of(seed, 1, 1).mentees().getFirst());
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.randomValue(Random::nextLong);
    }
}
