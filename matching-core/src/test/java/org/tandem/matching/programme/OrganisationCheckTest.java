package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.tandem.matching.programme.BusinessTie.Kind.OWNER;
import static org.tandem.matching.programme.BusinessTie.Kind.SUPPLIER;
import static org.tandem.matching.programme.Facts.END;
import static org.tandem.matching.programme.Facts.START;
import static org.tandem.matching.programme.Facts.assertOnlyFault;
import static org.tandem.matching.programme.Facts.faultsOf;
import static org.tandem.matching.programme.Facts.valid;

import org.junit.jupiter.api.Test;
import org.tandem.matching.fault.Fault;

class OrganisationCheckTest {

    @Test
    void anIdGivenTwice() {
        assertOnlyFault(
                valid().organisation(Organisation.of("A")),
                "the organisations",
                "A",
                "The id (A) of the organisations is given more than once.");
    }

    @Test
    void anEmptyId() {
        assertOnlyFault(
                valid().organisation(Organisation.of("")),
                "organisation ()",
                "",
                "The id of organisation () is empty.");
    }

    @Test
    void anIdOfAMillionCharactersIsQuotedShort() {
        String quoted = "x".repeat(40) + "… (1000000 characters)";
        assertOnlyFault(
                valid().organisation(Organisation.of("x".repeat(1_000_000))),
                "organisation (" + quoted + ")",
                quoted,
                "The id (" + quoted + ") of organisation (" + quoted + ") has 1000000 characters; at most 200 are"
                        + " allowed.");
    }

