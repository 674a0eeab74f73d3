package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.check.AllPlans;
import org.tandem.matching.check.CoupledCase;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.exact.Optimum;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.rematch.TradeOff;
import org.tandem.matching.run.Limits;

/** Plans that were published under rules that couple pairs, quotas, priorities and days, matched again after changes. */
class CoupledRematchProperties {

    @Property(tries = 40)
    void nothingPublishedMovesWhereNothingHasChanged(@ForAll long seed) {
        CoupledCase drawn = CoupledCase.of(seed);
        Compatibility compatibility = Compatibility.of(drawn.programme(), drawn.policy());
        Plan published = best(compatibility);
        Share.atLeast(40, "rules couple pairs that are matched",
                !PlanConditions.of(drawn.graph()).planRules().isEmpty() && published.matched() > 1);
        Rematch rematch = Rematch.of(compatibility, published);

        for (int changes = 0; changes < 3; changes++) {
            ChangedPlan within = rematch.within(changes);
            assertThat(within.givenUp()).isEmpty();
            assertThat(PlanChecker.pairs(within.plan())).isEqualTo(PlanChecker.pairs(published));
            assertThat(within.plan().gap()).isEmpty();
        }
        assertThat(rematch.smallestRepair().givenUp()).isEmpty();
        assertThat(rematch.eachGaining(1).givenUp()).isEmpty();
    }

    @Property(tries = 40)
    void noMoreMovesThanIsAllowedAndEveryLevelIsStated(@ForAll long seed) {
        CoupledCase drawn = CoupledCase.of(seed);
        Plan published = best(Compatibility.of(drawn.programme(), drawn.policy()));
        SplittableRandom random = new SplittableRandom(seed + 1);
        Compatibility now = Compatibility.of(changed(drawn.programme(), published, random), drawn.policy());
        Rematch rematch = Rematch.of(now, published);
        TradeOff curve = rematch.tradeOff(3);

        int changes = random.nextInt(4);
        ChangedPlan within = rematch.within(changes);
        TreeSet<Pair> lost = new TreeSet<>(PlanChecker.pairs(published));
        lost.removeAll(PlanChecker.pairs(within.plan()));
        assertThat(lost).hasSize(within.givenUp().size());
        assertThat(within.changes()).isLessThanOrEqualTo(within.unavoidable() + changes);
        assertThat(AllPlans.isPlan(now.graph(), pairs(now.graph(), within.plan()))).isTrue();
        TradeOff.Step step = curve.steps().get(changes);
        assertThat(step.quality()).isEqualTo(within.plan().quality());
        assertThat(step.used()).isEqualTo(within.changes() - within.unavoidable());
        List<Level> stated =
                within.plan().quality().levels().stream().map(level -> level.level()).toList();
        assertThat(stated).contains(Level.MATCHES, Level.POINTS).endsWith(Level.KEPT);
        // Levels before are proven, or there were no bound.
        assertThat(within.plan().quality().bound()).hasValue(within.plan().points());
        DecisionRecord record = DecisionRecord.of(now, within.plan(), Limits.DEFAULT);
        assertThat(DecisionRecord.parse(record.json()).plan(now)).isEqualTo(within.plan());
        Share.atLeast(25, "a pair is given up", !lost.isEmpty());
        Share.atLeast(10, "another is matched instead",
                !lost.isEmpty() && within.plan().matched() > published.matched() - lost.size());
    }

    @Property(tries = 25)
    void shuffledFactsGiveTheSamePlan(@ForAll long seed) {
        CoupledCase drawn = CoupledCase.of(seed);
        Plan published = best(Compatibility.of(drawn.programme(), drawn.policy()));
        Programme now = changed(drawn.programme(), published, new SplittableRandom(seed + 1));
        Programme shuffled = new Shuffled(seed).programme(now);
        Share.atLeast(25, "somebody is matched", published.matched() > 0);

        ChangedPlan plan = Rematch.of(Compatibility.of(now, drawn.policy()), published).within(1);
        ChangedPlan again = Rematch.of(Compatibility.of(shuffled, drawn.policy()), published).within(1);
        assertThat(again.plan().matches()).isEqualTo(plan.plan().matches());
        assertThat(again.plan().quality()).isEqualTo(plan.plan().quality());
        assertThat(again.givenUp()).isEqualTo(plan.givenUp());
    }

    /** Bars pairs, of which some are published, and gives fixed ones free. */
    private static Programme changed(Programme programme, Plan published, SplittableRandom random) {
        Programme.Builder builder = Programme.builder(programme);
        programme.decisions().forEach(builder::withoutDecision);
        programme.mentors().forEach(mentor -> programme.mentees().forEach(mentee -> {
            boolean isPublished = published.matches().stream()
                    .anyMatch(match -> match.mentor().equals(mentor.id()) && match.mentee().equals(mentee.id()));
            boolean isRunning = programme.runningMentorships().stream()
                    .anyMatch(one -> one.mentor().equals(mentor.id()) && one.mentee().equals(mentee.id()));
            if (!isRunning && random.nextInt(isPublished ? 3 : 8) == 0) {
                builder.decision(Decision.bar(mentor.id(), mentee.id()));
            }
        }));
        return builder.build();
    }

    private static Plan best(Compatibility compatibility) {
        Optimum best = Optimum.of(compatibility.graph(), Optimum.DEFAULT_WORK).orElseThrow();
        assertThat(best.proven()).isTrue();
        Quality quality = new Quality(Status.PROVEN_OPTIMAL, Ended.PROOF, best.mostMatches(), best.levels());
        return new PlanWriter(compatibility).write(best.pairs(), best.charges(), quality);
    }

    private static int[] pairs(CompatibilityGraph graph, Plan plan) {
        int[] pairs = plan.matches().stream()
                .mapToInt(match -> graph.pair(match.mentor(), match.mentee()))
                .toArray();
        Arrays.sort(pairs);
        return pairs;
    }
}
