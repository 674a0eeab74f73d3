package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tandem.matching.internal.index.Links;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.policy.Candidates;
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
    private static final Reason HELD = new Reason.HeldByCoordinator();

    private StandingRules() {}

    static List<Rule> all() {
        return ImmutableList.of(
                rule("not oneself", StandingRules::samePeople),
                rule("not together already", StandingRules::running),
                rule("coordinators' decisions", StandingRules::decided));
    }

    private interface Collector {
        void collect(Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> objections);
    }

    private static Rule rule(String name, Collector collector) {
        return Rule.prepared(name, Map.of(), programme -> {
            Links.Builder<Reason> links = Links.builder(programme.mentees().size());
            collector.collect(
                    programme, new Positions(programme.mentors()), new Positions(programme.mentees()), links);
            return new LinkJudge(links.build());
        });
    }

    private static void samePeople(
            Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> objections) {
        for (Mentor mentor : programme.mentors()) {
            int mentee = mentees.of(mentor.id());
            if (mentee != Positions.NONE) {
                objections.put(mentee, mentors.of(mentor.id()), new Reason.SamePerson());
            }
        }
    }

    private static void running(
            Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> objections) {
        for (Mentorship mentorship : programme.runningMentorships()) {
            objections.put(
                    mentees.of(mentorship.mentee()), mentors.of(mentorship.mentor()), new Reason.AlreadyTogether());
        }
    }

    private static void decided(
            Programme programme, Positions mentors, Positions mentees, Links.Builder<Reason> objections) {
        for (Decision decision : programme.decisions()) {
            int mentor = mentors.of(decision.mentor());
            int mentee = mentees.of(decision.mentee());
            switch (decision.kind()) {
                case BAR -> objections.put(mentee, mentor, new Reason.BarredByCoordinator());
                case HOLD -> objections.put(mentee, mentor, HELD);
                case FIX -> {}
            }
        }
    }

    private record LinkJudge(Links<Reason> objections) implements Judge {
        @Override
        public Outcome outcome(int mentor, int mentee) {
            if (!objections.linked(mentee, mentor)) {
                return Outcome.ELIGIBLE;
            }
            return objections.get(mentee, mentor).equals(HELD) ? Outcome.HELD_FOR_REVIEW : Outcome.INELIGIBLE;
        }

        @Override
        public Candidates candidates(int mentee) {
            int[] linked = objections.from(mentee);
            if (linked.length == 0) {
                return Candidates.ALL;
            }
            int[] held = Arrays.stream(linked)
                    .filter(mentor -> outcome(mentor, mentee) == Outcome.HELD_FOR_REVIEW)
                    .toArray();
            int[] barred = Arrays.stream(linked)
                    .filter(mentor -> outcome(mentor, mentee) == Outcome.INELIGIBLE)
                    .toArray();
            return Candidates.except(barred).sureBut(held);
        }

        @Override
        public Reason reason(int mentor, int mentee) {
            return objections.get(mentee, mentor);
        }
    }
}
