package org.tandem.matching.desk.policy;

import java.util.List;
import java.util.Map;

/**
 * A limit, a weight or a choice of a piece.
 *
 * @param name its name in a file
 * @param value as it is typed; empty: not given
 */
record PolicySetting(String name, String value) {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "scope", List.of("group", "organisation"),
            "aim", List.of("largest-sum", "worst-off-first", "stable"));

    /** Returns what can be chosen; empty if it is typed. */
    public List<String> choices() {
        return CHOICES.getOrDefault(name, List.of());
    }

    /** Returns the key of its name in words. */
    public String title() {
        return "policy." + name.replace(' ', '-');
    }
}
