package org.tandem.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.ProgrammeDraw;
import org.tandem.matching.check.ReadyFacts;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.property.Share;
import org.tandem.matching.run.Deadline;

/** Certificates of everything that small problems can have, and what changes do to them. */
class CertificateProperties {

    @Property(tries = 25)
    void everyProvenPlanHasACertificate(@ForAll long seed) {
        ProofCases.Case drawn = ProofCases.of(seed);
        String json = drawn.certificate().json();

        assertThat(ProofChecker.check(drawn.certificate())).isInstanceOf(ProofFinding.Proven.class);
        assertThat(ProofChecker.check(Certificate.read(json)).isProven()).isTrue();
        assertThat(Certificate.read(json).json()).isEqualTo(json);
        assertThat(drawn.isSame(json)).isTrue();
        Share.atLeast(5, "rules about two matches stand", !json.contains("\"conflicts\":[]"));
        Share.atLeast(10, "nothing but prices proves it", json.contains("\"prices\""));
    }

    @Property(tries = 10)
    void everyReadyPolicyIsCertified(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (PolicyFacts facts : List.of(
                ReadyFacts.cityCrossMentoring(), ReadyFacts.associationRecommendations(), ReadyFacts.partyPilot())) {
            Compatibility compatibility =
                    Compatibility.of(new ProgrammeDraw(random, 12, 25).decided(facts), facts.policy());
            Plan plan = Unhurried.matcher().withStepLimit(20).match(compatibility);

            Certificate certificate =
                    ProofCases.proven(Certifier.create().certify(compatibility, plan, Deadline.none()));

            assertThat(ProofChecker.check(certificate).isProven()).isTrue();
            Share.atLeast(30, "somebody is matched by " + facts.name(), plan.matched() > 0);
        }
    }

    /** Of the best plans that keep so many of some pairs, one that keeps the most, is found by trying all. */
    @Property(tries = 25)
    void plansThatChangeLittleHaveOnesToo(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CoupledCase drawn = CoupledCase.of(seed);
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy());
        CompatibilityGraph graph = compatibility.graph();
        List<AllPlans.Valued> plans = AllPlans.of(graph).orElse(List.of());
        Share.atLeast(80, "plans can be tried", !plans.isEmpty());
        if (plans.isEmpty()) {
            return;
        }
        int[] published = IntStream.range(0, graph.pairCount()).filter(pair -> random.nextInt(3) == 0).toArray();
        ToIntFunction<AllPlans.Valued> kept = plan -> (int) IntStream.of(published)
                .filter(pair -> Arrays.binarySearch(plan.pairs(), pair) >= 0)
                .count();
        int least = random.nextInt(plans.stream().mapToInt(kept).max().orElseThrow() + 1);
        AllPlans.Valued best = plans.stream()
                .filter(plan -> kept.applyAsInt(plan) >= least)
                .max(Comparator.comparing(AllPlans.Valued::value, Arrays::compare).thenComparingInt(kept))
                .orElseThrow();
        Plan plan = Plan.of(compatibility, pairs(graph, best.pairs()));

        Certificate certificate = ProofCases.proven(Certifier.create()
                .keeping(pairs(graph, published), least)
                .certify(compatibility, plan, Deadline.none()));

        assertThat(ProofChecker.check(certificate).isProven()).isTrue();
        assertThat(certificate.isAbout(compatibility)).isTrue();
        Share.atLeast(15, "something must be kept", least > 0);
    }

    /** In these the linear program ends whole, and within its tolerance a plan keeps more whose points are one too few. */
    @Example
    void plansThatAreOneUnitShortHaveOnesToo() {
        plansThatChangeLittleHaveOnesToo(8_069_267_498_313_821_363L);
        plansThatChangeLittleHaveOnesToo(-8_891_746_194_896_604_998L);
        plansThatChangeLittleHaveOnesToo(-1_604_258_089_619_642_784L);
    }

    private static List<Pair> pairs(CompatibilityGraph graph, int[] numbers) {
        return IntStream.of(numbers)
                .mapToObj(pair -> new Pair(
                        graph.mentorIds().get(graph.mentor(pair)), graph.menteeIds().get(graph.mentee(pair))))
                .toList();
    }

    @Property(tries = 25)
    void whatSomebodyHasChangedProvesNothing(@ForAll long seed) {
        ProofCases.Case drawn = ProofCases.of(seed);
        Map<String, String> mutants = ProofMutations.fatal(drawn.certificate().json(), seed);

        Share.atLeast(50, "a price is wrong", mutants.containsKey("a price is wrong")
                || mutants.containsKey("a pair is missing in the plan"));
        assertThat(mutants).allSatisfy((kind, json) -> assertThat(ProofChecker.check(Certificate.read(json)))
                .as(kind)
                .isInstanceOf(ProofFinding.Broken.class));
    }

    @Property(tries = 25)
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
