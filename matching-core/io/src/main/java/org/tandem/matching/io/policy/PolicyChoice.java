package org.tandem.matching.io.policy;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.Rules;

/** The policy that a coordinator chooses: a file, or a ready one by its name. */
public final class PolicyChoice {
    private static final List<Policy> READY = List.of(
            ReadyPolicies.cityCrossMentoring(), ReadyPolicies.associationRecommendations(), ReadyPolicies.partyPilot());

    /** What a company gives may not reach whoever does business with it, and near is better: 0 at ten kilometres. */
    private static final Policy NEEDS = Policy.builder("needs and offers")
            .rule(Rules.noBusinessTies())
            .criterion(10, Criteria.proximity(10))
            .build();

    private PolicyChoice() {}

    /** Returns the policy for needs and offers where none is chosen. */
    public static Policy needs() {
        return NEEDS;
    }

    /** Returns the policy where none is chosen: that for a city's cross-mentoring. */
    public static ChosenPolicy standard() {
        return ChosenPolicy.askingNothing(READY.getFirst());
    }

    /** Returns the policy in the file {@code choice}, or the ready one of this name; or nothing after adding faults. */
    public static Optional<ChosenPolicy> of(String choice, InputFaults faults) {
        return isFile(choice)
                ? PolicyFile.read(Path.of(choice), faults)
                : named(choice, Where.in("--policy"), faults).map(ChosenPolicy::askingNothing);
    }

    static boolean isFile(String choice) {
        try {
            return choice.toLowerCase(Locale.ROOT).endsWith(".json") || Files.exists(Path.of(choice));
        } catch (InvalidPathException name) {
            return false;
        }
    }

    /** Returns the ready policy of this name, in any case and with blanks or hyphens; or nothing after adding a fault. */
    static Optional<Policy> named(String name, Where where, InputFaults faults) {
        Optional<Policy> found = READY.stream()
                .filter(policy -> plain(policy.name()).equals(plain(name)))
                .findFirst();
        if (found.isEmpty()) {
            UnknownName.add(faults, where, name, READY.stream().map(Policy::name).toList());
        }
        return found;
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
