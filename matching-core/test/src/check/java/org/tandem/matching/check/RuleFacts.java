package org.tandem.matching.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.CompetenceOffer;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** Every ready rule, with the checker's own reading of its description. */
public final class RuleFacts {
    private RuleFacts() {}

    /** Both were admitted. */
    public static RuleFact admitted() {
        return new RuleFact(
                Rules.admitted(),
                (programme, mentor, mentee) -> Finding.of(mentor.profile().admission() == AdmissionStatus.ADMITTED
                        && mentee.profile().admission() == AdmissionStatus.ADMITTED));
    }

    /** Neither has vetoed the other. */
    public static RuleFact noVeto() {
        return new RuleFact(
                Rules.noVeto(),
                (programme, mentor, mentee) -> Finding.of(
                        !mentor.profile().vetoes().contains(mentee.id())
                                && !mentee.profile().vetoes().contains(mentor.id())));
    }

    /** Different organisations, seen through ownership. */
    public static RuleFact differentOrganisations() {
        return new RuleFact(Rules.differentOrganisations(), (programme, mentor, mentee) -> {
            if (mentor.profile().organisation().isEmpty() || mentee.profile().organisation().isEmpty()) {
                return Finding.of(true);
            }
            Set<String> group = Owners.group(programme, mentor.profile().organisation().get());
            return Finding.of(!group.contains(mentee.profile().organisation().get()));
        });
    }

    /** No business tie of any kind between the groups, from twelve months before the term. */
    public static RuleFact noBusinessTies() {
        return new RuleFact(
                Rules.noBusinessTies(),
                businessTies(TieScope.GROUP, Period.ofMonths(12), Period.ZERO, EnumSet.allOf(BusinessTie.Kind.class)));
    }

    /** No business tie of these kinds within the scope and window. */
    public static RuleFact noBusinessTies(TieScope scope, Period before, Period after, Set<BusinessTie.Kind> kinds) {
        return new RuleFact(
                Rules.noBusinessTies(scope, before, after, kinds), businessTies(scope, before, after, kinds));
    }

    private static RuleFact.Reading businessTies(
            TieScope scope, Period before, Period after, Set<BusinessTie.Kind> kinds) {
        return (programme, mentor, mentee) -> {
            if (mentor.profile().organisation().isEmpty() || mentee.profile().organisation().isEmpty()) {
                return Finding.of(true);
            }
            Set<String> ones = concerned(programme, scope, mentor.profile().organisation().get());
            Set<String> others = concerned(programme, scope, mentee.profile().organisation().get());
            LocalDate from = programme.start().minus(before);
            LocalDate until = programme.end().plus(after);
            List<Reason> undisclosed = new ArrayList<>();
            for (BusinessTie tie : programme.businessTies()) {
                boolean ties = (ones.contains(tie.first()) && others.contains(tie.second()))
                        || (ones.contains(tie.second()) && others.contains(tie.first()));
                if (ties && Days.meet(tie.during(), from, until)) {
                    if (tie.kind() == BusinessTie.Kind.UNDISCLOSED) {
                        undisclosed.add(new Reason.TieUndisclosed(tie));
                    } else if (kinds.contains(tie.kind())) {
                        return new Finding.Barred();
                    }
                }
            }
            return undisclosed.isEmpty() ? new Finding.Fine() : new Finding.Held(undisclosed);
        };
    }

    private static Set<String> concerned(Programme programme, TieScope scope, String organisation) {
        return scope == TieScope.GROUP ? Owners.group(programme, organisation) : Set.of(organisation);
    }

    /** No personal tie of any kind. */
    public static RuleFact noPersonalTies() {
        return new RuleFact(Rules.noPersonalTies(), personalTies(EnumSet.allOf(PersonalTie.Kind.class)));
    }

    /** No personal tie of these kinds. */
    public static RuleFact noPersonalTies(Set<PersonalTie.Kind> kinds) {
        return new RuleFact(Rules.noPersonalTies(kinds), personalTies(kinds));
    }

