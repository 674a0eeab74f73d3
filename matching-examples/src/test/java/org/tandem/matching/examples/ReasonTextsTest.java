package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

class ReasonTextsTest {
    private final ReasonTexts wording = new ReasonTexts(new Labels(Programme.builder(LocalDate.of(2026, 9, 1))
            .organisation(Organisation.of("O").withName("Werk"))
            .organisation(Organisation.of("P"))
            .mentor(Mentor.builder("M").name("Mia").build())
            .mentee(Mentee.builder("T").build())
            .build()));

    @Test
    void reasonsCarryTheirFigures() {
        assertThat(wording.text(new Reason.TooFar(84.2, 60))).isEqualTo("84 km apart, the limit is 60 km");
        assertThat(wording.text(new Reason.NotAdmitted(Role.MENTOR, AdmissionStatus.DEFERRED)))
                .isEqualTo("the mentor is not admitted (deferred)");
        assertThat(wording.text(new Reason.SameOrganisation("O", "O"))).isEqualTo("both work for Werk (O)");
        assertThat(wording.text(new Reason.SameOrganisation("O", "P"))).isEqualTo("Werk (O) and P are one group");
        assertThat(wording.text(new Reason.CompetenceMissing("finance", 3, 0)))
                .isEqualTo("must have finance at level 3, offered is none");
        assertThat(wording.text(new Reason.TooLittleTime(Role.MENTEE, Duration.ofMinutes(90), Duration.ofHours(2))))
                .isEqualTo("the mentee gives 90 min a month, asked for are 2 h");
        assertThat(wording.text(new Reason.TooFewSharedMonths(1, 6))).isEqualTo("1 shared month, asked for are 6");
        assertThat(wording.text(new Reason.OwnRule("no rivals", Map.of()))).isEqualTo("no rivals");
        assertThat(wording.text(new Reason.PersonallyTied(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M", "T"))))
                .isEqualTo("Mia (M) is line manager of T");
    }

    @Test
    void tiesSayTheirFirstAndLastDay() {
        DateRange year = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));

        assertThat(wording.text(new BusinessTie(BusinessTie.Kind.SUPPLIER, "O", "P", year)))
                .isEqualTo("Werk (O) supplies P from 2025-01-01 until 2025-12-31");
        assertThat(wording.text(BusinessTie.of(BusinessTie.Kind.COMPETITOR, "O", "P")))
                .isEqualTo("Werk (O) and P compete");
    }

    @Test
    void whoIsUnmatchedIsToldWhy() {
        Tally tally = new Tally("T", 3, 0, 1, Map.of("within reach", 2));

        assertThat(wording.text(new UnmatchedReason.NobodyEligible(tally))).isEqualTo("nobody is eligible");
        assertThat(wording.text(new UnmatchedReason.EveryoneEligibleIsFull(List.of("M"))))
                .isEqualTo("others have all places of Mia (M)");
        assertThat(wording.text(tally))
                .isEqualTo("3 mentors: 0 eligible, 1 held for review; the others fail at within reach 2");
    }
}
