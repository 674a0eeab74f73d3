package org.tandem.matching.explain;

import java.util.List;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.text.Wording;

/** Words the reasons of rules, for every answer that tells several. */
final class Reasons {
    private Reasons() {}

    /** Returns a sentence for every verdict that has a reason. */
    static Stream<String> say(List<RuleVerdict> verdicts, Wording wording) {
        return verdicts.stream().flatMap(one -> switch (one.verdict()) {
            case Verdict.Eligible() -> Stream.empty();
            case Verdict.Ineligible(Reason reason) -> Stream.of(reason.say(wording));
            case Verdict.HeldForReview(Reason reason) -> Stream.of(reason.say(wording));
        });
    }
}