    @Test
    void anEmptyName() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withName(" ")),
                "organisation (D)",
                "",
                "The name of organisation (D) is empty.");
    }

    @Test
    void aNameOfAMillionCharactersIsNotQuoted() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withName("x".repeat(1_000_000))),
                "organisation (D)",
                "1000000 characters",
                "The name of organisation (D) has 1000000 characters; at most 200 are allowed.");
    }

    @Test
    void anEmptySector() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withSector("")),
                "organisation (D)",
                "",
                "The sector of organisation (D) is empty.");
    }

    @Test
    void anUnknownParent() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withParent("ghost")),
                "organisation (D)",
                "ghost",
                "The parent (ghost) of organisation (D) is unknown.");
    }

    @Test
    void anUnknownFirstOrganisationOfATie() {
        assertOnlyFault(
                valid().businessTie(BusinessTie.of(SUPPLIER, "ghost", "B")),
                "business tie (SUPPLIER ghost B)",
                "ghost",
                "The first organisation (ghost) of business tie (SUPPLIER ghost B) is unknown.");
    }

    @Test
    void anUnknownSecondOrganisationOfATie() {
        assertOnlyFault(
                valid().businessTie(BusinessTie.of(SUPPLIER, "A", "ghost")),
                "business tie (SUPPLIER A ghost)",
                "ghost",
                "The second organisation (ghost) of business tie (SUPPLIER A ghost) is unknown.");
    }

    @Test
    void aTieToItself() {
        assertOnlyFault(
                valid().businessTie(BusinessTie.of(SUPPLIER, "A", "A")),
                "business tie (SUPPLIER A A)",
                "A",
                "The business tie (SUPPLIER A A) ties an organisation to itself.");
    }

    @Test
    void anOwnershipTieToItselfIsOneFaultNotAlsoACycle() {
        assertOnlyFault(
                valid().businessTie(BusinessTie.of(OWNER, "A", "A")),
                "business tie (OWNER A A)",
                "A",
                "The business tie (OWNER A A) ties an organisation to itself.");
    }

    @Test
    void aTieGivenTwice() {
        assertOnlyFault(
                valid().businessTie(BusinessTie.of(SUPPLIER, "A", "B")).businessTie(BusinessTie.of(SUPPLIER, "A", "B")),
                "business tie (SUPPLIER A B)",
                "",
                "The business tie (SUPPLIER A B) is given more than once.");
    }

    @Test
    void theSameTieAtTwoTimesIsFine() {
        Programme.Builder facts = valid().businessTie(new BusinessTie(SUPPLIER, "A", "B", DateRange.before(START)))
                .businessTie(new BusinessTie(SUPPLIER, "A", "B", DateRange.since(END)));

        assertThat(facts.build().businessTies()).hasSize(2);
    }

    @Test
    void anOrganisationThatIsItsOwnParent() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withParent("D")),
                "organisation (D)",
                "D → D",
                "The owners of organisation (D) form a cycle: D → D.");
    }

    @Test
    void aCycleOverThreeParentsIsReportedOnce() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withParent("E"))
                        .organisation(Organisation.of("E").withParent("F"))
                        .organisation(Organisation.of("F").withParent("D")),
                "organisation (D)",
                "D → E → F → D",
                "The owners of organisation (D) form a cycle: D → E → F → D.");
    }

    @Test
    void aCycleOverOwnershipTiesInTheTerm() {
        assertOnlyFault(
                valid().businessTie(new BusinessTie(OWNER, "A", "B", DateRange.since(START.plusMonths(1))))
                        .businessTie(BusinessTie.of(OWNER, "B", "A")),
                "organisation (A)",
                "A → B → A",
                "The owners of organisation (A) form a cycle: A → B → A.");
    }

    @Test
    void aCycleOverAParentAndATie() {
        assertOnlyFault(
                valid().organisation(Organisation.of("D").withParent("A")).businessTie(BusinessTie.of(OWNER, "D", "A")),
                "organisation (A)",
                "A → D → A",
                "The owners of organisation (A) form a cycle: A → D → A.");
    }

    @Test
    void anOwnershipTieThatEndedBeforeTheTermMakesNoCycle() {
        assertThatCode(valid().businessTie(new BusinessTie(OWNER, "A", "B", DateRange.before(START)))
                .businessTie(BusinessTie.of(OWNER, "B", "A"))::build)
                .doesNotThrowAnyException();
    }

    @Test
    void anOwnershipTieThatBeginsAfterTheTermMakesNoCycle() {
        assertThatCode(valid().businessTie(new BusinessTie(OWNER, "A", "B", DateRange.since(END)))
                .businessTie(BusinessTie.of(OWNER, "B", "A"))::build)
                .doesNotThrowAnyException();
    }

    @Test
    void suppliersOfEachOtherMakeNoCycle() {
        assertThatCode(valid().businessTie(BusinessTie.of(SUPPLIER, "A", "B"))
                .businessTie(BusinessTie.of(SUPPLIER, "B", "A"))::build)
                .doesNotThrowAnyException();
    }

    @Test
    void twoOwnersOfOneOrganisationMakeNoCycle() {
        assertThatCode(valid().organisation(Organisation.of("D").withParent("A"))
                .organisation(Organisation.of("E").withParent("A"))
                .businessTie(BusinessTie.of(OWNER, "D", "B"))
                .businessTie(BusinessTie.of(OWNER, "E", "B"))::build)
                .doesNotThrowAnyException();
    }

    @Test
    void anOrganisationBelowACycleIsNotPartOfIt() {
        assertOnlyFault(
                valid().organisation(Organisation.of("1-below").withParent("D"))
                        .organisation(Organisation.of("D").withParent("E"))
                        .organisation(Organisation.of("E").withParent("D")),
                "organisation (D)",
                "D → E → D",
                "The owners of organisation (D) form a cycle: D → E → D.");
    }

    @Test
    void twoCyclesAreReportedBoth() {
        Programme.Builder facts = valid().organisation(Organisation.of("D").withParent("E"))
                .organisation(Organisation.of("E").withParent("D"))
                .organisation(Organisation.of("F").withParent("G"))
                .organisation(Organisation.of("G").withParent("F"));

        assertThat(faultsOf(facts)).extracting(Fault::value).containsExactly("D → E → D", "F → G → F");
    }
}
