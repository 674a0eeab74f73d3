package org.tandem.matching.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Programme;

class LevelsTest {

    private static Programme.Builder programme() {
        return Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M0").places(3).build())
                .mentor(Mentor.builder("M1").places(3).build());
    }

    private static Policy.Builder policy() {
        return Policy.builder("half").criterion(10, Criterion.of("half", (mentor, mentee) -> 0.5));
    }

    private static CompatibilityGraph graph(Programme.Builder programme, Policy.Builder policy) {
        return Compatibility.of(programme.build(), policy.build()).graph();
    }

    private static Mentee.Builder mentee(String id) {
        return Mentee.builder(id).mentorsWanted(1);
    }

    @Test
    void seatsAndPointsAreAlwaysThere() {
        CompatibilityGraph graph =
                graph(programme().mentee(mentee("T0").build()).mentee(mentee("T1").build()), policy());

        assertThat(Levels.of(graph).list()).containsExactly(Level.MATCHES, Level.POINTS);
        assertThat(Levels.of(graph(programme(), policy())).list()).containsExactly(Level.MATCHES, Level.POINTS);
    }

    @Test
    void whoIsServedCountsWhereSomebodyWantsMoreOrHasOne() {
        CompatibilityGraph wanting =
                graph(programme().mentee(mentee("T0").mentorsWanted(2).build()), policy());
        CompatibilityGraph having = graph(
                programme()
                        .mentee(mentee("T0").mentorsWanted(2).build())
                        .mentorship(new Mentorship("M0", "T0", DateRange.ALWAYS)),
                policy());

        assertThat(Levels.of(wanting).list()).containsExactly(Level.MATCHES, Level.SERVED, Level.POINTS);
        assertThat(Levels.of(having).list()).containsExactly(Level.MATCHES, Level.SERVED, Level.POINTS);
        assertThat(Levels.of(having).first(1, 0)).isZero();
        assertThat(Levels.of(having).first(0, 0)).isEqualTo(1);
    }

    @Test
    void urgencyCountsWhereItDiffers() {
        CompatibilityGraph same = graph(
                programme().mentee(mentee("T0").priority(2).build()).mentee(mentee("T1").priority(2).build()),
                policy());
        CompatibilityGraph different = graph(
                programme().mentee(mentee("T0").priority(2).build()).mentee(mentee("T1").priority(1).build()),
                policy());

        assertThat(Levels.of(same).list()).containsExactly(Level.MATCHES, Level.POINTS);
        assertThat(Levels.of(different).list()).containsExactly(Level.MATCHES, Level.URGENCY, Level.POINTS);
    }

    @Test
    void countsAPlanAsByHand() {
        CompatibilityGraph graph = graph(
                programme()
                        .mentee(mentee("T0").mentorsWanted(2).priority(2).roundsWaited(3).build())
                        .mentee(mentee("T1").mentorsWanted(2).priority(1).roundsWaited(3).build())
                        .mentee(mentee("T2").build())
                        .mentorship(new Mentorship("M1", "T0", DateRange.ALWAYS)),
                policy().loads(new Loads(2, 100)).waitingGuarantee(2));
        Levels levels = Levels.of(graph);
        int[] all = {graph.pair(0, 0), graph.pair(0, 1), graph.pair(1, 1), graph.pair(0, 2)};

        assertThat(levels.list())
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Level.KEPT)));
        // T0 has M1 already: no longer overdue, nor served anew. M0 gets three mentees, M1 a second one.
        long uneven = 100 + 200 + 100;
        assertThat(levels.score(all, 7).values())
                .containsExactly(
                        1, 4, 2, graph.urgency(1) + graph.urgency(2), 2 + 1, 4 * 5_000 - uneven - 7);
        assertThat(levels.score(new int[0], 0).values()).containsOnly(0);

        Levels kept = levels.withKept(new int[] {all[1], all[3]}, levels.points());
        assertThat(kept.list()).endsWith(Level.KEPT, Level.POINTS);
        assertThat(List.of(kept.kept(), kept.points(), kept.count())).containsExactly(5, 6, 7);
        assertThat(kept.score(all, 0).of(5)).isEqualTo(2);
        assertThat(kept.score(new int[] {all[0], all[1]}, 0).of(5)).isEqualTo(1);
        assertThat(levels.kept()).as("without such a level").isEqualTo(levels.count());
        assertThat(levels.points()).isEqualTo(5);
    }
}
