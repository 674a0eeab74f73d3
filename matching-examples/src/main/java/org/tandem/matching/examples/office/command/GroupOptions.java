package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.examples.office.csv.InputFaults;
import org.tandem.matching.examples.office.csv.NearestName;
import org.tandem.matching.examples.office.csv.Where;
import org.tandem.matching.examples.office.facts.GroupFiles;
import org.tandem.matching.examples.office.facts.GroupSizes;
import org.tandem.matching.examples.office.facts.Workshops;
import org.tandem.matching.examples.office.output.Names;
import org.tandem.matching.examples.office.policy.ChosenGroupPolicy;
import org.tandem.matching.examples.office.policy.GroupPolicyChoice;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.group.Participant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say of whom groups are composed, which, and how. */
final class GroupOptions {
    private static final int MOST_WORKSHOPS = 60;

    @Option(names = "--participants", paramLabel = "FILE")
    private Optional<Path> participants = Optional.empty();

    @Option(names = "--mentors", paramLabel = "FILE")
    private Optional<Path> mentors = Optional.empty();

    @Option(names = "--mentees", paramLabel = "FILE")
    private Optional<Path> mentees = Optional.empty();

    @Option(names = "--organisations", paramLabel = "FILE")
    private Optional<Path> organisations = Optional.empty();

    @Option(names = "--ties", paramLabel = "FILE")
    private List<Path> ties = new ArrayList<>();

    @Option(names = "--pairs", paramLabel = "FILE")
    private Optional<Path> pairs = Optional.empty();

    @Option(names = "--before", paramLabel = "FILE")
    private List<Path> before = new ArrayList<>();

    @Option(names = "--groups", paramLabel = "FILE")
    private Optional<Path> groups = Optional.empty();

    @Option(names = "--size", paramLabel = "N-N", converter = SizeText.class)
    private Optional<GroupSizes> size = Optional.empty();

    @Option(names = "--policy", paramLabel = "POLICY")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--date", paramLabel = "DAY", converter = DayText.class)
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--series", paramLabel = "N", defaultValue = "1")
    private int workshops;

    @Option(names = "--steps", paramLabel = "N")
    private Optional<Long> steps = Optional.empty();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--names")
    private boolean named;

    /** What was read: the workshops, and how to compose them. */
    record Given(Workshops workshops, GroupComposer composer) {}

    /**
     * Reads the files.
     *
     * @throws org.tandem.matching.examples.office.csv.BadInputException if anything is wrong; lists all
     */
    Given read(Desk desk, InputFaults faults) {
        check(faults);
        Optional<ChosenGroupPolicy> chosen = policy.isEmpty()
                ? Optional.of(GroupPolicyChoice.standard())
                : GroupPolicyChoice.of(policy.get(), faults);
        Workshops facts = new GroupFiles(
                participants,
                mentors,
                mentees,
                organisations,
                ties,
                pairs,
                before,
                groups,
                size,
                chosen.map(ChosenGroupPolicy::questions).orElse(List.of()),
                date.orElse(desk.session().today()),
                workshops)
                .read(faults);
        GroupPolicy complete = withPairsApart(chosen.orElseThrow().policy());
        noteEmptyKinds(complete, facts, faults);
        desk.tell(faults.notes());
        GroupComposer composer = search.limited(GroupComposer.with(complete))
                .withCancellation(desk.session().cancellation());
        return new Given(facts, steps.map(composer::withStepLimit).orElse(composer));
    }

    private void check(InputFaults faults) {
        Where where = Where.in("tandem groups");
        if (participants.isEmpty() && mentors.isEmpty() && mentees.isEmpty()) {
            faults.add(where, GroupOptions.class, "groups.who");
        }
        if (groups.isPresent() == size.isPresent()) {
            faults.add(where, GroupOptions.class, "groups.which");
        }
        if (workshops < 1 || workshops > MOST_WORKSHOPS) {
            faults.add(
                    Where.in("--series"), GroupOptions.class, "groups.series", Integer.toString(MOST_WORKSHOPS));
        }
        if (steps.filter(number -> number < 0).isPresent()) {
            faults.add(Where.in("--steps"), GroupOptions.class, "groups.steps");
        }
        faults.throwIfAny();
    }

    /** Who gives pairs wants them apart; a policy that has the rule says itself how strictly. */
    private GroupPolicy withPairsApart(GroupPolicy chosen) {
        GroupRule apart = GroupRules.noOwnMentor();
        boolean stated = chosen.rules().stream().anyMatch(rule -> rule.name().equals(apart.name()));
        return pairs.isEmpty() || stated
                ? chosen
                : GroupPolicy.builder(chosen).rule(apart).build();
    }

    /** A rule about people of whom there are none is most likely misspelt. */
    private static void noteEmptyKinds(GroupPolicy policy, Workshops facts, InputFaults faults) {
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
                                near -> faults.note(
                                        Where.in("--policy"), GroupOptions.class, "kind.near", kind.name(), near),
                                () -> faults.note(
                                        Where.in("--policy"), GroupOptions.class, "kind.empty", kind.name())));
    }

    private static Optional<Kind> kind(GroupRule rule) {
        return switch (rule) {
            case GroupRule.Seats seats -> Optional.of(seats.kind());
            case GroupRule.NotAlone alone -> Optional.of(alone.kind());
            default -> Optional.empty();
        };
    }

    long seed() {
        return search.seed();
    }

    /** Returns how people are shown. */
    Names names(Workshops facts) {
        return named ? Names.of(facts.programme()) : Names.NONE;
    }
}
