package org.tandem.matching.explain.shortage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.edit.GraphEditor;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;

/**
 * Finds how a plan keeps the waiting-time guarantee. As overdue mentees come before everything else, only what they could
 * take from each other stands in their way: a graph in which they want one mentor each, and nobody else wants any but the
 * fixed ones.
 */
final class Overdue {
    private final Compatibility compatibility;
    private final CompatibilityGraph graph;
    private final PlanConditions conditions;
    private final Plan plan;
    private final Chosen chosen;

    Overdue(Compatibility compatibility, Plan plan, Chosen chosen) {
        this.compatibility = compatibility;
        this.plan = plan;
        this.chosen = chosen;
        graph = compatibility.graph();
        conditions = PlanConditions.of(graph);
    }

    WaitingGuarantee report() {
        List<Integer> kept = IntStream.range(0, graph.menteeCount())
                .filter(mentee -> conditions.isOverdue(mentee) && chosen.ofMentee(mentee) > 0)
                .boxed()
                .toList();
        Chosen firstOnes = firstOnes();
        return new WaitingGuarantee(
                compatibility.policy().waitingGuarantee().orElseThrow(),
                kept.stream().map(graph.menteeIds()::get).collect(ImmutableList.toImmutableList()),
                IntStream.range(0, graph.menteeCount())
                        .filter(mentee -> conditions.isOverdue(mentee) && chosen.ofMentee(mentee) == 0)
                        .mapToObj(mentee -> notKept(mentee, firstOnes))
                        .collect(ImmutableList.toImmutableList()),
                plan.quality().status() == Status.PROVEN_OPTIMAL);
    }

    private WaitingGuarantee.NotKept notKept(int mentee, Chosen firstOnes) {
        String id = graph.menteeIds().get(mentee);
        WhyUnmatched why = new Diagnosis(compatibility, plan, firstOnes, mentee).find();
        return new WaitingGuarantee.NotKept(
                id,
                compatibility.programme().mentee(id).orElseThrow().roundsWaited(),
                why instanceof WhyUnmatched.PlanNotBest ? Optional.empty() : Optional.of(why));
    }

    /** Returns one mentor for every overdue mentee who has any, and all fixed pairs. */
    private Chosen firstOnes() {
        GraphEditor editor = new GraphEditor(graph);
        IntStream.Builder first = IntStream.builder();
        for (int mentee = 0; mentee < graph.menteeCount(); mentee++) {
            int[] pairs = IntStream.range(graph.firstPair(mentee), graph.endPair(mentee))
                    .filter(chosen::has)
                    .toArray();
            int[] fixed = IntStream.of(pairs).filter(graph::isFixed).toArray();
            boolean one = conditions.isOverdue(mentee) && fixed.length == 0;
            editor.openSeats(mentee, one ? 1 : fixed.length);
            IntStream.of(one ? pairs : fixed).limit(one ? 1 : fixed.length).forEach(first::add);
        }
        // No pair comes or goes, so the changed graph counts them as the original does.
        return Chosen.of(editor.build(), first.build().toArray());
    }
}
