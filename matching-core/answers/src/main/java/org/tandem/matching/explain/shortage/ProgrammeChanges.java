package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** Applies changes to a copy of a programme; those of the policy are left to {@link PolicyChanges}. */
final class ProgrammeChanges {
    private final List<Mentor> mentors;
    private final List<Mentee> mentees;
    private final List<Decision> decisions;

    private ProgrammeChanges(Programme programme) {
        mentors = new ArrayList<>(programme.mentors());
        mentees = new ArrayList<>(programme.mentees());
        decisions = new ArrayList<>(programme.decisions());
    }

    static Programme apply(Programme programme, List<Change> changes) {
        ProgrammeChanges changed = new ProgrammeChanges(programme);
        changes.forEach(changed::apply);
        return Programme.builder(programme.start())
                .end(programme.end())
                .organisations(programme.organisations())
                .mentors(changed.mentors)
                .mentees(changed.mentees)
                .businessTies(programme.businessTies())
                .personalTies(programme.personalTies())
                .mentorships(programme.mentorships())
                .decisions(changed.decisions)
                .build();
    }

    private void apply(Change change) {
        switch (change) {
            case Change.PairReviewed(String mentor, String mentee, var rule, var reason) -> {
                decisions.remove(Decision.hold(mentor, mentee));
                decisions.add(Decision.fix(mentor, mentee));
            }
            case Change.DecisionLifted(String mentor, String mentee) ->
                decisions.remove(Decision.bar(mentor, mentee));
            case Change.PlacesAdded(String id, var from, int to) ->
                mentors.replaceAll(mentor -> mentor.id().equals(id) ? new Mentor(id, mentor.profile(), to) : mentor);
            case Change.NoLongerAMust(String mentee, String competence, var importance) ->
                changeMentee(mentee, profile -> withNeeds(profile, withoutMust(profile.seeks(), competence)));
            case Change.VetoLifted(Role by, String mentor, String mentee) when by == Role.MENTOR ->
                mentors.replaceAll(one -> one.id().equals(mentor)
                        ? new Mentor(mentor, withoutVeto(one.profile(), mentee), one.places())
                        : one);
            case Change.VetoLifted(var by, String mentor, String mentee) ->
                changeMentee(mentee, profile -> withoutVeto(profile, mentor));
            case Change.ReachExtended ofPolicy -> {}
            case Change.MonthsLowered ofPolicy -> {}
            case Change.TimeLowered ofPolicy -> {}
            case Change.QuotaRaised ofPolicy -> {}
            case Change.RuleWaived ofPolicy -> {}
        }
    }

    private void changeMentee(String id, UnaryOperator<Profile> change) {
        mentees.replaceAll(mentee -> mentee.id().equals(id)
                ? new Mentee(
                        id,
                        change.apply(mentee.profile()),
                        mentee.mentorsWanted(),
                        mentee.priority(),
                        mentee.applied(),
                        mentee.roundsWaited())
                : mentee);
    }

    private static List<CompetenceNeed> withoutMust(List<CompetenceNeed> needs, String competence) {
        return needs.stream()
                .map(need -> need.competence().equals(competence)
                        ? new CompetenceNeed(competence, need.level(), need.importance(), false)
                        : need)
                .toList();
    }

    private static Profile withNeeds(Profile profile, List<CompetenceNeed> needs) {
        return copy(profile, needs, profile.vetoes());
    }

    private static Profile withoutVeto(Profile profile, String other) {
        return copy(
                profile,
                profile.seeks(),
                profile.vetoes().stream().filter(veto -> !veto.equals(other)).collect(ImmutableSet.toImmutableSet()));
    }

    private static Profile copy(Profile profile, List<CompetenceNeed> seeks, Set<String> vetoes) {
        return new Profile(
                profile.name(),
                profile.organisation(),
                profile.sector(),
                profile.stage(),
                profile.admission(),
                profile.location(),
                profile.remote(),
                profile.languages(),
                profile.timePerMonth(),
                profile.forms(),
                profile.availability(),
                profile.offers(),
                seeks,
                profile.interests(),
                profile.wishes(),
                vetoes,
                profile.answers());
    }
}
