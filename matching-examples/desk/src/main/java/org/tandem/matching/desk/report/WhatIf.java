package org.tandem.matching.desk.report;

import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Deadline;

/** Matches copies in which one thing is different, and compares. Nothing is kept. */
@Component
class WhatIf {
    private final Matcher matcher;
    private final Duration time;

    WhatIf(Matcher matcher, @Value("${desk.answer-time}") Duration time) {
        this.matcher = matcher;
        this.time = time;
    }

    /** Returns what would give a mentee a mentor, if anything was found in time. */
    Optional<Help> help(Round round, Draft draft, String mentee) {
        return Shortage.of(round.compatibility(), draft.plan()).withDeadline(Deadline.in(time)).whatWouldHelp(mentee);
    }

    /** Returns what other places of a mentor would change. */
    PlanComparison places(Round round, Draft draft, String mentor, int places) {
        Programme people = round.people();
        Mentor known = people.mentor(mentor).orElseThrow(() -> new UnknownException("mentor"));
        Programme.Builder other = Programme.builder(people.start())
                .end(people.end())
                .organisations(people.organisations())
                .mentees(people.mentees())
                .businessTies(people.businessTies())
                .personalTies(people.personalTies())
                .mentorships(people.mentorships())
                .decisions(people.decisions());
        people.mentors().forEach(one -> other.mentor(
                one.equals(known) ? Mentor.builder(one).places(places).build() : one));
        Compatibility changed = Compatibility.of(other.build(), round.facts().policy());
        return PlanComparison.of(draft.plan(), matcher.withTimeLimit(time).match(changed));
    }
}
