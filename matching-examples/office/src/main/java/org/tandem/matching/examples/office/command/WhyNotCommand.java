package org.tandem.matching.examples.office.command;

import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says why a pair is not in the plan: the rule that bars it, or its price for everybody. */
@Command(name = "why-not")
final class WhyNotCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final PublishedOption published = new PublishedOption();

    WhyNotCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        person.requireKnown(facts.graph(), faults);
        if (person.mentor().isEmpty() || person.mentee().isEmpty()) {
            faults.add(Where.in("tandem why-not"), WhyNotCommand.class, "whynot.whom");
        }
        Timed<Plan> run = published.plan(facts, options, time, desk, faults);
        WhyNot answer = facts.explainer(run.result())
                .withDeadline(time.ofAnswers(run.elapsed()))
                .whyNot(person.mentor().orElseThrow(), person.mentee().orElseThrow());
        desk.say(answer.say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
