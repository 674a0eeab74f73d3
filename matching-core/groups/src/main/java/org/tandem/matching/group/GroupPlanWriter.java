package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.internal.group.GroupMeasure;

/** Turns a composition into a plan. */
final class GroupPlanWriter {
    private final Prepared prepared;

    GroupPlanWriter(Prepared prepared) {
        this.prepared = prepared;
    }

    GroupPlan write(int[] groupOfParty, GroupQuality quality) {
        int[][] members = prepared.problem.members(groupOfParty);
        List<ComposedGroup> groups = new ArrayList<>();
        Map<String, Long> byCriterion = new LinkedHashMap<>();
        prepared.policy.criteria().forEach(one -> byCriterion.put(one.criterion().name(), 0L));
        long points = 0;
        long charges = 0;
        for (int g = 0; g < members.length; g++) {
            ComposedGroup group = write(g, members[g]);
            group.contributions().forEach(one -> byCriterion.merge(one.criterion(), one.points(), Long::sum));
            points += group.points();
            charges += group.charges();
            groups.add(group);
        }
        return new GroupPlan(
                prepared.workshop.name(), groups, points - charges, charges, byCriterion, quality);
    }

    ComposedGroup write(int group, int[] members) {
        List<Contribution> contributions = new ArrayList<>();
        long points = 0;
        double perfect = 0;
        for (int c = 0; c < prepared.measures.size(); c++) {
            WeightedGroupCriterion weighted = prepared.policy.criteria().get(c);
            GroupMeasure measure = prepared.measures.get(c);
            long measured = measure.points(group, members, members.length);
            double most = measure.perfect(members.length);
            long counted = weighted.weight() == 0 ? 0 : measured;
            contributions.add(new Contribution(
                    weighted.criterion().name(), weighted.weight(), most == 0 ? 0 : measured / most, counted));
            points += counted;
            perfect += weighted.weight() == 0 ? 0 : most;
        }
        return new ComposedGroup(
                prepared.groups.get(group).id(),
                prepared.ids(members),
                points,
                prepared.problem.charges(group, members, members.length),
                perfect == 0 ? 0 : 100 * points / perfect,
                contributions);
    }
}
