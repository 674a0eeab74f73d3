package org.tandem.matching.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** Leaves out facts about some people, one after the other, as long as everybody is judged as before. */
final class Reduction {
    private final Policy policy;
    private final Set<String> people;
    private final Judgement wanted;
    private Programme least;

    private Reduction(Compatibility judged, Set<String> people) {
        policy = judged.policy();
        this.people = people;
        wanted = new Judgement(judged, people);
        least = judged.programme();
    }

    /**
     * Returns the facts with as little as is needed about these people.
     *
     * @throws InvalidInputException if the whole facts contradict the policy
     */
    static Programme of(Programme whole, Policy policy, Set<String> people) {
        Reduction reduction = new Reduction(Compatibility.of(whole, policy), people);
        whole.mentors().stream().filter(one -> people.contains(one.id())).forEach(reduction::reduce);
        whole.mentees().stream().filter(one -> people.contains(one.id())).forEach(reduction::reduce);
        whole.personalTies().forEach(reduction::reduce);
        return reduction.least;
    }

    private void reduce(Mentor mentor) {
        reduce(mentor.profile(), profile -> accept(with(least, new Mentor(mentor.id(), profile, mentor.places()))));
    }

    private void reduce(Mentee mentee) {
        Mentee rest = mentee;
        for (UnaryOperator<Mentee> less : List.<UnaryOperator<Mentee>>of(
                one -> mentee(one, one.profile(), 0, one.applied().isPresent(), one.roundsWaited()),
                one -> mentee(one, one.profile(), one.priority(), false, one.roundsWaited()),
                one -> mentee(one, one.profile(), one.priority(), one.applied().isPresent(), 0))) {
            Mentee tried = less.apply(rest);
            rest = accept(with(least, tried)) ? tried : rest;
        }
        Mentee now = rest;
        reduce(now.profile(), profile -> accept(with(least,
                mentee(now, profile, now.priority(), now.applied().isPresent(), now.roundsWaited()))));
    }

    private static Mentee mentee(Mentee of, Profile profile, int priority, boolean applied, int roundsWaited) {
        return new Mentee(
                of.id(), profile, of.mentorsWanted(), priority, applied ? of.applied() : Optional.empty(),
                roundsWaited);
    }

    private interface Trial {
        /** Returns whether a profile is enough. */
        boolean isEnough(Profile profile);
    }

    private static void reduce(Profile whole, Trial trial) {
        Profile now = whole;
        for (int part = 0; part < ProfileParts.COUNT; part++) {
            Profile without = ProfileParts.without(now, part);
            if (without.equals(now) || trial.isEnough(without)) {
                now = without;
                continue;
            }
            // Of what matters as a whole some may not.
            for (int element = ProfileParts.size(now, part) - 1; element >= 0; element--) {
                Profile fewer = ProfileParts.without(now, part, element);
                now = trial.isEnough(fewer) ? fewer : now;
            }
        }
    }

    private void reduce(PersonalTie tie) {
        if (people.contains(tie.first()) || people.contains(tie.second())) {
            accept(rebuilt(
                    least, least.mentors(), least.mentees(),
                    least.personalTies().stream().filter(other -> !other.equals(tie)).toList()));
        }
    }

    private boolean accept(Programme less) {
        boolean same;
        try {
            same = wanted.equals(new Judgement(Compatibility.of(less, policy), people));
        } catch (InvalidInputException contradiction) {
            // A fixed pair is not possible any more.
            same = false;
        }
        least = same ? less : least;
        return same;
    }

    private static Programme with(Programme facts, Mentor mentor) {
        return rebuilt(
                facts,
                facts.mentors().stream().map(one -> one.id().equals(mentor.id()) ? mentor : one).toList(),
                facts.mentees(),
                facts.personalTies());
    }

    private static Programme with(Programme facts, Mentee mentee) {
        return rebuilt(
                facts,
                facts.mentors(),
                facts.mentees().stream().map(one -> one.id().equals(mentee.id()) ? mentee : one).toList(),
                facts.personalTies());
    }

    private static Programme rebuilt(
            Programme facts, List<Mentor> mentors, List<Mentee> mentees, List<PersonalTie> ties) {
        return Programme.builder(facts.start())
                .end(facts.end())
                .organisations(facts.organisations())
                .businessTies(facts.businessTies())
                .mentors(mentors)
                .mentees(mentees)
                .personalTies(ties)
                .mentorships(facts.mentorships())
                .decisions(facts.decisions())
                .build();
    }
}
