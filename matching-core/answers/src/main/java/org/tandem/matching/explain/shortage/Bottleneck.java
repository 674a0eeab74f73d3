package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.Compatibility;

/**
 * Mentees who compete for too few places: a proof by counting that no plan can serve all of them. Every eligible pair of
 * these mentees uses one of the limits, or is among those that lead elsewhere, each of which can serve once; and together
 * the mentees want more than that.
 *
 * @param mentees the mentees who compete, by id
 * @param supplies the limits that they share
 * @param elsewhere their eligible pairs that use none of the limits
 */
public record Bottleneck(List<Demand> mentees, List<Supply> supplies, List<Elsewhere> elsewhere) {

    /** Copies the lists. */
    public Bottleneck {
        mentees = ImmutableList.copyOf(mentees);
        supplies = ImmutableList.copyOf(supplies);
        elsewhere = ImmutableList.copyOf(elsewhere);
    }

    /**
     * What a mentee wants.
     *
     * @param mentee the mentee's id
     * @param mentorsWanted how many mentors, besides running mentorships, or how many of them count; 0 or more
     */
    public record Demand(String mentee, int mentorsWanted) {}

    /**
     * A pair that uses none of the limits.
     *
     * @param mentor the mentor's id
     * @param mentee the mentee's id
     */
    public record Elsewhere(String mentor, String mentee) {}

    /** Returns how many mentors the mentees want together. */
    public long wanted() {
        return mentees.stream().mapToLong(Demand::mentorsWanted).sum();
    }

    /** Returns how many matches they can have together at most; less than {@link #wanted()}. */
    public long possible() {
        return supplies.stream().mapToLong(Supply::left).sum() + elsewhere.size();
    }

    /** Returns the ids of the mentees. */
    public List<String> menteeIds() {
        return mentees.stream().map(Demand::mentee).collect(ImmutableList.toImmutableList());
    }

    /**
     * Counts everything again, from {@code compatibility} alone.
     *
     * @return whether all figures are right, every pair is accounted for, and more is wanted than is possible
     */
    public boolean verify(Compatibility compatibility) {
        return new Recount(compatibility.graph(), this).holds();
    }
}
