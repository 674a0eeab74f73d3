package org.tandem.matching.internal.group;

/** A rule about who is in one group, hard or at a cost. */
public sealed interface Condition permits Apart, KeyLimit, HeadCount, Company {

    /** Returns how often the first {@code size} of {@code members} break the rule in a group. */
    int breaches(int group, int[] members, int size);

    /** Returns whether it matters to this rule that a person is, or is not, among the members. */
    boolean concerns(int person, int[] members, int size);
}
