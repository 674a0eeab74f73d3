package org.tandem.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Match;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

class ConsequencesTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Policy POLICY = Policy.builder("city")
            .rule(Rules.differentOrganisations())
            .rule(Rules.noBusinessTies())
            .planRule(PlanRules.coMenteesApart())
            .criterion(10, Criteria.competenceFit())
            .build();

    private static Mentor mentor(String id, String organisation, int places) {
        return Mentor.builder(id).organisation(organisation).places(places).offers("law", 3).build();
    }

    private static Mentee mentee(String id, String organisation, int priority) {
        return Mentee.builder(id).organisation(organisation).seeks("law", 2, 3).priority(priority).build();
    }

    private static Programme.Builder organisations(Organisation... changed) {
        Programme.Builder builder = Programme.builder(START);
        List<String> named = List.of(changed).stream().map(Organisation::id).toList();
        for (String id : List.of("A", "B", "C", "D")) {
            if (!named.contains(id)) {
                builder.organisation(Organisation.of(id));
            }
        }
        return builder.organisations(List.of(changed));
    }

    private static Programme.Builder people(Programme.Builder builder) {
        return builder.mentor(mentor("M-1", "A", 2))
                .mentor(mentor("M-2", "B", 1))
                .mentee(mentee("T-1", "B", 0))
                .mentee(mentee("T-2", "C", 1));
    }

    private static Programme before() {
        return people(organisations())
                .decision(Decision.fix("M-1", "T-1"))
                .decision(Decision.fix("M-1", "T-2"))
                .build();
    }

    private static Plan published() {
        return Unhurried.matcher().match(before(), POLICY);
    }

    @Test
    void nothingFollowsWhenNothingChanges() {
        Consequences none = Consequences.of(POLICY, before(), before(), published());
        assertThat(none.areNone()).isTrue();
        assertThat(none.say(ENGLISH)).startsWith("Nothing published or running has to change.");
    }

    @Test
    void anAcquiredOrganisationBreaksPairsAndTheDecisionsThatFixThem() {
        Programme after = people(organisations(Organisation.of("C").withParent("A")))
                .decision(Decision.fix("M-1", "T-2"))
                .build();
        Consequences found = Consequences.of(POLICY, before(), after, published());

        assertThat(found.broken()).singleElement().satisfies(one -> {
            assertThat(one.mentor()).isEqualTo("M-1");
            assertThat(one.mentee()).isEqualTo("T-2");
            assertThat(one.running()).isFalse();
            assertThat(GivenUp.names(one.objections(), Wording.in(Locale.ENGLISH)))
                    .isEqualTo("different organisations");
        });
        assertThat(found.withdrawn()).containsExactly(Decision.fix("M-1", "T-2"));
        assertThat(found.rematchFirst()).containsExactly("T-2");
        assertThat(found.mentorsFreed()).containsExactly("M-1");
        assertThat(found.repair().changes()).isZero();
        assertThat(found.repair().plan().matches().stream().map(Match::mentor)).containsExactly("M-1", "M-2");
        assertThat(found.say(ENGLISH))
                .contains(
                        "M-1 with T-2 was published, but is against rule different organisations now.",
                        "The decision to fix M-1 with T-2 is against a rule now",
                        "One mentee has lost a mentor and should be matched again first: T-2.");
    }

    @Test
    void aRunningPairIsReportedAndKeepsItsPlaces() {
        Mentorship running = new Mentorship("M-2", "T-2", DateRange.ALWAYS);
        Programme before = people(organisations()).mentorship(running).build();
        Programme after = people(organisations())
                .mentorship(running)
                .businessTie(new BusinessTie(BusinessTie.Kind.COMPETITOR, "B", "C", DateRange.ALWAYS))
                .build();
        Plan published = Unhurried.matcher().match(before, POLICY);
        Consequences found = Consequences.of(POLICY, before, after, published);

        assertThat(found.broken()).singleElement().satisfies(one -> {
            assertThat(one.running()).isTrue();
            assertThat(one.mentee()).isEqualTo("T-2");
            assertThat(GivenUp.names(one.objections(), Wording.in(Locale.ENGLISH))).isEqualTo("no business ties");
        });
        assertThat(found.rematchFirst()).isEmpty();
        assertThat(found.repair().changes()).isZero();
        assertThat(found.say(ENGLISH)).contains("it keeps its places until you end it");
        assertThat(Consequences.of(POLICY, after, after, published).broken()).isEmpty();
    }

    @Test
    void ofTwoPublishedPairsThatCompeteNowOneMoves() {
        Programme after = people(organisations())
                .mentor(mentor("M-3", "D", 1))
                .businessTie(new BusinessTie(BusinessTie.Kind.COMPETITOR, "B", "C", DateRange.ALWAYS))
                .build();
        Consequences found = Consequences.of(POLICY, before(), after, published());

        assertThat(found.clashes())
                .containsExactly(new ClashingPairs("co-mentees apart", "M-1", "T-1", "M-1", "T-2"));
        assertThat(found.repair().unavoidable()).isEqualTo(1);
        assertThat(found.repair().changes()).isEqualTo(1);
        assertThat(found.repair().plan().matched()).isEqualTo(2);
        assertThat(found.say(ENGLISH)).contains("only one of two published pairs can stay");
        Programme bothFixed = Programme.builder(after)
                .decision(Decision.fix("M-1", "T-1"))
                .decision(Decision.fix("M-1", "T-2"))
                .build();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Consequences.of(POLICY, before(), bothFixed, published()));
    }

    @Test
    void whoLosesAMentorIsMatchedAgainFirst() {
        Programme after = organisations()
                .mentor(mentor("M-2", "B", 2))
                .mentor(mentor("M-4", "D", 1))
                .mentee(mentee("T-1", "B", 0))
                .mentee(mentee("T-2", "C", 1))
                .build();
        Consequences found = Consequences.of(POLICY, before(), after, published());

        assertThat(found.mentorsGone()).containsExactly("M-1");
        assertThat(found.menteesGone()).isEmpty();
        assertThat(found.rematchFirst()).as("higher priority first").containsExactly("T-2", "T-1");
        assertThat(found.repair().plan().matched()).isEqualTo(2);
        assertThat(found.say(Wording.in(Locale.GERMANY))).contains("Ein Mentor ist nicht mehr dabei: M-1.");
    }

    @Test
    void aWithdrawnApplicationFreesAPlace() {
        Programme after = organisations()
                .mentor(mentor("M-1", "A", 2))
                .mentor(mentor("M-2", "B", 1))
                .mentee(mentee("T-1", "B", 0))
                .build();
        Consequences found = Consequences.of(POLICY, before(), after, published());

        assertThat(found.menteesGone()).containsExactly("T-2");
        assertThat(found.mentorsFreed()).containsExactly("M-1");
        assertThat(found.rematchFirst()).isEmpty();
        assertThat(found.repair().givenUp()).singleElement().matches(one -> one.mentee().equals("T-2"));
    }
}
