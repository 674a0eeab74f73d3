package org.tandem.matching.internal.graph;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.policy.Quota;

/** A limit on the matches of groups, by positions in a graph. Immutable. */
public final class PreparedQuota {
    /** Stands for people who are in no group. */
    public static final int NONE = -1;

    private final String name;
    private final Quota.Kind kind;
    private final ImmutableList<String> keys;
    private final int[] groupOf;
    private final int[] left;

    /**
     * Takes the arrays over; the caller must not change them any more.
     *
     * @param groupOf by mentor or mentee, as the kind has it: the number of the group, or {@link #NONE}
     * @param left how many more matches are allowed: by group, or by mentor × groups + group for
     *     {@link Quota.Kind#MENTEES_OF_ONE_MENTOR}
     */
    public PreparedQuota(String name, Quota.Kind kind, List<String> keys, int[] groupOf, int[] left) {
        this.name = name;
        this.kind = kind;
        this.keys = ImmutableList.copyOf(keys);
        this.groupOf = groupOf;
        this.left = left;
    }

    /** Returns a copy that allows so many more matches, by limit; takes the array over. */
    public PreparedQuota withLeft(int[] newLeft) {
        return new PreparedQuota(name, kind, keys, groupOf, newLeft);
    }

    /** Returns the quota's name. */
    public String name() {
        return name;
    }

    /** Returns what it counts. */
    public Quota.Kind kind() {
        return kind;
    }

    /** Returns the keys of the groups, by the group's number. */
    public List<String> keys() {
        return keys;
    }

    /** Returns the number of the group of a mentor or a mentee, as the kind has it, or {@link #NONE}. */
    public int group(int person) {
        return groupOf[person];
    }

    /** Returns the number of limits: groups, or mentors × groups for {@link Quota.Kind#MENTEES_OF_ONE_MENTOR}. */
    public int limits() {
        return left.length;
    }

    /** Returns how many more matches a limit allows; 0 or more. */
    public int left(int limit) {
        return left[limit];
    }

    /** Returns how many more matches every limit allows, as a copy. */
    public int[] leftByLimit() {
        return left.clone();
    }

    /** Returns the limit on a pair, or {@link #NONE}: the group, or mentor × groups + group. */
    public int limiting(int mentor, int mentee) {
        return switch (kind) {
            case MENTORS -> groupOf[mentor];
            case MENTEES -> groupOf[mentee];
            case MENTEES_OF_ONE_MENTOR ->
                groupOf[mentee] == NONE ? NONE : mentor * keys.size() + groupOf[mentee];
        };
    }

    /** Shows the name and sizes. */
    @Override
    public String toString() {
        return "PreparedQuota[" + name + ", " + kind + ", " + keys.size() + " groups]";
    }
}
