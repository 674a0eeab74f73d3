package org.tandem.matching.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.matching.acceptance.AcceptanceLedger;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.acceptance.LedgerOutcome;
import org.tandem.matching.acceptance.LedgerState;
import org.tandem.matching.acceptance.Request;
import org.tandem.matching.acceptance.Way;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.explain.shortage.Shortage;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.rematch.Rematch;
import org.tandem.matching.run.Limits;

/** An application matches, keeps what it has as JSON, ends, and goes on another day as if it had never ended. */
class RestartTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    private static final Policy POLICY = Policy.builder("restart")
            .rule(Rules.differentOrganisations())
            .rule(Rules.noVeto())
            .rule(Rules.mustHaves())
            .planRule(PlanRules.coMenteesApart())
            .criterion(60, Criteria.competenceFit())
            .criterion(25, Criteria.menteeWishes())
            .build();

    private static final Programme PROGRAMME = Programme.builder(START)
            .organisation(Organisation.of("A"))
            .organisation(Organisation.of("B"))
            .mentor(Mentor.builder("M-1").organisation("A").places(2).offers("law", 5).offers("sales", 2).build())
            .mentor(Mentor.builder("M-2").places(1).offers("law", 3).build())
            .mentor(Mentor.builder("M-3").places(1).offers("sales", 4).vetoes("T-3").build())
            .mentee(Mentee.builder("T-1").organisation("B").seeks("law", 4, 3).wishes("M-2").build())
            .mentee(Mentee.builder("T-2").organisation("B").seeks("sales", 3, 2).build())
            .mentee(Mentee.builder("T-3").mustHave("sales", 2, 5).build())
            .mentee(Mentee.builder("T-4").mustHave("music", 2, 5).build())
            .build();

    /** Somebody has applied late, and a mentor has one place less. */
    private static Programme later(Programme programme) {
        Programme.Builder builder = Programme.builder(programme.start()).end(programme.end())
                .organisations(programme.organisations())
                .mentees(programme.mentees())
                .mentee(Mentee.builder("T-5").seeks("law", 5, 5).priority(1).build());
        programme.mentors().forEach(mentor -> builder.mentor(
                mentor.id().equals("M-1") ? Mentor.builder(mentor).places(1).build() : mentor));
        return builder.build();
    }

    /** What an application holds in memory. */
    private record Desk(Programme programme, Policy policy, Plan plan, EventLog log, LedgerState ledger) {

        Compatibility compatibility() {
            return Compatibility.of(programme, policy);
        }

        /** Everything that can be asked of it, as values. */
        List<Object> answers() {
            Explainer explainer = Explainer.of(compatibility(), plan);
            Shortage shortage = Shortage.of(compatibility(), plan);
            List<Object> answers = new ArrayList<>();
            plan.matches().forEach(match -> answers.add(explainer.why(match.mentor(), match.mentee())));
            programme.mentors().forEach(mentor -> programme.mentees()
                    .forEach(mentee -> answers.add(explainer.whyNot(mentor.id(), mentee.id()))));
            answers.add(shortage.whyUnmatched());
            programme.mentees().forEach(mentee -> answers.add(shortage.whatWouldHelp(mentee.id())));
            Compatibility now = Compatibility.of(later(programme), policy);
            answers.add(Rematch.of(now, plan).tradeOff(4));
            answers.add(Rematch.of(now, plan).within(1));
            answers.add(Rematch.of(now, plan).smallestRepair());
            answers.add(log.at(TODAY.plusDays(3)).pairs());
            answers.add(ledger.entries());
            answers.add(ledger.answer(new Request.Claim("late", Way.PLAN_PUBLISHED, "M-3", "T-1")).outcome());
            return answers;
        }
    }

    private static Desk desk() {
        Compatibility compatibility = Compatibility.of(PROGRAMME, POLICY);
        Plan plan = Unhurried.matcher().match(compatibility);
        List<Event> events = new ArrayList<>(Step.proposals(plan, TODAY, START));
        Event first = events.getFirst();
        events.add(new Step.Accepted(TODAY.plusDays(1), first.mentor(), first.mentee(), Role.MENTOR));
        EventLog log = EventLog.of(Terms.of(Period.ofMonths(12), Period.ofMonths(1)), events);
        AcceptanceLedger ledger = AcceptanceLedger.of(LedgerState.of(compatibility));
        plan.matches().forEach(match -> ledger.submit(new Request.Claim(
                match.mentee(), Way.PLAN_PUBLISHED, match.mentor(), match.mentee())));
        assertThat(ledger.submit(new Request.Claim("full", Way.RECOMMENDATION_ACCEPTED, "M-2", "T-3")))
                .isInstanceOf(LedgerOutcome.Refused.class);
        return new Desk(PROGRAMME, POLICY, plan, log, ledger.state());
    }

    /** Writes everything, forgets it, and reads it with what a new process has. */
    private static Desk restarted(Desk desk) {
        TandemJson json = TandemJson.create();
        List<String> kept = List.of(
                json.write(desk.programme()),
                json.write(desk.policy()),
                json.write(desk.plan()),
                json.write(desk.log()),
                json.writeList(desk.ledger().entries()));
        TandemJson anew = TandemJson.create();
        Programme programme = anew.read(kept.get(0), Programme.class);
        Policy policy = anew.read(kept.get(1), Policy.class);
        return new Desk(
                programme,
                policy,
                anew.read(kept.get(2), Plan.class),
                anew.read(kept.get(3), EventLog.class),
                LedgerState.of(Compatibility.of(programme, policy), anew.readList(kept.get(4), Entry.class)));
    }

    @Test
    void everyAnswerIsTheSameAsWithoutARestart() {
        Desk before = desk();
        assertThat(before.plan().matched()).isEqualTo(3);

        Desk after = restarted(before);

        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.answers()).isEqualTo(before.answers());
    }

    @Test
    void soItIsWithAPlanFromItsRecordOrItsPairs() {
        Desk before = desk();
        DecisionRecord record = DecisionRecord.of(before.compatibility(), before.plan(), Limits.DEFAULT);
        Desk read = restarted(before);
        Compatibility compatibility = read.compatibility();

        Plan recorded = TandemJson.create()
                .read(TandemJson.create().write(record), DecisionRecord.class)
                .plan(compatibility);
        Plan fromPairs = Plan.of(compatibility, before.plan().pairs());

        assertThat(recorded).isEqualTo(before.plan());
        Desk ofPairs = new Desk(read.programme(), read.policy(), fromPairs, read.log(), read.ledger());
        assertThat(explained(ofPairs)).isEqualTo(explained(before));
    }

    private static List<Object> explained(Desk desk) {
        Explainer explainer = Explainer.of(desk.compatibility(), desk.plan());
        List<Object> answers = new ArrayList<>();
        desk.plan().pairs().forEach(pair -> answers.add(explainer.why(pair.mentor(), pair.mentee())));
        answers.add(Rematch.of(Compatibility.of(later(desk.programme()), desk.policy()), desk.plan()).within(1).plan());
        return answers;
    }

    @Test
    void aPlanOfOtherFactsOrRulesIsRefusedAndToldWhichDiffer() {
        Desk desk = restarted(desk());
        Policy other = Policy.builder(desk.policy()).criterion(61, Criteria.competenceFit()).build();

        assertThatThrownBy(() -> Explainer.of(Compatibility.of(desk.programme(), other), desk.plan()))
                .hasMessageStartingWith("The policy (restart, fingerprint ");
        assertThatThrownBy(() -> Explainer.of(Compatibility.of(later(desk.programme()), desk.policy()), desk.plan()))
                .hasMessageStartingWith("The people (fingerprint ");
    }
}
