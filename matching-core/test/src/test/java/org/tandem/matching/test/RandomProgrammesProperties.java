package org.tandem.matching.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.property.Share;

class RandomProgrammesProperties {
    private static final Policy POLICY = ReadyPolicies.associationRecommendations();

    @Provide
    Arbitrary<Programme> decided() {
        return ProgrammeArbitraries.programmes(6, 7, POLICY);
    }

    @Provide
    Arbitrary<Programme> undecided() {
        return ProgrammeArbitraries.programmes(6, 7);
    }

    @Provide
    Arbitrary<Mentor> mentors() {
        return ProgrammeArbitraries.mentors();
    }

    @Provide
    Arbitrary<Mentee> mentees() {
        return ProgrammeArbitraries.mentees();
    }

    @Property(tries = 200)
    void whatIsDecidedIsAllowed(@ForAll("decided") Programme programme) {
        Plan plan = Unhurried.matcher().match(programme, POLICY);

        assertThat(PlanCheck.faults(programme, POLICY, plan)).isEmpty();
        Share.atLeast(20, "something decided", !programme.decisions().isEmpty());
        Share.atLeast(30, "somebody matched", plan.matched() > 0);
    }

    @Property(tries = 200)
    void sizesAreAsAskedFor(@ForAll("undecided") Programme programme) {
        assertThat(programme.decisions()).isEmpty();
        assertThat(programme.mentors()).hasSizeBetween(1, 6);
        assertThat(programme.mentees()).hasSizeBetween(1, 7);
        Share.atLeast(20, "something runs already", !programme.mentorships().isEmpty());
    }

    @Property(tries = 100)
    void peopleDiffer(@ForAll("mentors") Mentor mentor, @ForAll("mentees") Mentee mentee) {
        assertThat(mentor.id()).isNotEqualTo("N0");
        assertThat(mentee.mentorsWanted()).isNotNegative();
        Share.atLeast(20, "a mentor has a place", mentor.places() > 0);
        Share.atLeast(20, "a mentee seeks something", !mentee.profile().seeks().isEmpty());
    }

    @Example
    void theSameSeedIsTheSameProgramme() {
        assertThat(RandomProgrammes.of(3, 4, 5).mentors()).isEqualTo(RandomProgrammes.of(3, 4, 5).mentors())
                .isNotEqualTo(RandomProgrammes.of(4, 4, 5).mentors());
        assertThatThrownBy(() -> RandomProgrammes.of(1, 0, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mentors (0)");
    }
}
