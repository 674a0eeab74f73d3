package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PlanRuleFact;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Gap;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Level;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Progress;

/** A cancelled search gives the best plan so far: valid, with fixed pairs, and honest about what it is. */
class CancelledMatchTest {
    private static final Programme PROGRAMME = programme()
            .mentor(mentor("M1", 1, 1))
            .mentor(mentor("M2", 1, 0.5))
            .mentee(mentee("N1"))
            .mentee(mentee("N2"))
            .decision(Decision.fix("M2", "N1"))
            .build();

    @Test
    void cancelledBeforeTheStartAQuickPlanIsGiven() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();

        Plan plan = Unhurried.matcher().withCancellation(cancellation).match(PROGRAMME, byWorth().policy());

        assertCancelled(plan, byWorth());
        assertThat(PlanChecker.pairs(plan)).containsExactlyInAnyOrder(new Pair("M2", "N1"), new Pair("M1", "N2"));
        assertThat(plan.gap())
                .as("that nobody more can be served needs no search")
                .contains(new Gap(Level.POINTS, OptionalLong.empty(), OptionalDouble.empty()));
    }

    @Test
    void anotherThreadCancelsWhilePairsAreJudged() throws InterruptedException, ExecutionException {
        CountDownLatch judging = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        PolicyFacts policy = byWorth().with(RuleFact.own("slow", (mentor, mentee) -> {
            judging.countDown();
            await(cancelled);
            return true;
        }));
        Cancellation cancellation = new Cancellation();
        Matcher matcher = Unhurried.matcher().withCancellation(cancellation);

        CompletableFuture<Plan> running =
                CompletableFuture.supplyAsync(() -> matcher.match(PROGRAMME, policy.policy()));
        judging.await();
        cancellation.cancel();
        cancelled.countDown();

        assertCancelled(running.get(), policy);
    }

    @Test
    void whoeverCancelsAtTheFirstPlanGetsNoneWorse() {
        PolicyFacts policy = byWorth().with(PlanRuleFact.sharedMentor("apart", (one, other) -> true));
        Cancellation cancellation = new Cancellation();
        List<Progress> heard = new ArrayList<>();
        Matcher matcher = Unhurried.matcher()
                .withCancellation(cancellation)
                .withListener(progress -> {
                    heard.add(progress);
                    cancellation.cancel();
                });

        Plan plan = matcher.match(PROGRAMME, policy.policy());

        PlanChecker.check(PROGRAMME, policy, plan);
        assertThat(heard).isNotEmpty();
        assertThat((long) plan.matched()).isGreaterThanOrEqualTo(heard.getFirst().matched()).isPositive();
        assertThat(plan.quality().ended()).isIn(Ended.CANCELLED, Ended.PROOF);
    }

    @Test
    void whoeverCancelsAfterTheProofStillGetsTheProof() {
        Cancellation cancellation = new Cancellation();
        Matcher matcher = Unhurried.matcher().withCancellation(cancellation);

        Plan plan = matcher.match(PROGRAMME, byWorth().policy());
        cancellation.cancel();

        assertThat(plan.quality().ended()).isEqualTo(Ended.PROOF);
        assertThat(matcher.match(PROGRAMME, byWorth().policy()).quality().ended())
                .as("a cancellation stays cancelled")
                .isEqualTo(Ended.CANCELLED);
    }

    @Test
    void oneCancellationStopsOnlyTheMatchersThatUseIt() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Matcher matcher = Unhurried.matcher();
        Plan stopped = matcher.withCancellation(cancellation).match(PROGRAMME, byWorth().policy());

        assertThat(stopped.quality().ended()).isEqualTo(Ended.CANCELLED);
        assertThat(matcher.match(PROGRAMME, byWorth().policy()).quality().ended()).isEqualTo(Ended.PROOF);
    }

    private static void assertCancelled(Plan plan, PolicyFacts policy) {
        PlanChecker.check(PROGRAMME, policy, plan);
        assertThat(plan.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(plan.quality().ended()).isEqualTo(Ended.CANCELLED);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
