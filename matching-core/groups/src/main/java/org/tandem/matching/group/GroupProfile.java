package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * What the composition of one group achieves, in figures.
 *
 * @param group the group
 * @param topic the key of its topic; absent: none
 * @param sectors how many members come from which branch, most first; people without one are not counted
 * @param organisations how many organisations, seen through ownership, are represented
 * @param stages how many members are at which career stage, lowest first
 * @param competences how the needs of the topic are met, in its order
 * @param pairs number of pairs of members
 * @param newPairs how many of them have not been in one group before
 */
public record GroupProfile(
        ComposedGroup group,
        Optional<String> topic,
        Map<String, Integer> sectors,
        int organisations,
        Map<CareerStage, Integer> stages,
        List<Covered> competences,
        int pairs,
        int newPairs)
        implements Answer {

    /** Copies the collections, keeping their order. */
    public GroupProfile {
        sectors = ImmutableMap.copyOf(sectors);
        stages = ImmutableMap.copyOf(stages);
        competences = ImmutableList.copyOf(competences);
    }

    /**
     * How a need of the topic is met.
     *
     * @param competence the competence
     * @param needed the level needed
     * @param best the best level among the members; 0 if nobody has it
     * @param by ids of the members who have that level, in order; empty if nobody has it
     */
    public record Covered(String competence, int needed, int best, List<String> by) {
        /** Copies the list. */
        public Covered {
            by = ImmutableList.copyOf(by);
        }
    }

    @Override
    public String say(Wording wording) {
        StringBuilder text = new StringBuilder(topic
                .map(about -> phrase(wording, "guide.group.topic", group.id(), about, group.members().size(),
                        group.percent()))
                .orElseGet(() -> phrase(wording, "guide.group", group.id(), group.members().size(), group.percent())));
        line(text, phrase(wording, "guide.members", wording.people(group.members())));
        if (!sectors.isEmpty()) {
            line(text, phrase(
                    wording,
                    "guide.sectors",
                    sectors.entrySet().stream()
                            .map(one -> one.getKey() + " " + one.getValue())
                            .collect(Collectors.joining(", ")),
                    organisations));
        }
        if (!stages.isEmpty()) {
            line(text, phrase(
                    wording,
                    "guide.stages",
                    stages.entrySet().stream()
                            .map(one -> phrase(wording, "stage", one.getKey().ordinal()) + " " + one.getValue())
                            .collect(Collectors.joining(", "))));
        }
        competences.forEach(one -> line(text, say(one, wording)));
        if (newPairs < pairs) {
            line(text, phrase(wording, "guide.acquaintances", newPairs, pairs));
        }
        String values = group.contributions().stream()
                .map(one -> say(one, wording))
                .collect(Collectors.joining("; "));
        if (!values.isEmpty()) {
            line(text, phrase(wording, "guide.criteria", values));
        }
        if (group.charges() > 0) {
            line(text, phrase(wording, "guide.charges", group.charges()));
        }
        return text.toString();
    }

    private static String say(Contribution one, Wording wording) {
        return phrase(wording, "guide.criterion", wording.piece(one.criterion()), 100 * one.value());
    }

    private static String say(Covered one, Wording wording) {
        return one.best() == 0
                ? phrase(wording, "guide.missing", one.competence(), one.needed())
                : phrase(
                        wording,
                        "guide.covered",
                        one.competence(),
                        one.needed(),
                        one.best(),
                        wording.people(one.by()));
    }

    private static void line(StringBuilder text, String line) {
        text.append("\n  ").append(line);
    }

    private static String phrase(Wording wording, String key, Object... arguments) {
        return wording.phrase(GroupProfile.class, key, arguments);
    }
}
