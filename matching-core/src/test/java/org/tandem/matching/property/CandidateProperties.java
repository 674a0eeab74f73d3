package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.RuleVerdict;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;

/** Judging only who can be eligible, against judging everybody. */
class CandidateProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 10)
    void graphsAreThoseOfAllPairs(@ForAll("medium") ProgrammeCase drawn) {
        Policy everything = drawn.policy().policy();
        assertSame(drawn.programme(), everything);
        assertSame(drawn.programme(), some(everything, drawn.programme()));
        Programme undecided = withoutFixed(drawn.programme());
        assertSame(undecided, ReadyPolicies.cityCrossMentoring());
        assertSame(undecided, ReadyPolicies.associationRecommendations());
        assertSame(undecided, ReadyPolicies.partyPilot());
    }

    private static void assertSame(Programme programme, Policy policy) {
        Compatibility quick = Compatibility.of(programme, policy);
        Compatibility all = Compatibility.of(programme, withoutIndexes(policy));

        Share.atLeast(50, "some pairs are eligible", all.graph().pairCount() > 0);
        Share.atLeast(50, "some are held", !all.heldPairs().isEmpty());
        assertThat(arrays(quick.graph())).isEqualTo(arrays(all.graph()));
        assertThat(quick.basis().pairs()).isEqualTo(all.basis().pairs());
        assertThat(quick.heldPairs()).isEqualTo(all.heldPairs());
        assertTallies(quick);
    }

    static Programme withoutFixed(Programme programme) {
        Programme.Builder builder = Programme.builder(programme);
        programme.decisions().stream()
                .filter(decision -> decision.kind() == Decision.Kind.FIX)
                .forEach(builder::withoutDecision);
        return builder.build();
    }

    /** A few of the rules, so that more is eligible and other indexes are the smallest. */
    static Policy some(Policy policy, Programme programme) {
        Policy.Builder some = Policy.builder(policy);
        int drop = programme.mentors().size() + programme.mentees().size();
        for (Rule rule : policy.rules()) {
            if ((rule.name().hashCode() + drop) % 3 != 0) {
                some.withoutRule(rule.name());
            }
        }
        return some.build();
    }

    static Policy withoutIndexes(Policy policy) {
        Policy.Builder without = Policy.builder(policy);
        policy.rules().forEach(rule -> without.withoutRule(rule.name()));
        policy.rules().forEach(rule -> without.rule(Rule.prepared(
                rule.name(), rule.settings(), programme -> new Unindexed(rule.prepare(programme)))));
        return without.build();
    }

    private record Unindexed(Judge judge) implements Judge {
        @Override
        public Outcome outcome(int mentor, int mentee) {
            return judge.outcome(mentor, mentee);
        }

        @Override
        public Reason reason(int mentor, int mentee) {
            return judge.reason(mentor, mentee);
        }
    }

    private static List<Object> arrays(CompatibilityGraph graph) {
        return List.of(
                IntStream.range(0, graph.menteeCount()).map(graph::endPair).boxed().toList(),
                IntStream.range(0, graph.pairCount()).map(graph::mentor).boxed().toList(),
                IntStream.range(0, graph.pairCount()).mapToObj(graph::points).toList(),
                graph.fixedPairs().boxed().toList());
    }

    private static void assertTallies(Compatibility judged) {
        for (String mentee : judged.graph().menteeIds()) {
            assertThat(judged.tallyOfMentee(mentee))
                    .isEqualTo(tally(judged, mentee, judged.graph().mentorIds(), true));
        }
        for (String mentor : judged.graph().mentorIds()) {
            assertThat(judged.tallyOfMentor(mentor))
                    .isEqualTo(tally(judged, mentor, judged.graph().menteeIds(), false));
        }
    }

    private static Tally tally(Compatibility judged, String person, List<String> others, boolean isMentee) {
        Map<String, Integer> removed = new LinkedHashMap<>();
        int eligible = 0;
        int held = 0;
        for (String other : others) {
            List<RuleVerdict> verdicts = isMentee ? judged.verdicts(other, person) : judged.verdicts(person, other);
            List<String> barring = verdicts.stream()
                    .filter(said -> said.verdict().outcome() == Outcome.INELIGIBLE)
                    .map(RuleVerdict::rule)
                    .toList();
            int pair = isMentee ? judged.graph().pair(other, person) : judged.graph().pair(person, other);
            if (!barring.isEmpty()) {
                removed.merge(barring.getFirst(), 1, Integer::sum);
            } else if (pair >= 0) {
                eligible++;
            } else {
                held++;
            }
        }
        return new Tally(person, others.size(), eligible, held, removed);
    }
}
