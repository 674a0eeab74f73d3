package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.Facts.END;
import static org.tandem.matching.programme.Facts.START;
import static org.tandem.matching.programme.Facts.faultsOf;

import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Fault;

class ProgrammeCheckTest {

    @Test
    void everyFaultOfAThoroughlySpoiltProgrammeIsInOneException() {
        Programme.Builder spoilt = Programme.builder(START)
                .end(START)
                .organisation(Organisation.of("A"))
                .organisation(Organisation.of("A").withParent("ghost"))
                .organisation(Organisation.of("B").withParent("C").withName(""))
                .organisation(Organisation.of("C").withParent("B"))
                .businessTie(new BusinessTie(BusinessTie.Kind.SUPPLIER, "A", "ghost", DateRange.of(END, START)))
                .mentor(Mentor.builder("M")
                        .places(-1)
                        .location(Double.NaN, 181)
                        .offers("law", 9)
                        .available(YearMonth.of(2027, 2), YearMonth.of(2027, 1))
                        .build())
                .mentor(Mentor.builder("M").organisation("ghost").build())
                .mentee(Mentee.builder("T")
                        .priority(10)
                        .applied(END)
                        .timePerMonth(Duration.ofDays(40))
                        .wishes("ghost")
                        .answer(Attribute.number("size"), Double.NaN)
                        .build())
                .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "T", "ghost"))
                .mentorship(new Mentorship("ghost", "T", DateRange.ALWAYS))
                .decision(Decision.fix("M", "T"))
                .decision(Decision.bar("M", "T"));

        assertThat(faultsOf(spoilt))
                .extracting(Fault::problem)
                .containsExactlyInAnyOrder(
                        "The dates (2026-09-01..2026-09-01) of the programme are reversed: the first day must lie"
                                + " before the end.",
                        "The id (A) of the organisations is given more than once.",
                        "The parent (ghost) of organisation (A) is unknown.",
                        "The name of organisation (B) is empty.",
                        "The dates (2027-09-01..2026-09-01) of business tie (SUPPLIER A ghost) are reversed: the first"
                                + " day must lie before the end.",
                        "The second organisation (ghost) of business tie (SUPPLIER A ghost) is unknown.",
                        "The owners of organisation (B) form a cycle: B → C → B.",
                        "The id (M) of the mentors is given more than once.",
                        "The number of places (-1) of mentor (M) must be between 0 and 10000.",
                        "The latitude (not a number) of mentor (M) must be between -90 and 90 degrees.",
                        "The longitude (181.0) of mentor (M) must be between -180 and 180 degrees.",
                        "The level offered in law (9) of mentor (M) must be between 1 and 5.",
                        "The months (2027-02 to 2027-01) of mentor (M) are reversed.",
                        "The organisation (ghost) of mentor (M) is unknown.",
                        "The priority (10) of mentee (T) must be between 0 and 9.",
                        "The application (2027-09-01) of mentee (T) lies after the programme's start (2026-09-01).",
                        "The time per month (PT960H) of mentee (T) must be between zero and 31 days.",
                        "The wish (ghost) of mentee (T) is unknown.",
                        "The answer to size of mentee (T) is not a finite number.",
                        "The person (ghost) of personal tie (RELATIVE T ghost) is unknown.",
                        "The mentor (ghost) of mentorship (ghost with T) is unknown.",
                        "The pair of decision (BAR M with T) is both fixed and barred.",
                        "The number of mentors wanted (1) of mentee (T) is below the 1 running mentorships and 1 fixed"
                                + " pairs.");
    }

    @Test
    void everyFaultAdvisesSomething() {
        Programme.Builder spoilt = Programme.builder(START)
                .mentor(Mentor.builder("").places(-1).build())
                .mentee(Mentee.builder("T").organisation("ghost").build());

        assertThat(faultsOf(spoilt)).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.id()).isNotBlank();
            assertThat(fault.advice()).isNotBlank().endsWith(".");
        });
    }
}
