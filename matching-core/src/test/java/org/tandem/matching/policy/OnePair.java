package org.tandem.matching.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/**
 * A programme in which a rule or criterion is asked about one mentor, M, and one mentee, T. Bystanders on both sides make
 * sure that neither stands at position 0.
 */
public final class OnePair {
    /** The first day of the programme. */
    public static final LocalDate START = LocalDate.of(2026, 9, 1);
    /** The day after its last day. */
    public static final LocalDate END = LocalDate.of(2027, 9, 1);

    private static final int MENTOR = 1;
    private static final int MENTEE = 2;

    private final Mentor.Builder mentor = Mentor.builder("M");
    private final Mentee.Builder mentee = Mentee.builder("T");
    private final List<Consumer<Programme.Builder>> changes = new ArrayList<>();

    /** Says something about the mentor. */
    public OnePair mentor(Consumer<Mentor.Builder> change) {
        change.accept(mentor);
        return this;
    }

    /** Says something about the mentee. */
    public OnePair mentee(Consumer<Mentee.Builder> change) {
        change.accept(mentee);
        return this;
    }

    /** Adds organisations without parents. */
    public OnePair organisations(String... ids) {
        return facts(facts -> facts.organisations(Arrays.stream(ids).map(Organisation::of).toList()));
    }

    /** Adds an organisation with a parent. */
    public OnePair subsidiary(String id, String parent) {
        return facts(facts -> facts.organisation(Organisation.of(id).withParent(parent)));
    }

    /** Adds a business tie without dates. */
    public OnePair tie(BusinessTie.Kind kind, String first, String second) {
        return tie(kind, first, second, DateRange.ALWAYS);
    }

    /** Adds a business tie. */
    public OnePair tie(BusinessTie.Kind kind, String first, String second, DateRange during) {
        return facts(facts -> facts.businessTie(new BusinessTie(kind, first, second, during)));
    }

    /** Adds a personal tie. */
    public OnePair personalTie(PersonalTie.Kind kind, String first, String second) {
        return facts(facts -> facts.personalTie(new PersonalTie(kind, first, second)));
    }

    /** Changes anything else. */
    public OnePair facts(Consumer<Programme.Builder> change) {
        changes.add(change);
        return this;
    }

    /** Returns the programme. */
    public Programme programme() {
        Programme.Builder facts = Programme.builder(START)
                .end(END)
                .mentor(Mentor.builder("A-bystander").build())
                .mentor(mentor.build())
                .mentor(Mentor.builder("Z-bystander").build())
                .mentee(Mentee.builder("B-bystander").build())
                .mentee(Mentee.builder("C-bystander").build())
                .mentee(mentee.build());
        changes.forEach(change -> change.accept(facts));
        return facts.build();
    }

    /** Returns what a rule says about the pair. */
    public Verdict verdict(Rule rule) {
        Judge judge = rule.prepare(programme());
        Verdict verdict = judge.verdict(MENTOR, MENTEE);
        assertThat(verdict.outcome()).isEqualTo(judge.outcome(MENTOR, MENTEE));
        return verdict;
    }

    /** Returns what a criterion gives to the pair. */
    public double value(Criterion criterion) {
        return criterion.prepare(programme()).value(MENTOR, MENTEE);
    }

    /** Asserts that a rule has no objection. */
    public void assertEligible(Rule rule) {
        assertThat(verdict(rule)).isEqualTo(Verdict.ELIGIBLE);
    }

    /** Asserts that a rule bars the pair, for this reason. */
    public void assertIneligible(Rule rule, Reason reason) {
        assertThat(verdict(rule)).isEqualTo(Verdict.ineligible(reason));
    }

    /** Asserts that a rule holds the pair for review, for this reason. */
    public void assertHeld(Rule rule, Reason reason) {
        assertThat(verdict(rule)).isEqualTo(Verdict.heldForReview(reason));
    }
}
