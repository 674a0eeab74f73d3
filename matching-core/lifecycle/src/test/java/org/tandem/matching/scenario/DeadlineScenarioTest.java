package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.compatibility.ScoreTable;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.Price;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.explain.shortage.Help;
import org.tandem.matching.explain.shortage.Remedy;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.fairness.FairnessReport;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.recommend.Recommendations;
import org.tandem.matching.recommend.Recommender;
import org.tandem.matching.recruit.Recruiting;
import org.tandem.matching.recruit.RecruitingProfiles;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.GivenUp;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.text.Wording;

/** Answers that a deadline ends say so: a range, a shorter list that is called so, or a reason; never a wrong answer. */
class DeadlineScenarioTest {
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Deadline OVER = Deadline.in(Duration.ZERO);

    /** Two places and three seats; whoever seeks art finds nobody. */
    private final Compatibility few = Compatibility.of(
            Programme.builder(LocalDate.of(2026, 9, 1))
                    .mentor(Mentor.builder("M-1").places(1).offers("law", 5).build())
                    .mentor(Mentor.builder("M-2").places(1).offers("law", 4).build())
                    .mentee(Mentee.builder("T-1").mustHave("law", 3, 5).priority(1).build())
                    .mentee(Mentee.builder("T-2").mustHave("law", 3, 5).seeks("tax", 3, 1).priority(1).build())
                    .mentee(Mentee.builder("T-3").mustHave("law", 3, 5).build())
                    .mentee(Mentee.builder("T-4").mustHave("art", 3, 5).build())
                    .build(),
            Policy.builder("musts").rule(Rules.mustHaves()).criterion(1, Criteria.competenceFit()).build());

    /** A deadline that is over after it was looked at so often. */
    private static Deadline afterLooks(int looks) {
        AtomicLong looked = new AtomicLong();
        return Deadline.in(Duration.ofNanos(looks + 1L), looked::getAndIncrement);
    }

    /** Mentees whose numbers leave the same rest share no mentor; {@code seed} draws the points. */
    private static CompatibilityGraph apart(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ScoreTable table = CompatibilityGraph.table()
                .apart("apart", (one, other) -> (one.charAt(2) - other.charAt(2)) % 3 == 0);
        for (int mentor = 0; mentor < 4; mentor++) {
            table.mentor("M-" + mentor, 2);
        }
        for (int mentee = 0; mentee < 10; mentee++) {
            table.mentee("T-" + mentee);
            for (int mentor = 0; mentor < 4; mentor++) {
                table.score("M-" + mentor, "T-" + mentee, random.nextInt(1_000));
            }
        }
        return table.build();
    }

    @Test
    void aPriceIsARangeThatHoldsTheExactOne() {
        CompatibilityGraph graph = apart(1);
        Plan plan = Unhurried.matcher().match(graph);
        Explainer explainer = Explainer.of(graph, plan);
        int prices = 0;
        for (String mentee : graph.menteeIds()) {
            for (String mentor : graph.mentorIds()) {
                if (explainer.whyNot(mentor, mentee) instanceof WhyNot.BetterUsed exact) {
                    Price found = ((WhyNot.BetterUsed) explainer.withDeadline(OVER).whyNot(mentor, mentee)).price();
                    assertThat(exact.price().exact()).isTrue();
                    assertThat(exact.price().matchesAtMost()).isBetween(found.matchesAtLeast(), found.matchesAtMost());
                    if (exact.price().matchesAtMost() == found.matchesAtMost()) {
                        assertThat(exact.price().pointsAtMost()).isBetween(found.pointsAtLeast(), found.pointsAtMost());
                    }
                    prices++;
                }
            }
        }
        assertThat(prices).isPositive();
    }

    @Test
    void whatWouldHelpIsTheFirstOfWhatWouldBeFound() {
        Shortage shortage = Shortage.of(few, Unhurried.matcher().match(few));
        List<Remedy> all = shortage.whatWouldHelp("T-3").orElseThrow().remedies();
        assertThat(all).hasSizeGreaterThan(1);

        Help none = shortage.withDeadline(OVER).whatWouldHelp("T-3").orElseThrow();
        assertThat(none.tried()).isEqualTo(Help.Tried.UNTIL_DEADLINE);
        assertThat(none.remedies()).isEmpty();
        assertThat(none.say(ENGLISH)).contains("before the time was up", "not everything was tried");
        assertThat(shortage.withDeadline(OVER).whyUnmatched("T-3")).isEqualTo(shortage.whyUnmatched("T-3"));

        int looks = 1;
        Help found = shortage.withDeadline(afterLooks(looks)).whatWouldHelp("T-3").orElseThrow();
        boolean some = false;
        while (!found.exhaustive()) {
            assertThat(found.tried()).isEqualTo(Help.Tried.UNTIL_DEADLINE);
            assertThat(all.subList(0, found.remedies().size())).isEqualTo(found.remedies());
            some |= !found.remedies().isEmpty();
            found = shortage.withDeadline(afterLooks(++looks)).whatWouldHelp("T-3").orElseThrow();
        }
        assertThat(some).isTrue();
        assertThat(found.remedies()).isEqualTo(all);
    }

