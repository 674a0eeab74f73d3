package org.tandem.matching.benchmarks.scoring;

import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.timefold.MatchingConstraints;

/** A way to score a seating. */
public enum Scoring {
    /** The library's constraint streams, those that the graph needs. */
    CONSTRAINT_STREAMS {
        @Override
        ScoreDirectorFactoryConfig config(CompatibilityGraph graph) {
            return MatchingConstraints.scoring(graph);
        }
    },
    /** The reference. */
    HAND_WRITTEN {
        @Override
        ScoreDirectorFactoryConfig config(CompatibilityGraph graph) {
            return new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(HandWritten.class);
        }
    };

    abstract ScoreDirectorFactoryConfig config(CompatibilityGraph graph);
}
