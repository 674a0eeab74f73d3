package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.tandem.matching.text.Wording;

/** Words for the rules that come with the library; a programme's own rules are called by their names. */
final class RuleWords {
    private static final Map<String, String> KEYS = ImmutableMap.<String, String>builder()
            .put("not oneself", "rule.not-oneself")
            .put("not together already", "rule.not-together-already")
            .put("coordinators' decisions", "rule.decisions")
            .put("admitted", "rule.admitted")
            .put("no veto", "rule.no-veto")
            .put("different organisations", "rule.different-organisations")
            .put("no business ties", "rule.no-business-ties")
            .put("no personal ties", "rule.no-personal-ties")
            .put("within reach", "rule.within-reach")
            .put("must-have competences", "rule.must-haves")
            .put("shared language", "rule.shared-language")
            .put("shared form", "rule.shared-form")
            .put("minimum time", "rule.minimum-time")
            .put("shared months", "rule.shared-months")
            .put("co-mentees apart", "rule.co-mentees-apart")
            .put("no crossed reporting lines", "rule.no-crossed-reporting-lines")
            .buildOrThrow();

    private RuleWords() {}

    /** Returns what a rule is called in a sentence. */
    static String of(String rule, Wording wording) {
        String key = KEYS.get(rule);
        return key == null
                ? wording.phrase(RuleWords.class, "rule.own", wording.piece(rule))
                : wording.phrase(RuleWords.class, key);
    }
}