    @Test
    void whoIsToBeRecruitedIsLookedForAsLongAsThereIsTime() {
        Recruiting recruiting = Recruiting.of(few);
        RecruitingProfiles all = recruiting.profiles(9);
        assertThat(all.complete()).isTrue();

        RecruitingProfiles none = recruiting.withDeadline(OVER).profiles(9);
        assertThat(none.tried()).isZero();
        assertThat(none.invented()).isEqualTo(all.tried());
        assertThat(none.say(ENGLISH)).contains("was not found out").doesNotContain("would gain anything");

        RecruitingProfiles one = recruiting.withDeadline(afterLooks(2)).profiles(9);
        assertThat(one.tried()).isPositive().isLessThan(all.tried());
        assertThat(one.say(ENGLISH)).contains("The time was up");
    }

    @Test
    void whoIsRecommendedWasTried() {
        Recommender recommender = Recommender.of(apart(1));
        assertThat(recommender.mentorsFor("T-0", 4)).isInstanceOfSatisfying(
                Recommendations.Best.class, best -> assertThat(best.complete()).isTrue());
        assertThat(recommender.withDeadline(OVER).mentorsFor("T-0", 4)).isInstanceOfSatisfying(
                Recommendations.None.class,
                none -> assertThat(none.why()).isEqualTo(Recommendations.Cause.TIME_IS_UP));
        assertThat(recommender.withDeadline(afterLooks(1)).mentorsFor("T-0", 4)).isInstanceOfSatisfying(
                Recommendations.Best.class,
                best -> {
                    assertThat(best.pairs()).hasSize(1);
                    assertThat(best.complete()).isFalse();
                    assertThat(best.say(ENGLISH)).endsWith("somebody better may be left.");
                });
        Recommender uncoupled = Recommender.of(few);
        assertThat(uncoupled.withDeadline(OVER).mentorsFor("T-3", 2)).isEqualTo(uncoupled.mentorsFor("T-3", 2));
    }

    @Test
    void fairnessKeepsWhatIsKnown() {
        Plan plan = Unhurried.matcher().match(few);
        FairnessReport report = FairnessReport.of(few.graph(), plan, OVER);
        assertThat(report.complete()).isFalse();
        assertThat(report.isExact()).isTrue();
        assertThat(report.worstOffFirst()).isEmpty();
        assertThat(report.say(ENGLISH)).endsWith("was not found out: the time was up.");

        int ranges = 0;
        for (int seed = 1; seed <= 12; seed++) {
            CompatibilityGraph graph = apart(seed);
            Plan coupled = Unhurried.matcher().match(graph);
            FairnessReport range = FairnessReport.of(graph, coupled, OVER);
            FairnessReport exact = FairnessReport.of(graph, coupled, Deadline.none());
            assertThat(exact.complete()).isTrue();
            if (exact.largestSum().matches() == range.largestSum().matches()) {
                assertThat(exact.largestSum().points()).isBetween(range.largestSum().points(), range.bound());
            }
            ranges += range.complete() ? 0 : 1;
        }
        assertThat(ranges).isPositive();
    }

    @Test
    void aChangedPlanSaysWhatItDidNotSearchFor() {
        CompatibilityGraph now = apart(2);
        Rematch rematch = Rematch.of(now, Unhurried.matcher().match(apart(1)));
        ChangedPlan hurried = rematch.withDeadline(OVER).within(10);

        assertThat(hurried.changes()).as("nothing was looked for").isZero();
        assertThat(hurried.plan().quality().ended()).isEqualTo(Ended.TIME);
        assertThat(hurried.plan().gap()).isPresent();

        int looks = 1;
        ChangedPlan later = rematch.withDeadline(afterLooks(looks)).within(10);
        while (later.givenUp().stream().noneMatch(one -> one.cause() instanceof GivenUp.Cause.NotSearched)) {
            assertThat(later.givenUp()).as("all could be searched").isEmpty();
            later = rematch.withDeadline(afterLooks(++looks)).within(10);
        }
        assertThat(later.changes()).isPositive();
        assertThat(later.say(ENGLISH)).contains("the time was up before it was found out what that gains");
        assertThat(rematch.within(10).plan().gap()).as("a deadline leaves nothing behind").isEmpty();
        assertThat(rematch.withDeadline(OVER).tradeOff(3).steps()).hasSize(1);

        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThat(rematch.withDeadline(Deadline.none().orWhen(cancellation)).within(10).plan().quality().ended())
                .isIn(Ended.CANCELLED, Ended.PROOF);
    }
}
