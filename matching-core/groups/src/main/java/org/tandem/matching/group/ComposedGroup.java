package org.tandem.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tandem.matching.compatibility.Contribution;

/**
 * A group with its members.
 *
 * @param id the group's id
 * @param members the members' ids, in order
 * @param points the points of all members together, without charges
 * @param charges what soft rules charge, in points
 * @param percent the points as a share of those of a perfect group of this size, in per cent; 0 if no points can be had
 * @param contributions what each criterion gives, in the policy's order
 */
public record ComposedGroup(
        String id,
        List<String> members,
        long points,
        long charges,
        double percent,
        List<Contribution> contributions) {

    /** Copies the lists. */
    public ComposedGroup {
        members = ImmutableList.copyOf(members);
        contributions = ImmutableList.copyOf(contributions);
    }
}
