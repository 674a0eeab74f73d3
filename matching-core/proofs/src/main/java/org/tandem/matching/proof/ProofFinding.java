package org.tandem.matching.proof;

import java.util.List;
import java.util.Map;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** Whether a certificate proves its plan, in a sentence that names levels and numbers, and no ids. */
public sealed interface ProofFinding extends Answer {

    /** Returns whether it does. */
    default boolean isProven() {
        return this instanceof Proven;
    }

    /**
     * No plan is better.
     *
     * @param matches the number of matches of the plan
     * @param levels the number of levels proven; 0 where the plan is the stable one that is best for mentees
     */
    record Proven(int matches, int levels) implements ProofFinding {
        @Override
        public String say(Wording wording) {
            return levels == 0
                    ? wording.phrase(ProofFinding.class, "finding.stable", matches)
                    : wording.phrase(ProofFinding.class, "finding.proven", matches, levels);
        }
    }

    /**
     * Nothing is proven.
     *
     * @param reason what breaks, as a short word
     * @param details what belongs to the reason: numbers and names of parts
     * @param level the level that breaks, as certificates call it; empty if it is not about one
     */
    record Broken(String reason, List<Object> details, String level) implements ProofFinding {
        private static final Map<String, String> LEVELS = Map.of(
                "guarantee", "level.guarantee", "matches", "level.matches", "served", "level.served",
                "urgency", "level.urgency", "first places", "level.first", "points", "level.points",
                "evenness", "level.evenness", "kept", "level.kept");

        /** Copies the details. */
        public Broken {
            details = List.copyOf(details);
        }

        @Override
        public String say(Wording wording) {
            String why = wording.phrase(ProofFinding.class, "broken." + reason, details.toArray());
            if (level.isEmpty()) {
                return wording.phrase(ProofFinding.class, "finding.broken", why);
            }
            return wording.phrase(ProofFinding.class, "finding.level", named(wording), why);
        }

        private String named(Wording wording) {
            String key = LEVELS.get(level);
            return key == null
                    ? wording.phrase(ProofFinding.class, "level.worst", level)
                    : wording.phrase(ProofFinding.class, key);
        }
    }
}
