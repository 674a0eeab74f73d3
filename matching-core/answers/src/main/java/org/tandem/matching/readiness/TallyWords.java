package org.tandem.matching.readiness;

import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.text.Wording;

/** Says what became of somebody's possible partners, none of whom is eligible. */
final class TallyWords {
    private TallyWords() {}

    static String of(Tally tally, Wording wording) {
        List<String> parts = new ArrayList<>();
        tally.removed()
                .forEach((rule, count) -> parts
                        .add(wording.phrase(TallyWords.class, "tally.rule", wording.piece(rule), count)));
        if (tally.held() > 0) {
            parts.add(wording.phrase(TallyWords.class, "tally.held", tally.held()));
        }
        return parts.isEmpty()
                ? wording.phrase(TallyWords.class, "tally.nobody")
                : wording.phrase(TallyWords.class, "tally", tally.partners(), String.join(", ", parts));
    }
}
