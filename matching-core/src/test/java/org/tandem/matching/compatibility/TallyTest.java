package org.tandem.matching.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void keepsTheOrderOfTheRulesAndItsOwnCopy() {
        Map<String, Integer> removed = new LinkedHashMap<>();
        removed.put("z", 2);
        removed.put("a", 1);
        Tally tally = new Tally("T", 5, 1, 1, removed);
        removed.clear();

        assertThat(tally.removed()).containsExactly(Map.entry("z", 2), Map.entry("a", 1));
        assertThatThrownBy(() -> tally.removed().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
