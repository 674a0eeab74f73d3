package org.tandem.matching.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.tandem.matching.Matcher;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Standing;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * What happens when two people separate? The city's plan is published and everybody starts; after some weeks one pair goes
 * apart without blame. Shows how the pair stands, why it is excluded, and the plan for a new start, in which everybody else
 * stays together. Run it with
 * {@code mvn -q compile exec:exec -Dexec.args="-classpath %classpath org.tandem.matching.examples.SeparationExample"}.
 */
public final class SeparationExample {
    private static final Terms TERMS = Terms.of(Period.ofMonths(12), Period.ofMonths(1));
    private static final LocalDate APART = LocalDate.of(2026, 10, 20);
    private static final LocalDate AGAIN = LocalDate.of(2026, 11, 1);

    private static final String MENTEE = "T-20";

    private SeparationExample() {}

    /** Prints the answers; takes a language, {@code de} or {@code en}. */
    public static void main(String[] args) {
        PrintStream out = Salzgitter.out();
        Salzgitter city = Salzgitter.matched(args);
        Wording wording = city.wording();
        Programme facts = city.compatibility().programme();
        EventLog log = EventLog.of(TERMS, List.of()).with(started(city.plan(), facts.start()), facts);
        Match pair = city.plan().matchesOfMentee(MENTEE).get(0);
        out.println(log.at(APART).pair(pair.mentor(), pair.mentee()).orElseThrow().say(wording));

        Separation apart = Separation.never(Separation.Cause.EXPECTATIONS);
        Standing standing = log.with(List.of(new Step.Separated(APART, pair.mentor(), pair.mentee(), apart)), facts)
                .at(APART);
        out.println(standing.pair(pair.mentor(), pair.mentee()).orElseThrow().say(wording));
        out.println(standing.whyExcluded(pair.mentor(), pair.mentee(), AGAIN).say(wording));

        Programme next = standing.programme(facts, AGAIN);
        Plan plan = Matcher.create().withTimeLimit(Salzgitter.LONGEST).match(next, ReadyPolicies.cityCrossMentoring());
        Step.proposals(plan, APART, AGAIN).stream()
                .map(proposal -> EventLog.of(TERMS, List.of(proposal)).at(APART).pairs().get(0))
                .forEach(proposed -> out.println(proposed.say(wording)));
    }

    /** Returns the events of a plan that everybody accepts. */
    private static List<Event> started(Plan plan, LocalDate start) {
        List<Event> events = new ArrayList<>(Step.proposals(plan, start.minusDays(30), start));
        for (Match match : plan.matches()) {
            for (Role side : Role.values()) {
                events.add(new Step.Accepted(start.minusDays(20), match.mentor(), match.mentee(), side));
            }
            events.add(new Step.Started(start, match.mentor(), match.mentee()));
        }
        return events;
    }
}
