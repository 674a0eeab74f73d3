package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.Faults;

/** Names what a composition breaks. */
final class BrokenRules {
    private final Prepared prepared;

    BrokenRules(Prepared prepared) {
        this.prepared = prepared;
    }

    /** Returns every rule broken in every group. */
    List<Fault> list(int[] groupOfParty) {
        int[][] members = prepared.problem.members(groupOfParty);
        List<Fault> broken = new ArrayList<>();
        for (int g = 0; g < members.length; g++) {
            WorkingGroup group = prepared.groups.get(g);
            int size = members[g].length;
            if (size < group.least() || size > group.most()) {
                broken.add(fault(g, "sizes", size + " members instead of " + group.least() + " to " + group.most()));
            }
            for (Prepared.RuleCondition one : prepared.conditions) {
                if (one.isHard() && one.condition().breaches(g, members[g], size) > 0) {
                    broken.add(fault(g, one.rule(), "members " + concerned(one, members[g])));
                }
            }
        }
        return broken;
    }

    private List<String> concerned(Prepared.RuleCondition one, int[] members) {
        return prepared.ids(Arrays.stream(members)
                .filter(person -> one.condition().concerns(person, members, members.length))
                .toArray());
    }

    private Fault fault(int group, String rule, String what) {
        String subject = "group (" + Faults.quote(prepared.groups.get(group).id()) + ")";
        return new Fault(
                subject,
                rule,
                "No composition keeps rule (" + rule + ") together with all others: in " + subject + ", " + what + ".",
                "let that rule cost points instead, or give up a wish that it meets.");
    }

    /** Returns that sizes and admissions leave no composition. */
    Fault crowded() {
        List<String> room = new ArrayList<>();
        for (int g = 0; g < prepared.groups.size(); g++) {
            int group = g;
            long candidates = IntStream.range(0, prepared.people.size())
                    .filter(p -> prepared.barredBy(p, group).isEmpty())
                    .count();
            room.add(prepared.groups.get(g).id() + ": " + prepared.groups.get(g).least() + " to "
                    + prepared.groups.get(g).most() + " members, " + candidates + " candidates");
        }
        return new Fault(
                "the workshop",
                room.toString(),
                "The groups of the workshop cannot hold everybody where they may be: " + room + ".",
                "admit people to more groups, or change sizes.");
    }
}
