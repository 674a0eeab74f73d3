package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.matching.scenario.Scenes.START;
import static org.tandem.matching.scenario.Scenes.WORTH;
import static org.tandem.matching.scenario.Scenes.byWorth;
import static org.tandem.matching.scenario.Scenes.match;
import static org.tandem.matching.scenario.Scenes.mentee;
import static org.tandem.matching.scenario.Scenes.mentor;
import static org.tandem.matching.scenario.Scenes.programme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.audit.Replay;
import org.tandem.matching.check.PlanChecker;
import org.tandem.matching.check.PlanRuleFact;
import org.tandem.matching.check.PolicyFacts;
import org.tandem.matching.check.QuotaFact;
import org.tandem.matching.check.RuleFact;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.shortage.Bottleneck;
import org.tandem.matching.explain.shortage.Rival;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.explain.shortage.Supply;
import org.tandem.matching.explain.shortage.WaitingGuarantee;
import org.tandem.matching.explain.shortage.WhyUnmatched;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Pair;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Limits;
import org.tandem.matching.text.Wording;

/** Nobody eligible waits longer than two rounds when any plan can avoid it. */
class WaitingGuaranteeTest {
    private static final int ROUNDS = 2;

    private static Mentee overdue(String id) {
        return Mentee.builder(id).roundsWaited(ROUNDS).build();
    }

    private static WaitingGuarantee guarantee(Programme programme, PolicyFacts policy) {
        Plan plan = match(programme, policy);
        return Shortage.of(Compatibility.of(programme, policy.policy()), plan)
                .waitingGuarantee()
                .orElseThrow();
    }

    private static PolicyFacts patient() {
        return byWorth().withWaitingGuarantee(ROUNDS);
    }

    @Test
    void whoHasWaitedLongEnoughGoesBeforeTheHighestPriority() {
        Programme programme = programme()
                .mentor(mentor("M", 1))
                .mentee(overdue("A"))
                .mentee(Mentee.builder("B").priority(9).roundsWaited(ROUNDS - 1).build())
                .build();

        assertThat(match(programme, patient()).matches()).extracting(Match::mentee).containsExactly("A");
        assertThat(match(programme, byWorth()).matches()).extracting(Match::mentee).containsExactly("B");
        Shortage shortage = Shortage.of(
                Compatibility.of(programme, patient().policy()), match(programme, patient()));
        assertThat(shortage.whyUnmatched("B"))
                .hasValueSatisfying(why -> assertThat(why)
                        .isInstanceOfSatisfying(
                                WhyUnmatched.PlacesShort.class,
                                places -> assertThat(places.rivals())
                                        .containsExactly(new Rival("A", Rival.Standing.OVERDUE))));
    }

    /** A and anybody else cannot share the only mentor: two others together would be more matches. */
    @Test
    void aRuleAboutTwoMatchesMayCostMatches() {
        Programme programme = programme()
                .mentor(mentor("M", 2))
                .mentee(overdue("A"))
                .mentee(mentee("B"))
                .mentee(mentee("C"))
                .build();
        PolicyFacts apart = byWorth()
                .with(PlanRuleFact.sharedMentor("alone",
                        (one, other) -> one.id().equals("A") || other.id().equals("A")));

        assertThat(match(programme, apart).matched()).isEqualTo(2);
        Plan plan = match(programme, apart.withWaitingGuarantee(ROUNDS));
        assertThat(PlanChecker.pairs(plan)).containsExactly(new Pair("M", "A"));
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(guarantee(programme, apart.withWaitingGuarantee(ROUNDS)).isKept()).isTrue();
    }

    /** B takes the quota of A and B, and the only mentor of C. */
    @Test
    void aQuotaOfMenteesMayCostMatches() {
        Programme programme = programme()
                .mentor(mentor("M1", 1))
                .mentor(mentor("M2", 1))
                .mentee(mentee("A"))
                .mentee(overdue("B"))
                .mentee(mentee("C"))
                .build();
        PolicyFacts limited = byWorth()
                .with(RuleFact.own("A by M2", (mentor, mentee) -> mentee.id().equals("A") == mentor.id().equals("M2")))
                .with(QuotaFact.ofMentees(
                        "one of A and B", 1, mentee -> mentee.id().equals("C") ? Optional.empty() : Optional.of("AB")));

        assertThat(match(programme, limited).matches()).extracting(Match::mentee).containsExactly("A", "C");
        Plan plan = match(programme, limited.withWaitingGuarantee(ROUNDS));
        assertThat(plan.matches()).extracting(Match::mentee).containsExactly("B");
        assertThat(plan.quality().mostMatches()).isEqualTo(2);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
    }

