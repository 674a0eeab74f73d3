package org.tandem.matching.policy;

import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.text.Wording;

/** Words reasons. */
final class ReasonWords {
    private ReasonWords() {}

    /** Returns a sentence that says why a rule objects to a pair. */
    static String say(Reason reason, Wording wording) {
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
                        wording.piece(clash.planRule()),
                        wording.person(clash.mentor()),
                        wording.person(clash.mentee()));
            case Reason.OwnRule own -> ownRule(own, wording);
        };
    }

    private static String ownRule(Reason.OwnRule own, Wording wording) {
        if (own.figures().isEmpty()) {
            return phrase(wording, "own-rule", wording.piece(own.rule()));
        }
        String figures = own.figures().entrySet().stream()
                .map((Map.Entry<String, ?> figure) -> phrase(wording, "figure", figure.getKey(),
                        figure.getValue()))
                .collect(Collectors.joining(", "));
        return phrase(wording, "own-rule-figures", wording.piece(own.rule()), figures);
    }

    private static String phrase(Wording wording, String key, Object... arguments) {
        return wording.phrase(ReasonWords.class, key, arguments);
    }
}
