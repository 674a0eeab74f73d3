package org.tandem.matching.check;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.WorkingGroup;

/**
 * A rule about groups told twice: as the library knows it, and as the checker reads it.
 *
 * @param rule the rule under test
 * @param cost of one breach; 0: hard
 * @param reading the same in plain code of the checker's own
 */
public record GroupRuleFact(GroupRule rule, long cost, Reading reading) {

    /** Reads a rule off the raw facts. */
    @FunctionalInterface
    public interface Reading {

        /** Returns how often these members break the rule in this group. */
        long breaches(GroupScene scene, WorkingGroup group, List<String> members);
    }

    /** Returns a hard rule by which some two are apart. */
    static GroupRuleFact apart(GroupRule rule, Objection objection) {
        return new GroupRuleFact(rule, 0, (scene, group, members) -> {
            long count = 0;
            for (String one : members) {
                for (String other : members) {
                    if (one.compareTo(other) < 0 && objection.test(scene, one, other)) {
                        count++;
                    }
                }
            }
            return count;
        });
    }

    /** Says which two are apart. */
    interface Objection {
        boolean test(GroupScene scene, String one, String other);
    }

    /** Returns a soft copy; {@code soft} is the library's. */
    public GroupRuleFact costing(GroupRule soft, long points) {
        return new GroupRuleFact(soft, points, reading);
    }

    static long count(List<String> members, Predicate<String> of) {
        return members.stream().filter(of).count();
    }

    static BiPredicate<GroupScene, String> sector(String sector) {
        return (scene, id) -> scene.sector(id).filter(sector::equals).isPresent();
    }
}
