package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupExplainer;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.text.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why somebody is in their group, or why not in another: the rule that bars it, or its price for everybody. */
@Command(name = "why-group")
final class WhyGroupCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final GroupOptions options = new GroupOptions();

    @Option(names = "--participant", paramLabel = "ID", required = true)
    private String participant = "";

    @Option(names = "--group", paramLabel = "ID")
    private Optional<String> group = Optional.empty();

    @Option(names = "--workshop", paramLabel = "N", defaultValue = "1")
    private int workshop;

    @Option(names = "--composed", paramLabel = "FILE")
    private Optional<Path> composed = Optional.empty();

    WhyGroupCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        GroupOptions.Given given = options.read(desk, faults);
        if (workshop < 1 || workshop > given.workshops().all().size()) {
            faults.add(Where.in("--workshop"), WhyGroupCommand.class, "workshop.unknown");
            faults.throwIfAny();
        }
        check(given.workshops().all().get(workshop - 1), faults);
        GroupComposer composer = given.composer(time.ofSearch(2));
        SeriesPlan series = composed.isPresent()
                ? given.workshops().composed(composer, composed.get(), faults)
                : desk.composed(given.workshops(), composer);
        GroupExplainer explainer = GroupExplainer.of(
                given.composer(time.ofSearch(2)),
                series.workshops().get(workshop - 1),
                series.plans().get(workshop - 1));
        Answer answer = group.isPresent()
                ? explainer.whyNot(participant, group.get())
                : explainer.why(participant);
        desk.say(answer.say(desk.wording().showing(options.names(given.workshops())::shown)));
        return ExitCode.DONE;
    }

    private void check(Workshop facts, InputFaults faults) {
        if (facts.participant(participant).isEmpty()) {
            faults.add(Where.in("--participant"), WhyGroupCommand.class, "participant.absent");
        }
        group.filter(id -> facts.groups().stream().map(WorkingGroup::id).noneMatch(id::equals))
                .ifPresent(id -> faults.add(Where.in("--group"), WhyGroupCommand.class, "group.absent"));
        faults.throwIfAny();
    }
}
