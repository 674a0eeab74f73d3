package org.tandem.matching.need.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.need.NeedRules;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.text.Wording;

/** Words rules in the terms of needs and offers. */
final class NeedReasons {
    private NeedReasons() {}

    /** Returns a sentence for every verdict that has a reason. */
    static Stream<String> say(List<RuleVerdict> verdicts, Wording wording) {
        return verdicts.stream()
                .flatMap(one -> one.verdict().reason().stream())
                .map(reason -> say(reason, wording));
    }

    static String say(Reason reason, Wording wording) {
        if (reason instanceof Reason.OwnRule own) {
            return switch (own.rule()) {
                case NeedRules.KIND -> phrase(wording, "reason.kind", own.figures().values().toArray());
                case NeedRules.REACH -> phrase(wording, "reason.no-place", own.figures().values().toArray());
                case NeedRules.DAYS -> phrase(wording, "reason.days", own.figures().values().toArray());
                default -> reason.say(wording);
            };
        }
        return reason.say(wording);
    }

    /** Returns what a rule of needs and offers measured, if anything. */
    static Optional<String> figures(RuleVerdict verdict, Wording wording) {
        List<Number> figures = new ArrayList<>(verdict.figures().values());
        if (verdict.rule().equals(NeedRules.REACH) && verdict.figures().containsKey("kilometres")) {
            String key = figures.size() > 1 ? "figures.reach" : "figures.distance";
            return Optional.of(phrase(wording, key, figures.toArray()));
        }
        if (verdict.rule().equals(NeedRules.DAYS) && !figures.isEmpty()) {
            return Optional.of(phrase(wording, "figures.days", figures.toArray()));
        }
        return Optional.empty();
    }

    /** Returns how many offers each rule removed. */
    static String removed(Tally tally, Wording wording) {
        return tally.removed().entrySet().stream()
                .map(entry -> phrase(wording, "removed", entry.getValue(), rule(entry.getKey(), wording)))
                .collect(Collectors.joining(", "));
    }

    private static String rule(String name, Wording wording) {
        return switch (name) {
            case NeedRules.KIND -> phrase(wording, "rule.kind");
            case NeedRules.REACH -> phrase(wording, "rule.reach");
            case NeedRules.DAYS -> phrase(wording, "rule.days");
            default -> wording.piece(name);
        };
    }

    private static String phrase(Wording wording, String key, Object... arguments) {
        return wording.phrase(NeedReasons.class, key, arguments);
    }
}
