package org.tandem.matching.desk.report;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.desk.programme.UnknownException;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.Round;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Matches a copy in which one thing is different, and compares. Nothing is kept. */
@Component
class WhatIf {
    /** How long somebody waits for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Matcher matcher;

    WhatIf(Matcher matcher) {
        this.matcher = matcher;
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
        return PlanComparison.of(draft.plan(), matcher.withTimeLimit(PATIENCE).match(changed));
    }
}