    @Test
    void aRunningMentorshipEndsTheWaiting() {
        Programme programme = programme()
                .mentor(mentor("Running", 1))
                .mentor(mentor("M", 1))
                .mentee(Mentee.builder("A").mentorsWanted(2).roundsWaited(9).build())
                .mentee(mentee("B"))
                .mentorship(new Mentorship("Running", "A", DateRange.ALWAYS))
                .build();

        assertThat(match(programme, patient()).matches()).extracting(Match::mentee).containsExactly("B");
        assertThat(guarantee(programme, patient())).isEqualTo(new WaitingGuarantee(ROUNDS, List.of(), List.of(), true));
    }

    @Test
    void itIsSaidForWhomItCouldNotBeKeptAndProvenByCounting() {
        Programme programme = programme()
                .mentor(mentor("M", 1))
                .mentor(mentor("N", 1))
                .mentee(Mentee.builder("A").roundsWaited(4).priority(1).mentorsWanted(2).build())
                .mentee(overdue("B"))
                .mentee(overdue("C"))
                .mentee(mentee("D"))
                .build();
        PolicyFacts policy = patient()
                .with(RuleFact.own("A and B by M", (mentor, mentee) -> mentor.id().equals("M")
                        ? !mentee.id().equals("C")
                        : mentee.id().equals("D")));
        WaitingGuarantee guarantee = guarantee(programme, policy);

        assertThat(guarantee.kept()).containsExactly("A");
        assertThat(guarantee.proven()).isTrue();
        Bottleneck bottleneck = new Bottleneck(
                List.of(new Bottleneck.Demand("A", 1), new Bottleneck.Demand("B", 1)),
                List.of(new Supply.MentorPlaces("M", 1, 0)),
                List.of());
        assertThat(guarantee.notKept().getFirst())
                .isEqualTo(new WaitingGuarantee.NotKept(
                        "B",
                        ROUNDS,
                        Optional.of(new WhyUnmatched.PlacesShort(
                                "B", bottleneck, List.of(new Rival("A", Rival.Standing.HIGHER_PRIORITY))))));
        assertThat(bottleneck.verify(Compatibility.of(programme, policy.policy()))).isTrue();
        assertThat(guarantee.notKept().getLast().why())
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(WhyUnmatched.NobodyEligible.class));
        assertThat(guarantee.say(Wording.in(Locale.ENGLISH))).isEqualTo(
                """
                        Nobody should wait longer than 2 rounds: of 3 mentees overdue one gets a mentor.
                        B has waited 2 rounds. Places are short: B and one other mentee (A) want 2 mentors, but at most one match is \
                        possible. No plan can serve them all.
                        - M has one place for them.
                        - A goes first by priority.
                        C has waited 2 rounds. No mentor is eligible for C. Mentors removed by rule: A and B by M: 2.
                        No plan gives more overdue mentees a mentor; that is proven.""");
        assertThat(guarantee.say(Wording.in(Locale.GERMAN)))
                .startsWith(
                        "Länger als 2 Runden soll niemand warten: Von 3 überfälligen Mentees bekommt einer einen Mentor.");
    }

    @Test
    void rulesOfThePlanMayStandBetweenTwoWhoAreOverdue() {
        Programme programme = programme()
                .mentor(mentor("M", 2))
                .mentee(Mentee.builder("A").roundsWaited(ROUNDS).priority(1).build())
                .mentee(overdue("B"))
                .build();
        PolicyFacts policy = patient().with(PlanRuleFact.sharedMentor("apart", (one, other) -> true));
        WaitingGuarantee guarantee = guarantee(programme, policy);

        assertThat(guarantee.kept()).containsExactly("A");
        assertThat(guarantee.notKept().getFirst().why())
                .contains(new WhyUnmatched.RulesOfThePlan(
                        "B", List.of(new WhyUnmatched.RulesOfThePlan.Objection("M", "apart", "M", "A")), true));
    }

    /** The plan was made by own means, without the guarantee, which another could keep. */
    @Test
    void aPlanThatPassesSomebodyOverIsNotTheBest() {
        Programme programme = programme()
                .mentor(mentor("M", 1))
                .mentee(overdue("A"))
                .mentee(Mentee.builder("B").priority(1).build())
                .build();
        Plan impatient = match(programme, byWorth());
        Plan other = new Plan(
                impatient.matches(),
                impatient.unmatched(),
                impatient.loads(),
                impatient.held(),
                impatient.wanted(),
                impatient.points(),
                impatient.charges(),
                impatient.pointsByCriterion(),
                impatient.quality());
        Shortage shortage = Shortage.of(Compatibility.of(programme, patient().policy()), other);

        assertThat(shortage.waitingGuarantee().orElseThrow().notKept())
                .containsExactly(new WaitingGuarantee.NotKept("A", ROUNDS, Optional.empty()));
        assertThat(Shortage.of(Compatibility.of(programme, byWorth().policy()), other).waitingGuarantee()).isEmpty();
    }

    @Test
    void itComesBeforeTheWorstOff() {
        Programme programme = programme()
                .mentor(mentor("M", 1, 0.1))
                .mentor(mentor("N", 1, 0.9))
                .mentee(overdue("A"))
                .mentee(mentee("B"))
                .build();
        Policy fair = Policy.builder(patient()
                .with(RuleFact.own("A by M", (mentor, mentee) -> !mentee.id().equals("A") || mentor.id().equals("M")))
                .policy())
                .objective(Objective.WORST_OFF_FIRST)
                .build();

        assertThat(PlanChecker.pairs(Unhurried.matcher().match(programme, fair)))
                .containsExactly(new Pair("M", "A"), new Pair("N", "B"));
    }

    /** Quotas, two mentors wanted, priorities, a year of waiting, first places and the guarantee are six levels. */
    @Test
    void hundredsWithEverythingAtOnceAreWeighedExactly() {
        Programme.Builder facts = programme();
        for (int i = 0; i < 500; i++) {
            facts.mentor(mentor("M" + i, 2, i / 500.0));
            facts.mentee(Mentee.builder("T" + i)
                    .sector("S" + i % 30)
                    .mentorsWanted(i % 10 == 0 ? 2 : 1)
                    .priority(i % 3)
                    .applied(START.minusDays(i % 360))
                    .roundsWaited(i % 3)
                    .build());
        }
        Programme programme = facts.build();
        PolicyFacts policy = patient()
                .with(RuleFact.own("neighbours",
                        (mentor, mentee) -> Math.floorMod(number(mentor) - 7 * number(mentee), 500) < 20))
                .with(QuotaFact.ofMentees("sector", 15, mentee -> mentee.profile().sector()))
                .with(Loads.EVERY_MENTOR_FIRST);

        Plan plan = match(programme, policy);

        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        assertThat(plan.matched()).isEqualTo(30 * 15);
        Compatibility compatibility = Compatibility.of(programme, policy.policy());
        assertThat(plan.unmatched()).isNotEmpty().allSatisfy(left -> assertThat(
                Shortage.of(compatibility, plan).whyUnmatched(left.mentee()))
                .isPresent());
    }

    private static int number(Person person) {
        return Integer.parseInt(person.id().substring(1));
    }

    /** Sixty people of fifteen organisations with a quota each, ten priorities, and a year of waiting. */
    @Test
    void whatCannotBeWeighedExactlyIsRefusedWithAdvice() {
        Programme.Builder facts = programme();
        for (int i = 0; i < 60; i++) {
            facts.mentor(mentor("M" + i, 2, i / 60.0));
            facts.mentee(Mentee.builder("T" + i)
                    .sector("S" + i % 15)
                    .mentorsWanted(i % 10 == 0 ? 2 : 1)
                    .priority(i % 10)
                    .applied(START.minusDays(6 * i))
                    .roundsWaited(i % 4)
                    .build());
        }
        Policy.Builder policy = Policy.builder("large")
                .criterion(10, Criterion.of("worth", (mentor, mentee) -> mentor.profile().answer(WORTH).orElse(0.0)))
                .quota(Quota.ofMentees("sector", 3, mentee -> mentee.profile().sector()))
                .waitingGuarantee(3);

        Plan plan = Unhurried.matcher().match(facts.build(), policy.build());
        assertThat(plan.matched()).isEqualTo(45);
        assertThat(plan.quality().status()).isEqualTo(Status.PROVEN_OPTIMAL);
        Policy heavy =
                policy.criterion(1_000_000, Criterion.of("alike", (mentor, mentee) -> mentor.places() - 1)).build();
        Programme programme = facts.build();
        assertThatThrownBy(() -> Unhurried.matcher().match(programme, heavy))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(
                        "are too large to be weighed exactly.\nMaybe divide all weights by a common factor");
    }

    @Test
    void itIsPartOfTheRecord() {
        Programme programme = programme().mentor(mentor("M", 1)).mentee(overdue("A")).build();
        Programme sooner = programme().mentor(mentor("M", 1)).mentee(mentee("A")).build();
        Policy policy = patient().policy();
        Compatibility compatibility = Compatibility.of(programme, policy);
        DecisionRecord record =
                DecisionRecord.of(compatibility, Unhurried.matcher().match(compatibility), Limits.DEFAULT);

        assertThat(record.json()).containsPattern("\"waitingGuarantee\":\\s*\\[\\s*2\\s*]");
        assertThat(Replay.of(record, compatibility).differences()).isEmpty();
        assertThat(Replay.of(record, Compatibility.of(sooner, policy)).differences()).isNotEmpty();
        assertThat(Replay.of(record, Compatibility.of(programme, byWorth().policy())).differences()).isNotEmpty();
    }
}
