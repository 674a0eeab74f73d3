package org.tandem.matching.benchmarks.compare;

import java.util.List;
import org.tandem.matching.benchmarks.Instances;

/**
 * What every peer is asked: an instance and the rules of a plan, all in raw arrays. As many seats as possible are filled
 * first; then as few mentees as possible go without any; then every mentor comes first, if so asked; then points count.
 *
 * @param name what is asked, for the table
 * @param pairs who may meet, with points and places
 * @param seats different mentors wanted by every mentee, at least 1
 * @param apart whether mentees of one or of competing organisations must not share a mentor
 * @param mostOfOneOrganisation most mentees of one organisation with one mentor; {@link #ANY} for no limit
 * @param leastLoad mentees that every mentor must have
 * @param everyMentorFirst whether as many mentors as possible have a mentee, before points count
 * @param unevenCost what a mentor's second mentee costs, in points; the third costs twice that, and so on
 * @param mentorQuotas nested groups of mentors, the narrowest first
 * @param menteeQuotas nested groups of mentees, the narrowest first
 */
record Problem(
        String name,
        Instances pairs,
        int seats,
        boolean apart,
        int mostOfOneOrganisation,
        int leastLoad,
        boolean everyMentorFirst,
        long unevenCost,
        List<GroupLimit> mentorQuotas,
        List<GroupLimit> menteeQuotas) {

    static final int ANY = Integer.MAX_VALUE;

    /** Returns an instance with places and one seat for everybody, and no further rules. */
    static Problem of(String name, Instances pairs) {
        return new Problem(name, pairs, 1, false, ANY, 0, false, 0, List.of(), List.of());
    }

    int mentees() {
        return pairs.mentees();
    }

    int mentors() {
        return pairs.mentors();
    }

    int edges() {
        return pairs.column().length;
    }

    /** Returns the first pair of a mentee; it ends where the next mentee's begin. */
    int firstPair(int mentee) {
        return pairs.rowStart()[mentee];
    }

    int mentor(int pair) {
        return pairs.column()[pair];
    }

    long points(int pair) {
        return pairs.points()[pair];
    }

    /** Returns whether two mentees must not share a mentor. */
    boolean clash(int mentee, int other) {
        return apart && pairs.competes()[pairs.organisation()[mentee]][pairs.organisation()[other]];
    }

    /** Returns whether there is nothing but pairs, places and one seat for everybody. */
    boolean isPlain() {
        return seats == 1 && !apart && isWithoutQuotasAndLoads();
    }

    /** Returns whether there are neither quotas nor rules about loads. */
    boolean isWithoutQuotasAndLoads() {
        return mostOfOneOrganisation == ANY
                && leastLoad == 0
                && !everyMentorFirst
                && unevenCost == 0
                && mentorQuotas.isEmpty()
                && menteeQuotas.isEmpty();
    }
}
