package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/** Nothing hangs on the order of the input. */
class OrderProperties {

    @Provide
    Arbitrary<ProgrammeCase> medium() {
        return Programmes.medium();
    }

    @Property(tries = 10)
    void shuffledInputGivesTheSameGraphAndTheSamePlan(@ForAll("medium") ProgrammeCase drawn, @ForAll long seed) {
        Policy policy = drawn.policy().policy();
        Programme shuffled = new Shuffled(seed).programme(drawn.programme());

        Compatibility before = Compatibility.of(drawn.programme(), policy);
        Compatibility after = Compatibility.of(shuffled, policy);
        Share.atLeast(65, "there are pairs to choose from", before.graph().pairCount() > before.graph().menteeCount());
        assertThat(text(after.graph())).isEqualTo(text(before.graph()));
        assertThat(after.heldPairs()).isEqualTo(before.heldPairs());
        drawn.programme().mentors().forEach(mentor -> assertThat(after.tallyOfMentor(mentor.id()))
                .isEqualTo(before.tallyOfMentor(mentor.id())));
        assertThat(Unhurried.matcher().match(after)).isEqualTo(Unhurried.matcher().match(before));
    }

    @Property(tries = 8)
    void shuffledInputGivesTheSamePlanByEveryObjective(@ForAll("medium") ProgrammeCase drawn, @ForAll long seed) {
        Programme shuffled = new Shuffled(seed).programme(drawn.programme());
        Share.atLeast(70, "there are pairs to choose from",
                Compatibility.of(drawn.programme(), drawn.policy().policy()).graph().pairCount() > 2);
        for (Objective objective : List.of(Objective.WORST_OFF_FIRST.withFloor(20), Objective.STABLE)) {
            Policy policy = Policy.builder(drawn.policy().policy())
                    .withoutWaitingGuarantee()
                    .objective(objective)
                    .build();

            assertThat(Unhurried.matcher().match(shuffled, policy))
                    .isEqualTo(Unhurried.matcher().match(drawn.programme(), policy));
        }
    }

    /** Everything that can be asked of a graph. */
    private static List<String> text(CompatibilityGraph graph) {
        List<String> text = new ArrayList<>();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            text.add(graph.mentorIds().get(mentor) + " has " + graph.freePlaces(mentor));
        }
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            text.add(graph.menteeIds().get(mentee) + " wants " + graph.openSeats(mentee) + " at "
                    + graph.urgency(mentee));
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                text.add(
                        mentee + "=" + graph.mentee(pair) + " with " + graph.mentor(pair) + " for " + graph.points(pair)
                                + " fixed " + graph.isFixed(pair) + " fits " + graph.percent(pair));
            }
        }
        return text;
    }
}
