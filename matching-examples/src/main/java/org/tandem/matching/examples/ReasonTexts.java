package org.tandem.matching.examples;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.PersonalTie;

/** Says in English what the library says in types. Every switch is exhaustive, so no reason can be forgotten. */
record ReasonTexts(Labels labels) {

    /** Returns why a mentee did not get (more) mentors, as a sentence without its end. */
    String text(UnmatchedReason reason) {
        return switch (reason) {
            case UnmatchedReason.NobodyEligible nobody -> "nobody is eligible";
            case UnmatchedReason.NotJudged notJudged -> "the search ended before every mentor was judged";
            case UnmatchedReason.HeldForReview held ->
                "nobody is eligible as it stands, but "
                        + counted(held.pairs().size(), "pair waits for review", "pairs wait for review");
            case UnmatchedReason.EveryoneEligibleIsFull(var eligible) ->
                "others have all places of " + labels.mentors(eligible);
            case UnmatchedReason.NobodyElseEligible nobodyElse -> "nobody else is eligible";
            case UnmatchedReason.QuotasUsedUp(var quotas, var mentors) ->
                quotas.stream()
                        .map(used -> "quota \"" + used.quota() + "\" of " + used.group() + " (" + used.allowed() + ")")
                        .collect(Collectors.joining(", "))
                        + " is used up; places are left with " + labels.mentors(mentors);
            case UnmatchedReason.PlacesLeft(var mentors) -> "places are left with " + labels.mentors(mentors);
        };
    }

    /** Returns what became of a mentee's possible mentors. */
    String text(Tally tally) {
        String removed = tally.removed().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", "));
        return tally.partners() + " mentors: " + tally.eligible() + " eligible"
                + (tally.held() > 0 ? ", " + tally.held() + " held for review" : "")
                + (removed.isEmpty() ? "" : "; the others fail at " + removed);
    }

    /** Returns why a rule objects to a pair, as a part of a sentence. */
    String text(Reason reason) {
        return switch (reason) {
            case Reason.SamePerson() -> "mentor and mentee are one person";
            case Reason.AlreadyTogether() -> "the two are together already";
            case Reason.BarredByCoordinator() -> "a coordinator has barred the pair";
            case Reason.HeldByCoordinator() -> "a coordinator has not decided yet";
            case Reason.NotAdmitted(Role who, var status) ->
                "the " + text(who) + " is not admitted (" + word(status) + ")";
            case Reason.Vetoed(Role by) -> "the " + text(by) + " does not want the other";
            case Reason.SameOrganisation(String mentors, String mentees) ->
                mentors.equals(mentees)
                        ? "both work for " + labels.organisation(mentors)
                        : labels.organisation(mentors) + " and " + labels.organisation(mentees) + " are one group";
            case Reason.BusinessTied(BusinessTie tie) -> text(tie);
            case Reason.TieUndisclosed(BusinessTie tie) -> text(tie);
            case Reason.PersonallyTied(PersonalTie tie) -> text(tie);
            case Reason.TooFar(double kilometres, double limit) ->
                String.format(Locale.ROOT, "%.0f km apart, the limit is %.0f km", kilometres, limit);
            case Reason.LocationUnknown(Role of) -> "it is not known where the " + text(of) + " can meet";
            case Reason.CompetenceMissing(String competence, int asked, int offered) ->
                "must have " + competence + " at level " + asked + ", offered is "
                        + (offered == 0 ? "none" : "level " + offered);
            case Reason.NoSharedLanguage() -> "no shared language";
            case Reason.NoSharedForm() -> "no shared form of working together";
            case Reason.TooLittleTime(Role who, Duration given, Duration least) ->
                "the " + text(who) + " gives " + text(given) + " a month, asked for are " + text(least);
            case Reason.TooFewSharedMonths(int shared, int least) ->
                counted(shared, "shared month", "shared months") + ", asked for are " + least;
            case Reason.ClashesWithRunning(String planRule, String mentor, String mentee) ->
                planRule + ", because " + labels.mentor(mentor) + " accompanies " + labels.mentee(mentee) + " already";
            case Reason.BelowFloor(double percent, double floor) ->
                "the fit of " + Math.round(percent) + " % is below the floor of " + Math.round(floor) + " %";
            case Reason.OwnRule(String rule, var figures) -> rule + (figures.isEmpty() ? "" : " " + figures);
        };
    }

    /** Returns a tie between organisations. */
    String text(BusinessTie tie) {
        String first = labels.organisation(tie.first());
        String second = labels.organisation(tie.second());
        String what =
                switch (tie.kind()) {
                    case OWNER -> first + " owns " + second;
                    case SUPPLIER -> first + " supplies " + second;
                    case CUSTOMER -> first + " buys from " + second;
                    case COMPETITOR -> first + " and " + second + " compete";
                    case ADVISER -> first + " advises " + second;
                    case UNDISCLOSED -> "find out whether " + first + " and " + second + " do business";
                };
        return what + text(tie.during());
    }

    /** Returns a tie between people. */
    String text(PersonalTie tie) {
        String first = labels.person(tie.first());
        String second = labels.person(tie.second());
        return switch (tie.kind()) {
            case LINE_MANAGER -> first + " is line manager of " + second;
            case RELATIVE -> first + " and " + second + " are family";
            case FORMER_MENTOR -> first + " was mentor of " + second;
        };
    }

    /** Returns why a search ended. */
    String text(Ended ended) {
        return switch (ended) {
            case PROOF -> "ended by proof";
            case TIME -> "ended by the time limit";
            case STEPS -> "ended by the step limit";
            case CANCELLED -> "cancelled";
            case NOT_SEARCHED -> "not searched";
        };
    }

    /** Returns a side of a pair. */
    String text(Role role) {
        return switch (role) {
            case MENTOR -> "mentor";
            case MENTEE -> "mentee";
        };
    }

    /** Returns an enum constant as a word. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a number with the right form of its noun. */
    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String text(Duration time) {
        return time.toMinutes() % 60 == 0 ? time.toHours() + " h" : time.toMinutes() + " min";
    }

    /** Returns the first and the last day of a range, with a blank before, or nothing where no dates are known. */
    private static String text(DateRange range) {
        Optional<LocalDate> last = range.until().map(day -> day.minusDays(1));
        return range.from().map(day -> " from " + day).orElse("")
                + last.map(day -> " until " + day).orElse("");
    }
}
