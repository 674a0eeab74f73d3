package org.tandem.matching.proof;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/** What came of the search for a proof. */
public sealed interface Certified extends Answer {

    /**
     * No plan is better.
     *
     * @param certificate what proves it
     */
    record Proven(Certificate certificate) implements Certified {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Certified.class, "certified.proven");
        }
    }

    /**
     * The search ended without a proof: by its limits, or because the plan is not optimal.
     *
     * @param level the first that is not proven, as certificates call it
     * @param proven how many levels before it are proven
     * @param levels how many there are
     */
    record Open(String level, int proven, int levels) implements Certified {
        @Override
        public String say(Wording wording) {
            return wording.phrase(Certified.class, "certified.open", proven, levels, level);
        }
    }
}
