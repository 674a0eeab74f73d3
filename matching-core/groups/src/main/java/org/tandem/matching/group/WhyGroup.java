package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Why a participant is in their group: what the group would have without them, all else equal.
 *
 * @param participant the participant's id
 * @param group the group's id
 * @param gains what the participant's presence gives by each criterion, in the policy's order
 */
public record WhyGroup(String participant, String group, List<Gain> gains) implements Answer {

    /** Copies the list. */
    public WhyGroup {
        gains = ImmutableList.copyOf(gains);
    }

    /**
     * What a participant's presence gives a group.
     *
     * @param criterion the criterion's name
     * @param points points of the group less those of the others alone; negative: lost
     */
    public record Gain(String criterion, long points) {}

    /** Returns the points of all criteria together. */
    public long points() {
        return gains.stream().mapToLong(Gain::points).sum();
    }

    @Override
    public String say(Wording wording) {
        String all = gains.stream()
                .map(gain -> wording.phrase(WhyGroup.class, "why.gain", wording.piece(gain.criterion()), gain.points()))
                .collect(Collectors.joining("; "));
        return wording.phrase(WhyGroup.class, "why", wording.person(participant), group, points())
                + (all.isEmpty() ? "" : "\n" + wording.phrase(WhyGroup.class, "why.gains", all));
    }
}
