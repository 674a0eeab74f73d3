package org.tandem.matching.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.recommend.Recommendations.Cause;

class RecommenderTest {
    private final Recommender recommender = Recommender.of(CompatibilityGraph.table()
            .mentor("M-1", 1)
            .mentor("M-2", 1)
            .mentor("M-full", 0)
            .mentor("M-alone", 1)
            .mentor("M-late", 1)
            .mentee("T-1")
            .mentee("T-2")
            .mentee("T-alone")
            .mentee("T-done", 0, 0)
            .mentee("T-late")
            .score("M-1", "T-1", 90)
            .score("M-2", "T-1", 80)
            .score("M-full", "T-1", 100)
            .score("M-1", "T-2", 90)
            .score("M-2", "T-2", 20)
            .score("M-full", "T-late", 50)
            .score("M-late", "T-done", 50)
            .build());

    @Test
    void thePairThatLeavesMostToAllComesFirst() {
        assertThat(recommender.mentorsFor("T-1", 5).pairs())
                .extracting(Recommendation::mentor)
                .containsExactly("M-2", "M-1");
        assertThat(recommender.mentorsFor("T-1", 5).pairs())
                .extracting(pair -> pair.cost().pointsAtMost())
                .containsExactly(0L, 60L);
        assertThat(recommender.menteesFor("M-1", 1).pairs())
                .containsExactly(new Recommendation(
                        "M-1", "T-2", 90, 90, List.of(), new OpportunityCost(0, 0, 0, 0, false, true)));
    }

    @Test
    void equalCostsAreOrderedByFitAndEqualFitsById() {
        Recommender even = Recommender.of(CompatibilityGraph.table()
                .mentor("M-1", 9)
                .mentor("M-2", 9)
                .mentor("M-3", 9)
                .mentee("T-1", 2, 0)
                .score("M-1", "T-1", 3)
                .score("M-2", "T-1", 5)
                .score("M-3", "T-1", 3)
                .build());

        assertThat(even.mentorsFor("T-1", 3).pairs())
                .extracting(Recommendation::mentor)
                .containsExactly("M-2", "M-1", "M-3");
    }

    @Test
    void whyThereIsNobodyIsSaid() {
        assertThat(((Recommendations.None) recommender.mentorsFor("T-done", 1)).why()).isEqualTo(Cause.NO_ROOM);
        assertThat(((Recommendations.None) recommender.menteesFor("M-full", 1)).why()).isEqualTo(Cause.NO_ROOM);
        assertThat(((Recommendations.None) recommender.mentorsFor("T-alone", 1)).why())
                .isEqualTo(Cause.NOBODY_ELIGIBLE);
        assertThat(((Recommendations.None) recommender.menteesFor("M-alone", 1)).why())
                .isEqualTo(Cause.NOBODY_ELIGIBLE);
        assertThat(((Recommendations.None) recommender.mentorsFor("T-late", 1)).why()).isEqualTo(Cause.PARTNERS_TAKEN);
        assertThat(((Recommendations.None) recommender.menteesFor("M-late", 1)).why()).isEqualTo(Cause.PARTNERS_TAKEN);
        Recommendations full = Recommender.of(CompatibilityGraph.table()
                .mentor("M-1", 1)
                .mentee("T-1")
                .mentee("T-2")
                .fixed("M-1", "T-1", 5)
                .score("M-1", "T-2", 9)
                .build())
                .mentorsFor("T-2", 1);
        assertThat(((Recommendations.None) full).why()).isEqualTo(Cause.FIXED_OTHERWISE);
        assertThat(full.pairs()).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recommender.mentorsFor("M-1", 1))
                .withMessageStartingWith("The mentee (M-1) is unknown.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recommender.menteesFor("M-1", 0))
                .withMessageContaining("must be 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recommender.withWork(-1))
                .withMessageStartingWith("The work (-1) must not be negative.");
    }
}
