package org.tandem.matching.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.text.Wording;

/** Words the reasons of rules, for every answer that tells one. */
public final class Reasons {
    private Reasons() {}

    /** Returns a sentence for every verdict that has a reason. */
    static Stream<String> say(List<RuleVerdict> verdicts, Wording wording) {
        return verdicts.stream().flatMap(one -> switch (one.verdict()) {
            case Verdict.Eligible() -> Stream.empty();
            case Verdict.Ineligible(Reason reason) -> Stream.of(say(reason, wording));
            case Verdict.HeldForReview(Reason reason) -> Stream.of(say(reason, wording));
        });
    }

    /** Returns a sentence that says why a rule objects to a pair. */
    public static String say(Reason reason, Wording wording) {
        return switch (reason) {
            case Reason.SamePerson() -> phrase(wording, "same-person");
            case Reason.AlreadyTogether() -> phrase(wording, "already-together");
            case Reason.BarredByCoordinator() -> phrase(wording, "coordinator");
            case Reason.HeldByCoordinator() -> phrase(wording, "held-by-coordinator");
            case Reason.NotAdmitted(Role who, AdmissionStatus status) ->
                phrase(wording, "not-admitted", who.ordinal(), status.ordinal());
            case Reason.Vetoed(Role by) -> phrase(wording, "vetoed", by.ordinal());
            case Reason.SameOrganisation same ->
                phrase(wording, "same-organisation", same.mentorOrganisation(), same.menteeOrganisation());
            case Reason.BusinessTied tied -> phrase(wording, "tied", tied.tie().first(), tied.tie().second());
            case Reason.TieUndisclosed tied ->
                phrase(wording, "undisclosed", tied.tie().first(), tied.tie().second());
            case Reason.PersonallyTied tied -> phrase(wording, "personal", tied.tie().kind().ordinal());
            case Reason.TooFar far -> phrase(wording, "too-far", far.kilometres(), far.limit());
            case Reason.LocationUnknown(Role of) -> phrase(wording, "no-location", of.ordinal());
            case Reason.CompetenceMissing missing ->
                phrase(wording, "competence", missing.competence(), missing.asked(), missing.offered());
            case Reason.NoSharedLanguage() -> phrase(wording, "language");
            case Reason.NoSharedForm() -> phrase(wording, "form");
            case Reason.TooLittleTime time ->
                phrase(
                        wording,
                        "time",
                        time.who().ordinal(),
                        time.given().toMinutes(),
                        time.least().toMinutes());
            case Reason.TooFewSharedMonths months -> phrase(wording, "months", months.shared(), months.least());
            case Reason.BelowFloor low -> phrase(wording, "floor", low.percent(), low.floor());
            case Reason.ClashesWithRunning clash ->
                phrase(
                        wording,
                        "running",
                        clash.planRule(),
                        wording.person(clash.mentor()),
                        wording.person(clash.mentee()));
            case Reason.OwnRule own -> ownRule(own, wording);
        };
    }

    private static String ownRule(Reason.OwnRule own, Wording wording) {
        if (own.figures().isEmpty()) {
            return phrase(wording, "own-rule", own.rule());
        }
        String figures = own.figures().entrySet().stream()
                .map((Map.Entry<String, ?> figure) -> wording.phrase(Reasons.class, "figure", figure.getKey(),
                        figure.getValue()))
                .collect(Collectors.joining(", "));
        return phrase(wording, "own-rule-figures", own.rule(), figures);
    }

    private static String phrase(Wording wording, String key, Object... arguments) {
        return wording.phrase(Reasons.class, "reason." + key, arguments);
    }
}
