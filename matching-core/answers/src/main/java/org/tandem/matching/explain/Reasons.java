package org.tandem.matching.explain;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.text.Wording;

/** Words the reasons of rules, for every answer that tells several. */
final class Reasons {
    private Reasons() {}

    /** Returns a sentence for every verdict that has a reason. */
    static Stream<String> say(List<RuleVerdict> verdicts, Wording wording) {
        return verdicts.stream()
                .flatMap(one -> one.verdict().reason().stream())
                .map(reason -> reason.say(wording));
    }
}
