package org.tandem.matching.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.matching.programme.BusinessTie.Kind.COMPETITOR;
import static org.tandem.matching.programme.BusinessTie.Kind.OWNER;
import static org.tandem.matching.programme.BusinessTie.Kind.UNDISCLOSED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.matching.policy.PlanJudge;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

class CoMenteesApartJudgeTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2027, 9, 1);

    private final Programme.Builder facts = Programme.builder(START)
            .end(END)
            .organisation(Organisation.of("A"))
            .organisation(Organisation.of("B"))
            .mentor(Mentor.builder("M").organisation("A").build())
            .mentee(Mentee.builder("T1").organisation("A").build())
            .mentee(Mentee.builder("T2").organisation("B").build())
            .mentee(Mentee.builder("T3").organisation("A").build())
            .mentee(Mentee.builder("T4").build())
            .mentee(Mentee.builder("T5").build());

    @Test
    void menteesOfDifferentOrganisationsMayShareAMentor() {
        assertThat(objects(0, 1)).isFalse();
    }

    @Test
    void menteesOfOneOrganisationMayNot() {
        assertThat(objects(0, 2)).isTrue();
    }

    @Test
    void menteesOfOneGroupMayNot() {
        facts.organisation(Organisation.of("P"))
                .businessTie(BusinessTie.of(OWNER, "P", "A"))
                .businessTie(BusinessTie.of(OWNER, "P", "B"));

        assertThat(objects(0, 1)).isTrue();
    }

    @Test
    void menteesOfCompetitorsMayNot() {
        facts.businessTie(BusinessTie.of(COMPETITOR, "B", "A"));

        assertThat(objects(0, 1)).isTrue();
    }

    @Test
    void menteesOfCompetingGroupsMayNot() {
        facts.organisation(Organisation.of("C").withParent("A")).businessTie(BusinessTie.of(COMPETITOR, "C", "B"));

        assertThat(objects(0, 1)).isTrue();
    }

    @Test
    void menteesWhoseRivalryIsUndisclosedMayNot() {
        facts.businessTie(BusinessTie.of(UNDISCLOSED, "A", "B"));

        assertThat(objects(0, 1)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPPLIER", "CUSTOMER", "ADVISER"})
    void otherTiesDoNotMatter(BusinessTie.Kind kind) {
        facts.businessTie(BusinessTie.of(kind, "A", "B"));

        assertThat(objects(0, 1)).isFalse();
    }

    @Test
    void onlyRivalryDuringTheTermCounts() {
        facts.businessTie(new BusinessTie(COMPETITOR, "A", "B", DateRange.before(START)))
                .businessTie(new BusinessTie(COMPETITOR, "A", "B", DateRange.since(END)));
        assertThat(objects(0, 1)).isFalse();

        facts.businessTie(new BusinessTie(COMPETITOR, "A", "B", DateRange.before(START.plusDays(1))));
        assertThat(objects(0, 1)).isTrue();
    }

    @Test
    void menteesWithoutAnOrganisationMayShareWithAnybody() {
        assertThat(objects(3, 4)).isFalse();
        assertThat(objects(0, 3)).isFalse();
    }

    private boolean objects(int mentee, int other) {
        PlanJudge.SharedMentor judge =
                (PlanJudge.SharedMentor) PlanRules.coMenteesApart().prepare(facts.build());
        boolean objects = judge.objects(0, mentee, other);
        assertThat(judge.objects(0, other, mentee)).as("the other way round").isEqualTo(objects);
        return objects;
    }
}
