package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.tandem.matching.life.EventLog;

/**
 * A year in a programme: rounds, a ledger, the life of pairs and matching again, all together. {@link Months} checks the log
 * against a diary kept by hand at every step, {@link LedgerDesk} the ledger and every match again against the raw facts.
 */
class YearProperties {

    /** Where few pairs are eligible, hardly anything happens in a year. */
    @Provide
    Arbitrary<ProgrammeCase> lively() {
        return Programmes.coupled().filter(drawn -> drawn.market().points().size() > 5);
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void ledgerLogAndRematchAgreeAboutEveryPlaceAllYear(@ForAll("lively") ProgrammeCase drawn, @ForAll long seed) {
        LedgerDesk desk = new LedgerDesk(drawn, seed);
        Months months = new Months(drawn, seed, desk);

        months.live(365);

        Share.atLeast(45, "claims are granted", desk.granted() > 5);
        Share.atLeast(60, "claims are refused", desk.refused() > 0);
        Share.atLeast(10, "pairs are moved", desk.moved() > 0);
        EventLog read = EventLog.of(months.log().terms(), months.log().events());
        months.standings().forEach((day, before) -> {
            assertThat(read.at(day).pairs()).isEqualTo(before.pairs());
            assertThat(read.at(day).decisions()).isEqualTo(before.decisions());
        });
        desk.crash();
    }
}
