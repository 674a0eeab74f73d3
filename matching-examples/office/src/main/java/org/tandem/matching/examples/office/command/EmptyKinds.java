package org.tandem.matching.examples.office.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.Participant;
import org.tandem.matching.io.facts.Workshops;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.NearestName;
import org.tandem.matching.io.table.Where;

/** Rules about a kind of people of whom nobody takes part; most likely the kind is misspelt. */
final class EmptyKinds {
    private static final Where POLICY = Where.in("--policy");

    private EmptyKinds() {}

    /** Notes each, with what was probably meant. */
    static void note(GroupPolicy policy, Workshops facts, InputFaults faults) {
        List<Participant> people = facts.all().stream()
                .flatMap(workshop -> workshop.participants().stream())
                .toList();
        List<String> known = people.stream()
                .flatMap(one -> Stream.of(one.sector(), one.organisation()).flatMap(Optional::stream))
                .distinct()
                .sorted()
                .toList();
        policy.rules().stream()
                .flatMap(rule -> kind(rule).stream())
                .filter(kind -> people.stream().noneMatch(kind.includes()))
                .forEach(kind -> NearestName.of(kind.name(), known)
                        .ifPresentOrElse(
                                near -> faults.note(POLICY, EmptyKinds.class, "kind.near", kind.name(), near),
                                () -> faults.note(POLICY, EmptyKinds.class, "kind.empty", kind.name())));
    }

    private static Optional<Kind> kind(GroupRule rule) {
        return switch (rule) {
            case GroupRule.Seats seats -> Optional.of(seats.kind());
            case GroupRule.NotAlone alone -> Optional.of(alone.kind());
            default -> Optional.empty();
        };
    }
}
