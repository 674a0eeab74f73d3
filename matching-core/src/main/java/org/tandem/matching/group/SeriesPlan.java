package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * The groups of a series of workshops, composed one after another: each workshop knows who has met before, and does not look
 * ahead. Each plan is as good as its quality says given those before it; nothing is claimed about the series as a whole.
 *
 * @param workshops the workshops in order, each with the acquaintances that were known when it was composed
 * @param plans the plans of the workshops
 * @param encounters whom each participant has met in all workshops together, by id
 */
public record SeriesPlan(List<Workshop> workshops, List<GroupPlan> plans, List<Encounters> encounters)
        implements Answer {

    /** Copies the lists. */
    public SeriesPlan {
        workshops = ImmutableList.copyOf(workshops);
        plans = ImmutableList.copyOf(plans);
        encounters = ImmutableList.copyOf(encounters);
    }

    /**
     * Whom a participant has met in a series.
     *
     * @param participant the participant's id
     * @param people how many others were in one group with them at least once
     * @param mostOften how often the one whom they met most often was
     */
    public record Encounters(String participant, int people, int mostOften) {}

    @Override
    public String say(Wording wording) {
        int mostOften = encounters.stream().mapToInt(Encounters::mostOften).max().orElse(0);
        return wording.phrase(
                SeriesPlan.class,
                "series",
                plans.size(),
                encounters.stream().mapToInt(Encounters::people).average().orElse(0),
                encounters.stream().mapToInt(Encounters::people).min().orElse(0),
                mostOften);
    }
}
