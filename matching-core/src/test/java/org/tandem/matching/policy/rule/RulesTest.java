package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;

class RulesTest {

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(List.of(
                Rules.admitted(),
                Rules.noVeto(),
                Rules.differentOrganisations(),
                Rules.noBusinessTies(),
                Rules.noPersonalTies(),
                Rules.withinReach(50),
                Rules.mustHaves(),
                Rules.sharedLanguage(),
                Rules.sharedForm(),
                Rules.minimumTime(Duration.ofHours(2)),
                Rules.sharedMonths(6)))
                .extracting(Rule::name)
                .containsExactly(
                        "admitted",
                        "no veto",
                        "different organisations",
                        "no business ties",
                        "no personal ties",
                        "within reach",
                        "must-have competences",
                        "shared language",
                        "shared form",
                        "minimum time",
                        "shared months");
    }

    @Test
    void limitsAreSettings() {
        assertThat(Rules.withinReach(50).settings()).isEqualTo(Map.of("kilometres", "50.0"));
        assertThat(Rules.minimumTime(Duration.ofHours(2)).settings()).isEqualTo(Map.of("per month", "PT2H"));
        assertThat(Rules.sharedMonths(6).settings()).isEqualTo(Map.of("months", "6"));
        assertThat(Rules.noPersonalTies(EnumSet.of(PersonalTie.Kind.RELATIVE)).settings())
                .isEqualTo(Map.of("kinds", "RELATIVE"));
    }

    @Test
    void kindsInSettingsAreInTheirOwnOrder() {
        assertThat(Rules.noBusinessTies(
                TieScope.ORGANISATION,
                Period.ofYears(3),
                Period.ofMonths(6),
                EnumSet.of(BusinessTie.Kind.ADVISER, BusinessTie.Kind.OWNER))
                .settings())
                .isEqualTo(Map.of("scope", "ORGANISATION", "before", "P3Y", "after", "P6M", "kinds", "OWNER, ADVISER"));
    }

    @Test
    void businessTiesCountTwelveMonthsBackUnlessStatedOtherwise() {
        assertThat(Rules.noBusinessTies().settings())
                .containsEntry("scope", "GROUP")
                .containsEntry("before", "P12M")
                .containsEntry("after", "P0D");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.NEGATIVE_INFINITY})
    void aDistanceLimitMustNotBeNegative(double kilometres) {
        assertThatThrownBy(() -> Rules.withinReach(kilometres))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The distance limit (" + kilometres + ") must be 0 or more.");
    }

    @Test
    void aNumberOfMonthsMustNotBeNegative() {
        assertThatThrownBy(() -> Rules.sharedMonths(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The number of months (-1) must be 0 or more.");
    }

    @Test
    void aMinimumTimeMustNotBeNegative() {
        assertThatThrownBy(() -> Rules.minimumTime(Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The minimum time (PT-1H) must be zero or more.");
    }
}
