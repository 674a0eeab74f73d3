package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class ReasonTest {
    private static List<Reason> reasons() {
        BusinessTie business = new BusinessTie(BusinessTie.Kind.SUPPLIER, "O-1", "O-2", DateRange.ALWAYS);
        List<Reason> reasons = new ArrayList<>(List.of(
                new Reason.SamePerson(),
                new Reason.AlreadyTogether(),
                new Reason.BarredByCoordinator(),
                new Reason.HeldByCoordinator(),
                new Reason.SameOrganisation("O-1", "O-2"),
                new Reason.BusinessTied(business),
                new Reason.TieUndisclosed(business),
                new Reason.TooFar(71.25, 60),
                new Reason.CompetenceMissing("law", 3, 0),
                new Reason.NoSharedLanguage(),
                new Reason.NoSharedForm(),
                new Reason.TooLittleTime(Role.MENTEE, Duration.ofHours(1), Duration.ofHours(2)),
                new Reason.TooFewSharedMonths(0, 6),
                new Reason.BelowFloor(41.26, 50),
                new Reason.TooFewSharedMonths(1, 6),
                new Reason.TooFewSharedMonths(2, 6),
                new Reason.ClashesWithRunning("co-mentees apart", "M-1", "T-2"),
                new Reason.OwnRule("own", Map.of()),
                new Reason.OwnRule("own", Map.of("beds", 2))));
        for (Role role : Role.values()) {
            reasons.add(new Reason.Vetoed(role));
            reasons.add(new Reason.LocationUnknown(role));
            for (AdmissionStatus status : AdmissionStatus.values()) {
                reasons.add(new Reason.NotAdmitted(role, status));
            }
        }
        for (PersonalTie.Kind kind : PersonalTie.Kind.values()) {
            reasons.add(new Reason.PersonallyTied(new PersonalTie(kind, "M-1", "T-1")));
        }
        return reasons;
    }

    @Test
    void anOwnRuleSaysItsFigures() {
        assertThat(new Reason.OwnRule("own", Map.of("beds", 2)).say(Wording.in(Locale.ENGLISH)))
                .contains("own")
                .contains("beds 2");
        assertThat(new Reason.OwnRule("own", Map.of()).say(Wording.in(Locale.ENGLISH)))
                .contains("own")
                .doesNotContain("beds");
    }

    @Test
    void everyReasonIsSaidInItsOwnWords() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(reasons().stream()
                    .map(reason -> reason.say(Wording.in(language)))
                    .collect(Collectors.toSet()))
                    .hasSameSizeAs(reasons());
        }
    }

    @Test
    void everyPhraseIsOfAReason() {
        PhraseBundles.assertSaidByAnswers(Reason.class, reasons());
    }

    @Test
    void everyKindOfReasonIsTested() {
        assertThat(reasons().stream().map(Object::getClass).distinct())
                .hasSameSizeAs(Reason.class.getPermittedSubclasses());
    }

    @Test
    void readyMadeRulesAreCalledByTheLanguagesNames() {
        Reason clash = new Reason.ClashesWithRunning("co-mentees apart", "M-1", "T-2");

        assertThat(clash.say(Wording.in(Locale.ENGLISH))).contains("co-mentees apart");
        assertThat(clash.say(Wording.in(Locale.GERMAN))).contains("Mentees eines Mentors getrennt");
    }
}
