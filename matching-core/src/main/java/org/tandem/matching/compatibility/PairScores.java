package org.tandem.matching.compatibility;

import java.util.OptionalLong;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/** The caller's own judgement of pairs, instead of a policy's rules and criteria. */
@FunctionalInterface
public interface PairScores {

    /** Returns the points of a pair, or nothing if it is not eligible. Called from several threads at once. */
    OptionalLong points(Mentor mentor, Mentee mentee);
}
