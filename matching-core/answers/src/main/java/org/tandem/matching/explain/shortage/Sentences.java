package org.tandem.matching.explain.shortage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.text.Wording;

/** Sentences made of several phrases. */
final class Sentences {
    private Sentences() {}

    /** Returns how many mentors each rule removed, separated by commas. */
    static String removed(Tally tally, Wording wording) {
        return tally.removed().entrySet().stream()
                .map(entry -> wording.phrase(
                        Sentences.class, "why.removed", entry.getValue(), wording.piece(entry.getKey())))
                .collect(Collectors.joining(", "));
    }

    static String shortage(String key, String mentee, Bottleneck bottleneck, List<Rival> rivals, Wording wording) {
        List<String> lines = new ArrayList<>();
        List<String> others =
                bottleneck.menteeIds().stream().filter(id -> !id.equals(mentee)).toList();
        lines.add(wording.phrase(
                Sentences.class,
                key,
                wording.person(mentee),
                others.size(),
                wording.people(others),
                bottleneck.wanted(),
                bottleneck.possible()));
        bottleneck.supplies().forEach(supply -> lines.add(supply.say(wording)));
        if (!bottleneck.elsewhere().isEmpty()) {
            lines.add(wording.phrase(
                    Sentences.class,
                    "why.elsewhere",
                    bottleneck.elsewhere().size(),
                    bottleneck.elsewhere().stream()
                            .map(pair -> pair(pair.mentor(), pair.mentee(), wording))
                            .collect(Collectors.joining(", "))));
        }
        rivals.forEach(rival -> lines.add(rival.say(wording)));
        return String.join("\n", lines);
    }

    static String rulesOfThePlan(WhyUnmatched.RulesOfThePlan why, Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.phrase(Sentences.class, "why.rules-of-the-plan", wording.person(why.mentee())));
        why.objections().forEach(objection -> lines.add(wording.phrase(
                Sentences.class,
                "why.objection",
                wording.person(objection.mentor()),
                wording.piece(objection.planRule()),
                pair(objection.otherMentor(), objection.otherMentee(), wording))));
        lines.add(wording.phrase(Sentences.class, why.proven() ? "why.proven-by-search" : "why.not-proven"));
        return String.join("\n", lines);
    }

    static String pair(String mentor, String mentee, Wording wording) {
        return wording.phrase(Sentences.class, "pair", wording.person(mentor), wording.person(mentee));
    }
}
