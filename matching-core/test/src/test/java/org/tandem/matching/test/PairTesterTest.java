package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

class PairTesterTest {
    private static final Policy POLICY = Policy.builder("test")
            .rule(Rules.differentOrganisations())
            .rule(Rules.noBusinessTies())
            .rule(Rules.mustHaves())
            .criterion(10, Criteria.competenceFit())
            .criterion(5, Criteria.sectorCrossing())
            .build();

    private static final Programme PROGRAMME = TestPeople.programme(
            TestPeople.mentor("good").offers("law", 4),
            TestPeople.mentor("half").offers("law", 2),
            TestPeople.mentor("same").organisation("of T").offers("sales", 4),
            TestPeople.mentor("tied").offers("law", 4),
            TestPeople.mentor("fixed").offers("law", 4),
            TestPeople.mentee("T").seeks("law", 4, 5),
            TestPeople.mentee("needs").mustHave("law", 4, 5))
            .organisation(Organisation.of("rival"))
            .businessTie(BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "of tied", "of T"))
            .businessTie(BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "of fixed", "of T"))
            .decision(Decision.fix("fixed", "T"))
            .build();

    private final PolicyTester policy = PolicyTester.of(PROGRAMME, POLICY);

    @Test
    void whatIsTrueCanBeClaimed() {
        policy.pair("good", "T").isEligible().isWorth(10_000).isWorth("competence fit", 1)
                .lacksFactsFor("sector crossing")
                .isWorthMoreThan(policy.pair("half", "T").isWorth("competence fit", 0.5));
        policy.pair("same", "T").isBarredBy("different organisations")
                .isBarredByNothingBut("different organisations");
        policy.pair("half", "needs").isBarredByNothingBut("must-have competences");
        policy.pair("tied", "T").isHeldBy("no business ties");
        policy.pair("fixed", "T").isEligible();
    }

    @Test
    void whatIsFalseFailsWithWhatIsTrue() {
        PairTester good = policy.pair("good", "T");
        PairTester tied = policy.pair("tied", "T");
        List<Consumer<PairTester>> claims = List.of(
                pair -> pair.isBarredBy("different organisations"),
                pair -> pair.isBarredByNothingBut("must-have competences"),
                pair -> pair.isHeldBy("no business ties"),
                pair -> pair.isWorth(9_999),
                pair -> pair.isWorth("competence fit", 0.9),
                pair -> pair.isWorth("sector crossing", 0),
                pair -> pair.lacksFactsFor("competence fit"),
                pair -> pair.isWorthMoreThan(pair));
        assertThat(claims)
                .allSatisfy(claim -> assertThatThrownBy(() -> claim.accept(good))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("The pair (good, T) must be ")
                        .hasMessageContaining("worth 10000 points"));
        assertThatThrownBy(tied::isEligible)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(tied, T) must be eligible")
                .hasMessageContaining("held by [no business ties]");
        assertThatThrownBy(() -> policy.pair("same", "needs").isBarredByNothingBut("different organisations"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aNameThatIsMistypedIsNoProof() {
        PairTester good = policy.pair("good", "T");
        assertThatThrownBy(() -> good.isBarredBy("diferent organisations"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has no rule (diferent organisations)")
                .hasMessageContaining("different organisations, no business ties");
        assertThatThrownBy(() -> good.lacksFactsFor("sectors"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has no criterion (sectors)");
        assertThatThrownBy(() -> policy.pair("T", "good")).isInstanceOf(IllegalArgumentException.class);
    }
}
