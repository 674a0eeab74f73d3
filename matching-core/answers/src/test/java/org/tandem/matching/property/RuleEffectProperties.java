package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.readiness.Readiness;
import org.tandem.matching.readiness.RuleEffect;

/** What rules do, told from their indexes, against asking every rule about every pair. */
class RuleEffectProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 10)
    void effectsAreThoseOfAllPairs(@ForAll("medium") ProgrammeCase drawn) {
        Policy everything = drawn.policy().policy();
        assertEffects(drawn.programme(), everything);
        assertEffects(drawn.programme(), CandidateProperties.some(everything, drawn.programme()));
        assertEffects(CandidateProperties.withoutFixed(drawn.programme()), ReadyPolicies.cityCrossMentoring());
    }

    private static void assertEffects(Programme programme, Policy policy) {
        Compatibility judged = Compatibility.of(programme, policy);
        List<RuleEffect> told = Readiness.of(judged).rules();
        Share.atLeast(50, "a rule bars pairs alone", told.stream().anyMatch(effect -> effect.removedAlone() > 0));
        assertThat(told)
                .isEqualTo(Readiness.of(Compatibility.of(programme, CandidateProperties.withoutIndexes(policy)))
                        .rules())
                .isEqualTo(effects(judged));
    }

    /** What rules do, told from every pair. */
    private static List<RuleEffect> effects(Compatibility judged) {
        CompatibilityGraph graph = judged.graph();
        List<String> rules = judged.verdicts(graph.mentorIds().getFirst(), graph.menteeIds().getFirst()).stream()
                .map(RuleVerdict::rule)
                .toList();
        long[][] counts = new long[3][rules.size()];
        List<Set<String>> mentees = rules.stream().<Set<String>>map(rule -> new HashSet<>()).toList();
        List<Set<String>> mentors = rules.stream().<Set<String>>map(rule -> new HashSet<>()).toList();
        Set<Integer> withPartner = IntStream.range(0, graph.pairCount())
                .mapToObj(graph::mentor)
                .collect(Collectors.toSet());
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            boolean starves = graph.firstPair(mentee) == graph.endPair(mentee) && graph.openSeats(mentee) > 0;
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                List<RuleVerdict> objecting = new ArrayList<>(judged.verdicts(
                        graph.mentorIds().get(mentor), graph.menteeIds().get(mentee)));
                objecting.removeIf(said -> said.verdict().outcome() == Outcome.ELIGIBLE);
                objecting.stream()
                        .filter(said -> said.verdict().outcome() == Outcome.INELIGIBLE)
                        .findFirst()
                        .ifPresent(said -> counts[0][rules.indexOf(said.rule())]++);
                if (objecting.size() == 1 && graph.pair(mentor, mentee) < 0) {
                    int rule = rules.indexOf(objecting.getFirst().rule());
                    counts[objecting.getFirst().verdict().outcome() == Outcome.INELIGIBLE ? 1 : 2][rule]++;
                    if (starves) {
                        mentees.get(rule).add(graph.menteeIds().get(mentee));
                    }
                    if (!withPartner.contains(mentor) && graph.freePlaces(mentor) > 0) {
                        mentors.get(rule).add(graph.mentorIds().get(mentor));
                    }
                }
            }
        }
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> new RuleEffect(
                        rules.get(rule),
                        counts[0][rule],
                        counts[1][rule],
                        counts[2][rule],
                        mentees.get(rule).size(),
                        mentors.get(rule).size()))
                .toList();
    }
}
