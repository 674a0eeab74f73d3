package org.tandem.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.property.Share;

/** Certificates of everything that small problems can have, and what changes do to them. */
class CertificateProperties {

    @Property(tries = 40)
    void everyProvenPlanHasACertificate(@ForAll long seed) {
        ProofCases.Case drawn = ProofCases.of(seed);
        String json = drawn.certificate().json();

        assertThat(ProofChecker.check(drawn.certificate())).isInstanceOf(ProofFinding.Proven.class);
        assertThat(ProofChecker.check(Certificate.read(json)).isProven()).isTrue();
        assertThat(Certificate.read(json).json()).isEqualTo(json);
        assertThat(drawn.isSame(json)).isTrue();
        Share.atLeast(5, "rules about two matches stand", json.contains("\"most\":1,"));
        Share.atLeast(10, "nothing but prices proves it", json.contains("\"prices\""));
    }

    @Property(tries = 40)
    void whatSomebodyHasChangedProvesNothing(@ForAll long seed) {
        ProofCases.Case drawn = ProofCases.of(seed);
        Map<String, String> mutants = ProofMutations.fatal(drawn.certificate().json(), seed);

        Share.atLeast(50, "a price is wrong", mutants.containsKey("a price is wrong")
                || mutants.containsKey("a pair is missing in the plan"));
        assertThat(mutants).allSatisfy((kind, json) -> assertThat(ProofChecker.check(Certificate.read(json)))
                .as(kind)
                .isInstanceOf(ProofFinding.Broken.class));
    }

    @Property(tries = 40)
    void whatStillProvesSomethingIsAboutAnotherProblemOrTrue(@ForAll long seed) {
        ProofCases.Case drawn = ProofCases.of(seed);
        Map<String, String> mutants = ProofMutations.other(drawn.certificate().json(), seed);

        mutants.forEach((kind, json) -> {
            boolean isProven = ProofChecker.check(Certificate.read(json)).isProven();
            boolean isOfTheSameProblem = Certificate.read(json).isAbout(drawn.graph());
            Share.atLeast(0, kind + " is found", !isProven);
            assertThat(!isProven || !isOfTheSameProblem || drawn.isSame(json)).as(kind).isTrue();
        });
        Share.atLeast(20, "something is found", mutants.values().stream()
                .anyMatch(json -> !ProofChecker.check(Certificate.read(json)).isProven()));
    }
}
