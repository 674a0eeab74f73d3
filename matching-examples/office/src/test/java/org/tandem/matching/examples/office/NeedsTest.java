package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.matching.examples.office.Office.Said;

/** Needs and offers from files, with faults, commitments, and needs that nobody can meet. */
class NeedsTest extends OfficeTest {
    private String organisations;

    @BeforeEach
    void nameOrganisations() {
        organisations = office.file(
                "organisations.csv", "id,latitude,longitude", "S,52.1,10.3", "C,52.1,10.3", "D,52.2,10.4");
    }

    private Said needs(String needs, String offers, String... more) {
        String[] command = new Office.Command(List.of(
                "needs", "--needs", needs, "--offers", offers, "--organisations", organisations, "--out",
                office.path("plan")))
                .with(more);
        return office.run(command);
    }

    @Test
    void whatIsCommittedIsGivenAndWhatIsMissingIsExplained() {
        String needs =
                office.file("needs.csv", "id,institution,kind,quantity,days", "N-1,S,laptop,5,", "N-2,S,visit,1,");
        String offers =
                office.file("offers.csv", "id,company,kind,quantity,reach", "O-1,C,laptop,3,", "O-2,D,laptop,1,");
        String commitments = office.file("commitments.csv", "offer,need,quantity", "O-2,N-1,1");
        Said said = needs(needs, offers, "--commitments", commitments);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("4 of 6 units given, 0 of 2 needs met in full, proven optimal");
        assertThat(office.rows("plan/assignments.csv"))
                .extracting(row -> row.get("offer") + " " + row.get("quantity") + " " + row.get("committed"))
                .containsExactly("O-1 3 0", "O-2 1 1");
        assertThat(office.rows("plan/unmet.csv"))
                .extracting(row -> row.get("need") + " " + row.get("missing") + " " + row.get("reason"))
                .containsExactly("N-1 1 units-short", "N-2 1 no-offer");
        assertThat(office.json("plan/summary.json").get("given").asInt()).isEqualTo(4);
    }

    @Test
    void whereNothingFitsTheCodeSaysSo() {
        String needs = office.file("needs.csv", "id,institution,kind,quantity", "N-1,S,laptop,5");
        String offers = office.file("offers.csv", "id,company,kind,quantity", "O-1,C,visit,3");
        assertThat(needs(needs, offers).code()).isEqualTo(3);
        assertThat(office.rows("plan/offers_left.csv")).hasSize(1);
    }

    @Test
    void everyFaultHasItsPlace() {
        String needs = office.file(
                "needs.csv",
                "id,institution,kind,quantity,from,until,days,priority",
                "N-1,Geheim,laptop,5,,,,", "N-2,S,laptop,0,,,,10", "N-2,S,,2,2027-02-01,2027-01-01,x,",
                "N-3,S,laptop,2,2027-02-01,2027-01-01,,");
        String offers = office.file("offers.csv", "id,company,kind,quantity,reach", "O-1,C,laptop,3,far");
        String commitments = office.file("commitments.csv", "offer,need,quantity", "O-1,N-9,1", "O-1,N-3,");
        Said said = needs(needs, offers, "--commitments", commitments);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.places())
                .contains(
                        needs + ", line 2, column 2 (institution)",
                        needs + ", line 3, column 4 (quantity)",
                        needs + ", line 3, column 8 (priority)",
                        needs + ", line 4, column 1 (id)",
                        needs + ", line 4, column 3 (kind)",
                        needs + ", line 4, column 7 (days)",
                        needs + ", line 5, column 6 (until)",
                        offers + ", line 2, column 5 (reach)",
                        commitments + ", line 2, column 2 (need)",
                        commitments + ", line 3, column 3 (quantity)");
        assertThat(said.err()).doesNotContain("Geheim");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void policiesOfPairsThatDoNotApplyAreRefused() {
        String needs = office.file("needs.csv", "id,institution,kind,quantity", "N-1,S,laptop,5");
        String offers = office.file("offers.csv", "id,company,kind,quantity", "O-1,C,laptop,3");
        assertThat(needs(needs, offers, "--policy", "party-pilot").err()).contains("cannot judge needs and offers");
        String asking = office.file("policy.json", "{\"questions\": {\"milieu\": \"text\"}}");
        assertThat(needs(needs, offers, "--policy", asking).err()).contains("asks no questions");
        assertThat(needs(needs, office.path("none.csv")).err()).contains("there is no such file");
    }
}
