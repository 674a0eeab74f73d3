package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.plan.UnmatchedReason;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;

/** Wherever a match is cancelled, the plan holds what there was time for, and somebody is in it. */
class EndedEarlyTest {
    private static final int MENTORS = 60;
    private static final int MENTEES = 200;
    private static final int PLACES = 3;
    private static final int KINDS = 4;

    private static Programme people() {
        Programme.Builder people = programme();
        for (int m = 0; m < MENTORS; m++) {
            people.mentor(mentor("M%03d".formatted(m), PLACES));
        }
        for (int n = 0; n < MENTEES; n++) {
            people.mentee(mentee("N%03d".formatted(n)));
        }
        return people.build();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Policy.Builder policy() {
        return Policy.builder("early")
                .rule(Rule.of("near", EndedEarlyTest::near))
                .criterion(1, Criterion.of("fit", EndedEarlyTest::fit));
    }

    private static boolean near(Mentor mentor, Mentee mentee) {
        return (number(mentor.id()) * 7 + number(mentee.id())) % 5 < 2;
    }

    private static double fit(Mentor mentor, Mentee mentee) {
        return (number(mentor.id()) * 31 + number(mentee.id()) * 17) % 100 / 100.0;
    }

    /** Cancels at its n-th question. */
    private record Tripwire(Cancellation cancellation, AtomicInteger left) {
        static Tripwire at(int question) {
            return new Tripwire(new Cancellation(), new AtomicInteger(question));
        }

        boolean touched() {
            if (left.decrementAndGet() == 0) {
                cancellation.cancel();
            }
            return true;
        }

        Matcher matcher() {
            return Unhurried.matcher().withStepLimit(0).withCancellation(cancellation);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1_800, 4_000})
    void aMatchCancelledWhilePairsAreJudgedMatchesThoseWhoWereJudged(int question) {
        Programme people = people();
        Tripwire tripwire = Tripwire.at(question);
        Policy policy = policy().rule(Rule.of("tripwire", (mentor, mentee) -> tripwire.touched())).build();

        Plan plan = tripwire.matcher().match(people, policy);

        Compatibility whole = Compatibility.of(people, policy().build());
        assertThat(plan.matched()).isPositive();
        assertThat(plan.matches()).allMatch(match -> isEligible(whole, match));
        assertThat(plan.loads()).allMatch(load -> load.matched() <= PLACES);
        assertThat(plan.quality().status()).isEqualTo(Status.FEASIBLE);
        assertThat(plan.quality().ended()).isEqualTo(Ended.CANCELLED);
        Plan best = Unhurried.matcher().match(whole);
        assertThat(plan.quality().mostMatches()).isGreaterThanOrEqualTo(best.matched());
        assertThat(plan.quality().bound()).as("the matches are open").isEmpty();
    }

    @Test
    void whoeverWasNotJudgedInTimeIsToldSo() {
        Tripwire tripwire = Tripwire.at(1);
        Policy policy = policy().rule(Rule.of("tripwire", (mentor, mentee) -> tripwire.touched())).build();

        Plan plan = tripwire.matcher().match(people(), policy);

        assertThat(plan.unmatched()).anyMatch(one -> one.reason() instanceof UnmatchedReason.NotJudged);
        assertThat(plan.matched() + plan.unmatched().size()).isEqualTo(MENTEES);
    }

    @Test
    void whoeverIsCancelledLaterInTheSearchMatchesNoFewer() {
        int before = 1;
        for (int question = 1; question <= 100_000; question *= 4) {
            Plan plan = cancelledAtPlanRule(question);
            assertThat(plan.matched()).as("at question %d", question).isGreaterThanOrEqualTo(before);
            before = plan.matched();
        }
    }

    private static Plan cancelledAtPlanRule(int question) {
        Tripwire tripwire = Tripwire.at(question);
        Policy policy = policy()
                .planRule(PlanRule.sharedMentor("apart", (one, other) -> tripwire.touched() && ofOneKind(one, other)))
                .build();
        return tripwire.matcher().match(Compatibility.of(people(), policy));
    }

    private static boolean ofOneKind(Mentee one, Mentee other) {
        return number(one.id()) % KINDS == number(other.id()) % KINDS;
    }

    private static boolean isEligible(Compatibility whole, Match match) {
        int mentor = whole.graph().mentorIds().indexOf(match.mentor());
        int mentee = whole.graph().menteeIds().indexOf(match.mentee());
        return whole.graph().pair(mentor, mentee) >= 0;
    }
}
