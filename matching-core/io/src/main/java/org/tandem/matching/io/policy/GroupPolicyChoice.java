package org.tandem.matching.io.policy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.ReadyGroupPolicies;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;

/** The policy of groups that a coordinator chooses: a file, or a ready one by its name. */
public final class GroupPolicyChoice {
    private GroupPolicyChoice() {}

    /** Returns the policy where none is chosen: that for the workshops of a programme. */
    public static ChosenGroupPolicy standard() {
        return ChosenGroupPolicy.askingNothing(ReadyGroupPolicies.workshops());
    }

    /** Returns the policy in the file {@code choice}, or the ready one of this name; or nothing after adding faults. */
    public static Optional<ChosenGroupPolicy> of(String choice, InputFaults faults) {
        return PolicyChoice.isFile(choice)
                ? GroupPolicyFile.read(Path.of(choice), faults)
                : named(choice, Where.in("--policy"), faults).map(ChosenGroupPolicy::askingNothing);
    }

    /** Returns the ready policy of this name, in any case and with blanks or hyphens; or nothing after adding a fault. */
    static Optional<GroupPolicy> named(String name, Where where, InputFaults faults) {
        List<GroupPolicy> ready = ReadyGroupPolicies.all();
        Optional<GroupPolicy> found = ready.stream()
                .filter(policy -> PolicyChoice.plain(policy.name()).equals(PolicyChoice.plain(name)))
                .findFirst();
        if (found.isEmpty()) {
            UnknownName.add(
                    faults, where, name, ready.stream().map(GroupPolicy::name).toList());
        }
        return found;
    }
}
