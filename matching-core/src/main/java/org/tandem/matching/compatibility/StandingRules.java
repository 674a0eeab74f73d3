package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

/** The rules that hold whatever the policy says. */
final class StandingRules {
    private StandingRules() {}

    static List<Rule> all() {
        return ImmutableList.of(
                rule("not oneself", StandingRules::samePeople),
                rule("not together already", StandingRules::running),
                rule("coordinators' decisions", StandingRules::barred));
    }

    private interface Collector {
        void collect(Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> barred);
    }

    private static Rule rule(String name, Collector collector) {
        return Rule.prepared(name, Map.of(), programme -> {
            Links.Builder<Reason> links = Links.builder(programme.mentors().size());
            collector.collect(
                    programme, new Positions(programme.mentors()), new Positions(programme.mentees()), links);
            return new LinkJudge(links.build());
        });
    }

    private static void samePeople(
            Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> barred) {
        for (Mentor mentor : programme.mentors()) {
            int mentee = mentees.of(mentor.id());
            if (mentee != Positions.NONE) {
                barred.put(mentors.of(mentor.id()), mentee, new Reason.SamePerson());
            }
        }
    }

    private static void running(
            Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> barred) {
        for (Mentorship mentorship : programme.runningMentorships()) {
            barred.put(
                    mentors.of(mentorship.mentor()), mentees.of(mentorship.mentee()), new Reason.AlreadyTogether());
        }
    }

    private static void barred(
            Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> barred) {
        for (Decision decision : programme.decisions()) {
            if (decision.kind() == Decision.Kind.BAR) {
                barred.put(
                        mentors.of(decision.mentor()), mentees.of(decision.mentee()), new Reason.BarredByCoordinator());
            }
        }
    }

    private record LinkJudge(Links<Reason> barred) implements Judge {
        @Override
        public Outcome outcome(int mentor, int mentee) {
            return barred.linked(mentor, mentee) ? Outcome.INELIGIBLE : Outcome.ELIGIBLE;
        }

        @Override
        public Reason reason(int mentor, int mentee) {
            return barred.get(mentor, mentee);
        }
    }
}
