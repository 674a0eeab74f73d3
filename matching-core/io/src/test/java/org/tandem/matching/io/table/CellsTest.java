package org.tandem.matching.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void sharesMayHaveTheirSign() {
        assertThat(Cells.whole("85%")).contains(85L);
        assertThat(Cells.whole("85 %")).contains(85L);
        assertThat(Cells.decimal("85,5 %")).contains(85.5);
        assertThat(Cells.whole("%")).isEmpty();
        assertThat(Cells.whole("8%5")).isEmpty();
    }

    @Test
    void aDayMayHaveATime() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        assertThat(Cells.day("2026-09-01")).contains(day);
        assertThat(Cells.day("2026-09-01 18:30")).contains(day);
        assertThat(Cells.day("2026-09-01T18:30:00")).contains(day);
        assertThat(Cells.day("1.9.2026 8:05:10")).contains(day);
        assertThat(Cells.day("18:30")).isEmpty();
        assertThat(Cells.day("2026-09-01 soon")).isEmpty();
    }
}
