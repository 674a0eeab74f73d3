package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.io.facts.GroupFiles;
import org.tandem.matching.io.facts.GroupGaps;
import org.tandem.matching.io.facts.GroupSizes;
import org.tandem.matching.io.facts.ProgrammeTable;
import org.tandem.matching.io.facts.Workshops;
import org.tandem.matching.io.policy.ChosenGroupPolicy;
import org.tandem.matching.io.policy.GroupPolicyChoice;
import org.tandem.matching.io.sheet.PersonLabels;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say of whom groups are composed, which, and how. */
final class GroupOptions {
    private static final int MOST_WORKSHOPS = 60;

    @Option(names = "--participants", paramLabel = "FILE")
    private Optional<Path> participants = Optional.empty();

    @Mixin
    private final PeopleOptions people = new PeopleOptions();

    @Option(names = "--pairs", paramLabel = "FILE")
    private Optional<Path> pairs = Optional.empty();

    @Option(names = "--before", paramLabel = "FILE")
    private List<Path> before = new ArrayList<>();

    @Option(names = "--groups", paramLabel = "FILE")
    private Optional<Path> groups = Optional.empty();

    @Option(names = "--size", paramLabel = "N-N", converter = SizeText.class)
    private Optional<GroupSizes> size = Optional.empty();

    @Mixin
    private final RoundOptions round = new RoundOptions();

    @Option(names = "--series", paramLabel = "N", defaultValue = "1")
    private int workshops;

    @Option(names = "--steps", paramLabel = "N")
    private Optional<Long> steps = Optional.empty();

    @Mixin
    private final SearchOptions search = new SearchOptions();

    @Option(names = "--names")
    private boolean named;

    /** What was read: the workshops, and how to compose them. */
    record Given(Workshops workshops, GroupComposer composer) {
        /** Returns the composer for a search that may take so long. */
        GroupComposer composer(Duration time) {
            return composer.withTimeLimit(time);
        }
    }

    /**
     * Reads the files.
     *
     * @throws org.tandem.matching.io.table.BadInputException if anything is wrong; lists all
     */
    Given read(Desk desk, InputFaults faults) {
        check(faults);
        Optional<ChosenGroupPolicy> chosen =
                round.policy(GroupPolicyChoice.standard(), GroupPolicyChoice::of, faults);
        Workshops facts = new GroupFiles(
                participants(),
                people.mentors(),
                people.mentees(),
                people.organisations(),
                people.ties(),
                pairs,
                before,
                groups(),
                size,
                chosen.map(ChosenGroupPolicy::questions).orElse(List.of()),
                round.start(desk.session().today()),
                workshops)
                .read(faults);
        GroupGaps gaps = GroupGaps.of(facts, chosen.orElseThrow().policy());
        desk.tell(gaps.say(desk.wording()));
        GroupPolicy complete = withPairsApart(gaps.leftOut());
        EmptyKinds.note(complete, facts, faults);
        desk.tell(faults.notes());
        GroupComposer composer = GroupComposer.with(complete)
                .withSeed(search.seed())
                .withCancellation(desk.session().cancellation());
        return new Given(facts, steps.map(composer::withStepLimit).orElse(composer));
    }

    /** Begins to count the time of the command. */
    CommandTime begin(Desk desk) {
        return search.begin(desk.session());
    }

    private Optional<Path> participants() {
        return participants.or(() -> ProgrammeTable.PARTICIPANTS.in(people.programme()));
    }

    private Optional<Path> groups() {
        return size.isPresent() ? groups : groups.or(() -> ProgrammeTable.GROUPS.in(people.programme()));
    }

    private void check(InputFaults faults) {
        if (participants().isEmpty() && people.mentors().isEmpty() && people.mentees().isEmpty()) {
            faults.add(Where.in("--participants"), GroupOptions.class, "groups.who");
        }
        if (groups().isPresent() == size.isPresent()) {
            faults.add(Where.in("--groups"), GroupOptions.class, "groups.which");
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

    long seed() {
        return search.seed();
    }

    /** Returns how people are shown. */
    PersonLabels names(Workshops facts) {
        return named ? PersonLabels.of(facts.programme()) : PersonLabels.NONE;
    }
}
