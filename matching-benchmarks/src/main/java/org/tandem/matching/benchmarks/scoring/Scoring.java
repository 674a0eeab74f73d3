package org.tandem.matching.benchmarks.scoring;

import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import org.tandem.matching.internal.timefold.MatchingConstraints;

/** A way to score a seating. */
public enum Scoring {
    /** The library's constraint streams. */
    CONSTRAINT_STREAMS {
        @Override
        ScoreDirectorFactoryConfig config() {
            return new ScoreDirectorFactoryConfig().withConstraintProviderClass(MatchingConstraints.class);
        }
    },
    /** The reference. */
    HAND_WRITTEN {
        @Override
        ScoreDirectorFactoryConfig config() {
            return new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(HandWritten.class);
        }
    };

    abstract ScoreDirectorFactoryConfig config();
}
