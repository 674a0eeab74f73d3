package org.tandem.matching.examples.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts parts together that share somebody: union and find. */
final class PartUnion {
    private final Map<String, String> above = new HashMap<>();
    private final List<ProgrammePart> parts = new ArrayList<>();

    void add(ProgrammePart part) {
        parts.add(part);
        String first = mentee(part.mentees().get(0));
        part.mentees().forEach(mentee -> unite(first, mentee(mentee)));
        part.mentors().forEach(mentor -> unite(first, mentor(mentor)));
    }

    List<ProgrammePart> parts() {
        Map<String, ProgrammePart> united = new TreeMap<>();
        for (ProgrammePart part : parts) {
            united.computeIfAbsent(root(mentee(part.mentees().get(0))), any -> new ProgrammePart(List.of(), List.of()))
                    .add(part);
        }
        return united.values().stream()
                .map(ProgrammePart::sorted)
                .sorted(Comparator.comparing(part -> part.mentees().get(0)))
                .toList();
    }

    private static String mentor(String id) {
        return "mentor " + id;
    }

    private static String mentee(String id) {
        return "mentee " + id;
    }

    private String root(String person) {
        String one = person;
        for (String up = above.get(one); up != null; up = above.get(one)) {
            String top = above.get(up);
            if (top != null) {
                above.put(one, top);
            }
            one = up;
        }
        return one;
    }

    private void unite(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (!first.equals(second)) {
            above.put(second, first);
        }
    }
}
