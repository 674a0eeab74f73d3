package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Status;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * The groups of a series of workshops, composed as a whole. The quality of each day's plan is about that day, given the days
 * before it; a day may have fewer points than it could so that the days after it have more.
 *
 * @param workshops the workshops in order, each with the acquaintances that are known of the days before it
 * @param plans the plans of the workshops
 * @param encounters whom each participant has met in all workshops together, by id
 * @param quality whether the series is optimal, and how far it can be from that
 */
public record SeriesPlan(
        List<Workshop> workshops, List<GroupPlan> plans, List<Encounters> encounters, GroupQuality quality)
        implements Answer {

    /** Copies the lists. */
    public SeriesPlan {
        workshops = ImmutableList.copyOf(workshops);
        plans = ImmutableList.copyOf(plans);
        encounters = ImmutableList.copyOf(encounters);
    }

    /**
     * Takes plans that were not composed as a series, for instance as they were published. Nothing is known of how good they
     * are together: the bound is the greatest {@code long}.
     */
    public SeriesPlan(List<Workshop> workshops, List<GroupPlan> plans, List<Encounters> encounters) {
        this(workshops, plans, encounters, new GroupQuality(Status.FEASIBLE, Ended.STEPS, Long.MAX_VALUE));
    }

    /** Returns whether there is a bound. */
    private boolean isBounded() {
        return quality.bound() < Long.MAX_VALUE;
    }

    /** Returns the points of all plans together, less what soft rules charge. */
    public long points() {
        return plans.stream().mapToLong(GroupPlan::points).sum();
    }

    /**
     * Returns by how many points the series may at most be improved; 0 if proven optimal, the greatest {@code long} if no bound
     * is known.
     */
    public long gap() {
        return isBounded() ? quality.bound() - points() : Long.MAX_VALUE;
    }

    /** Returns the gap in per cent of the bound; 0 if the bound is not above 0, and not a number if none is known. */
    public double gapPercent() {
        if (!isBounded()) {
            return Double.NaN;
        }
        return quality.bound() > 0 ? 100.0 * gap() / quality.bound() : 0;
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
        String met = wording.phrase(
                SeriesPlan.class,
                "series",
                plans.size(),
                encounters.stream().mapToInt(Encounters::people).average().orElse(0),
                encounters.stream().mapToInt(Encounters::people).min().orElse(0),
                mostOften);
        if (!isBounded()) {
            return met;
        }
        return met + "\n"
                + (quality.status() == Status.PROVEN_OPTIMAL
                        ? wording.phrase(SeriesPlan.class, "series.proven", points())
                        : wording.phrase(SeriesPlan.class, "series.feasible", points(), gapPercent()));
    }
}
