package org.tandem.matching.policy.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.OnePair;
import org.tandem.matching.programme.Organisation;

class SectorMeasureTest {
    private static final Criterion CROSSING = Criteria.sectorCrossing();

    @Test
    void isOneWhereSectorsDiffer() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.sector("steel"))
                .mentee(mentee -> mentee.sector("banking"))
                .value(CROSSING))
                .isEqualTo(1);
    }

    @Test
    void isZeroWhereTheyAreTheSame() {
        assertThat(new OnePair()
                .mentor(mentor -> mentor.sector("steel"))
                .mentee(mentee -> mentee.sector("steel"))
                .value(CROSSING))
                .isZero();
    }

    @Test
    void takesTheSectorOfTheOrganisationWhereAPersonHasNone() {
        OnePair pair = new OnePair()
                .facts(facts -> facts.organisation(Organisation.of("A").withSector("steel")))
                .mentor(mentor -> mentor.organisation("A"))
                .mentee(mentee -> mentee.sector("steel"));

        assertThat(pair.value(CROSSING)).isZero();
        assertThat(pair.mentee(mentee -> mentee.sector("banking")).value(CROSSING))
                .isEqualTo(1);
    }

    @Test
    void isZeroWhereASectorIsUnknown() {
        assertThat(new OnePair().value(CROSSING)).isZero();
        assertThat(new OnePair().mentor(mentor -> mentor.sector("steel")).value(CROSSING))
                .isZero();
        assertThat(new OnePair().mentee(mentee -> mentee.sector("steel")).value(CROSSING))
                .isZero();
    }
}
