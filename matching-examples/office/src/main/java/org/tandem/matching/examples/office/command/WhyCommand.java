package org.tandem.matching.examples.office.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.WhyMatch;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.io.facts.DataGaps;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says why somebody's matches are in the plan, and why a mentee lacks a mentor and what would help. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PersonOptions person = new PersonOptions();

    @Mixin
    private final PublishedOption published = new PublishedOption();

    WhyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        person.requireKnown(facts.graph(), faults);
        if (person.mentor().isEmpty() && person.mentee().isEmpty()) {
            faults.add(Where.in("tandem why"), WhyCommand.class, "why.whom");
        }
        Timed<Plan> run = published.plan(facts, options, time, desk, faults);
        Plan plan = run.result();
        Deadline deadline = time.ofAnswers(run.elapsed());
        Wording wording = options.wording(desk, facts);
        List<Answer> answers = Stream.concat(matches(facts, plan, deadline), lack(facts, plan, deadline)).toList();
        Set<String> told = new HashSet<>();
        for (Answer answer : answers) {
            desk.say(answer instanceof WhyMatch why ? why.say(wording, told) : answer.say(wording));
            if (answer instanceof WhyMatch why) {
                told.addAll(List.of(why.mentor(), why.mentee()));
                DataGaps.ofPair(facts, why.mentor(), why.mentee(), wording).ifPresent(desk::say);
            }
            desk.say("");
        }
        if (answers.isEmpty()) {
            desk.say(desk.phrase("why.none"));
        }
        return ExitCode.DONE;
    }

    private Stream<Answer> matches(Facts facts, Plan plan, Deadline deadline) {
        Explainer explainer = facts.explainer(plan).withDeadline(deadline);
        return plan.matches().stream()
                .filter(this::isAbout)
                .map(match -> explainer.why(match.mentor(), match.mentee()));
    }

    private boolean isAbout(Match match) {
        return person.mentor().map(match.mentor()::equals).orElse(true)
                && person.mentee().map(match.mentee()::equals).orElse(true);
    }

    private Stream<Answer> lack(Facts facts, Plan plan, Deadline deadline) {
        if (person.mentee().isEmpty() || person.mentor().isPresent() || facts.people().isEmpty()) {
            return Stream.empty();
        }
        Compatibility people = facts.people().get();
        String mentee = person.mentee().get();
        Shortage shortage = Shortage.of(people, plan).withDeadline(deadline);
        return Stream.concat(
                shortage.whyUnmatched(mentee).stream(), shortage.whatWouldHelp(mentee).stream());
    }
}
