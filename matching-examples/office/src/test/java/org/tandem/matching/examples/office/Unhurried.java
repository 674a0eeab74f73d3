package org.tandem.matching.examples.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Commands whose searches no clock ends, so that no test fails on a slow machine. */
public final class Unhurried {
    private static final String TIME = "--time-limit";
    private static final String STEPS = "--steps";
    private static final Set<String> GROUPS = Set.of("groups", "why-group");
    private static final Set<String> OTHERS =
            Set.of("match", "why", "why-not", "recommend", "what-if", "readiness", "needs");

    private Unhurried() {}

    /** Returns a command that searches for a day where nothing else is said, and groups for a hundred steps. */
    public static String[] command(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean groups = !words.isEmpty() && GROUPS.contains(words.getFirst());
        boolean searches = groups || (!words.isEmpty() && OTHERS.contains(words.getFirst()));
        if (!searches) {
            return arguments;
        }
        List<String> more = new ArrayList<>(words);
        if (groups && !words.contains(STEPS)) {
            more.addAll(1, List.of(STEPS, "100"));
        }
        if (!words.contains(TIME)) {
            more.addAll(1, List.of(TIME, "24h"));
        }
        return more.toArray(String[]::new);
    }
}
