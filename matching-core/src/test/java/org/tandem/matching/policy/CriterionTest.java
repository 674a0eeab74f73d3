package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void aFunctionIsACriterion() {
        Criterion criterion =
                Criterion.of("spare places", (mentor, mentee) -> mentor.places() / 8.0 + mentee.priority() / 16.0);

        assertThat(new OnePair()
                .mentor(mentor -> mentor.places(4))
                .mentee(mentee -> mentee.priority(3))
                .value(criterion))
                .isEqualTo(0.6875);
    }

    @Test
    void aPreparedCriterionLooksAtTheProgrammeFirst() {
        Criterion criterion = Criterion.prepared("share of mentors", Map.of(), programme -> {
            int mentors = programme.mentors().size();
            return (mentor, mentee) -> (double) mentor / mentors;
        });

        assertThat(new OnePair().value(criterion)).isEqualTo(1.0 / 3);
    }

    @Test
    void keepsItsSettingsInOrderAndForItself() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("z", "1");
        settings.put("a", "2");
        Criterion criterion = Criterion.prepared("limited", settings, programme -> (m, t) -> 1);
        settings.clear();

        assertThat(criterion.name()).isEqualTo("limited");
        assertThat(criterion.settings()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
        assertThat(criterion).hasToString("limited {z=1, a=2}");
    }

    @Test
    void withoutSettingsItShowsItsNameOnly() {
        assertThat(Criterion.of("plain", (m, t) -> 1)).hasToString("plain");
    }

    @Test
    void aNameMustNotBeBlank() {
        assertThatThrownBy(() -> Criterion.of("", (m, t) -> 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The name of a criterion must have 1 to 200 characters");
    }
}
