package org.tandem.matching.explain;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tandem.matching.text.Wording;

/** Words the figures of rules: those of ready-made rules in the language asked for, others by their own names. */
final class RuleFigures {
    private static final ImmutableMap<String, String> PHRASES = ImmutableMap.<String, String>builder()
            .put("kilometres", "figure.kilometres")
            .put("most kilometres", "figure.most-kilometres")
            .put("shared months", "figure.shared-months")
            .put("least months", "figure.least-months")
            .put("mentor minutes", "figure.mentor-minutes")
            .put("mentee minutes", "figure.mentee-minutes")
            .put("least minutes", "figure.least-minutes")
            .put("in common", "figure.in-common")
            .buildOrThrow();

    private RuleFigures() {}

    static String say(Map.Entry<String, Number> figure, Wording wording) {
        String phrase = PHRASES.get(figure.getKey());
        return phrase == null
                ? wording.phrase(RuleFigures.class, "figure", figure.getKey(), figure.getValue())
                : wording.phrase(RuleFigures.class, phrase, figure.getValue());
    }
}