    private static RuleFact.Reading personalTies(Set<PersonalTie.Kind> kinds) {
        return (programme, mentor, mentee) -> {
            for (PersonalTie tie : programme.personalTies()) {
                boolean ties = (tie.first().equals(mentor.id()) && tie.second().equals(mentee.id()))
                        || (tie.first().equals(mentee.id()) && tie.second().equals(mentor.id()));
                if (ties && kinds.contains(tie.kind())) {
                    return new Finding.Barred();
                }
            }
            return new Finding.Fine();
        };
    }

    /** Near enough, or both remote. */
    public static RuleFact withinReach(double kilometres) {
        return new RuleFact(
                Rules.withinReach(kilometres),
                (programme, mentor, mentee) -> Finding.of(Earth.kilometres(mentor, mentee) <= kilometres
                        || (mentor.profile().remote() && mentee.profile().remote())));
    }

    /** The mentor offers what the mentee must have. */
    public static RuleFact mustHaves() {
        return new RuleFact(Rules.mustHaves(), (programme, mentor, mentee) -> {
            for (CompetenceNeed need : mentee.profile().seeks()) {
                if (need.mustHave() && offered(mentor, need.competence()) < need.level()) {
                    return new Finding.Barred();
                }
            }
            return new Finding.Fine();
        });
    }

    static int offered(Person person, String competence) {
        int best = 0;
        for (CompetenceOffer offer : person.profile().offers()) {
            if (offer.competence().equals(competence)) {
                best = Math.max(best, offer.level());
            }
        }
        return best;
    }

    /** A shared language. */
    public static RuleFact sharedLanguage() {
        return new RuleFact(Rules.sharedLanguage(), shared(Profile::languages));
    }

    /** A shared form of working together. */
    public static RuleFact sharedForm() {
        return new RuleFact(Rules.sharedForm(), shared(Profile::forms));
    }

    private static RuleFact.Reading shared(Function<Profile, Collection<String>> keys) {
        return (programme, mentor, mentee) -> Finding
                .of(!Collections.disjoint(keys.apply(mentor.profile()), keys.apply(mentee.profile())));
    }

    /** Enough time on both sides. */
    public static RuleFact minimumTime(Duration least) {
        return new RuleFact(
                Rules.minimumTime(least),
                (programme, mentor, mentee) -> Finding.of(gives(mentor, least) && gives(mentee, least)));
    }

    private static boolean gives(Person person, Duration least) {
        return person.profile().timePerMonth().orElse(Duration.ZERO).toNanos() >= least.toNanos();
    }

    /** Enough months together. */
    public static RuleFact sharedMonths(int least) {
        return new RuleFact(
                Rules.sharedMonths(least),
                (programme, mentor, mentee) -> Finding.of(Days.sharedMonths(programme, mentor, mentee) >= least));
    }

    /** The rules that hold whatever the policy says, in the order in which they are counted. */
    static List<RuleFact> standing() {
        return List.of(
                standing("not oneself", (programme, mentor, mentee) -> Finding.of(
                        !mentor.id().equals(mentee.id()))),
                standing("not together already", (programme, mentor, mentee) -> Finding.of(
                        programme.mentorships().stream()
                                .noneMatch(ship -> ship.mentor().equals(mentor.id())
                                        && ship.mentee().equals(mentee.id())
                                        && Days.meet(ship.during(), programme.start(), programme.end())))),
                standing("coordinators' decisions",
                        (programme, mentor, mentee) -> decided(programme, mentor, mentee, Decision.Kind.HOLD)
                                ? new Finding.Held(List.of(new Reason.HeldByCoordinator()))
                                : Finding.of(!decided(programme, mentor, mentee, Decision.Kind.BAR))));
    }

    private static boolean decided(
            Programme programme, Mentor mentor, Mentee mentee, Decision.Kind kind) {
        return programme.decisions().stream()
                .anyMatch(decision -> decision.kind() == kind
                        && decision.mentor().equals(mentor.id())
                        && decision.mentee().equals(mentee.id()));
    }

    private static RuleFact standing(String name, RuleFact.Reading reading) {
        return new RuleFact(Rule.of(name, (mentor, mentee) -> true), reading);
    }
}
