package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.internal.sphere.UnitVector;
import org.tandem.matching.plan.Ended;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.plan.PlanWriter;
import org.tandem.matching.plan.Quality;
import org.tandem.matching.plan.Status;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.DateRange;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Location;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Mentorship;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/** No name, free text or place of a person is in any {@code toString} or message. */
class PrivacyTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final String NAME = "Erika Mustermann";
    private static final Attribute<String> MOTIVE = Attribute.text("motive");
    private static final double LATITUDE = 52.123457;
    private static final double LONGITUDE = 10.765432;

    @Test
    void noFactShowsANameAFreeTextOrAPlace() {
        Programme programme = programme();

        assertDiscreet(programme);
        assertDiscreet(programme.organisations(), programme.mentors(), programme.mentees());
        assertDiscreet(programme.businessTies(), programme.personalTies(), programme.mentorships());
        assertDiscreet(programme.decisions(), programme.months());
        Location home = new Location(LATITUDE, LONGITUDE);
        assertDiscreet(home, UnitVector.of(LATITUDE, LONGITUDE));
    }

    @Test
    void noJudgementShowsANameAFreeTextOrAPlace() {
        Programme programme = programme();
        Compatibility compatibility = Compatibility.of(programme, policy());

        assertThat(compatibility.heldPairs()).isNotEmpty();
        assertDiscreet(compatibility, compatibility.graph(), compatibility.heldPairs(), compatibility.policy());
        for (Mentor mentor : programme.mentors()) {
            assertDiscreet(compatibility.tallyOfMentor(mentor.id()));
            for (Mentee mentee : programme.mentees()) {
                assertDiscreet(compatibility.tallyOfMentee(mentee.id()));
                assertDiscreet(compatibility.verdicts(mentor.id(), mentee.id()));
                assertDiscreet(compatibility.contributions(mentor.id(), mentee.id()));
            }
        }
    }

    @Test
    void noPlanShowsANameAFreeTextOrAPlace() {
        Compatibility compatibility = Compatibility.of(programme(), policy());
        int[] allPairs = new int[compatibility.graph().pairCount()];
        Arrays.setAll(allPairs, pair -> pair);
        assertThat(allPairs).isNotEmpty();

        Plan plan = new PlanWriter(compatibility)
                .write(allPairs, 7, new Quality(Status.FEASIBLE, Ended.TIME, 2));

        assertThat(plan.unmatched()).isNotEmpty();
        assertDiscreet(plan, plan.matches(), plan.unmatched(), plan.loads(), plan.held(), plan.quality());
    }

    @Test
    void noFaultShowsANameOrAFreeText() {
        Programme.Builder spoilt = Programme.builder(START)
                .organisation(Organisation.of("A").withName(NAME.repeat(100)))
                .mentor(person(Mentor.builder("M"))
                        .name(NAME.repeat(100))
                        .organisation("ghost")
                        .places(-1)
                        .answer(MOTIVE, NAME.repeat(10_000))
                        .wishes("ghost")
                        .offers("law", 9)
                        .build())
                .mentor(Mentor.builder("M").name(NAME).build())
                .mentee(person(Mentee.builder("T"))
                        .organisation("ghost")
                        .priority(99)
                        .answer(Attribute.number("motive"), 1.0)
                        .build())
                .personalTie(new PersonalTie(PersonalTie.Kind.RELATIVE, "M", "M"))
                .mentorship(new Mentorship("M", "T", DateRange.of(START, START)))
                .decision(Decision.fix("M", "T"))
                .decision(Decision.bar("M", "T"));

        InvalidInputException exception = catchThrowableOfType(InvalidInputException.class, spoilt::build);

        assertThat(exception.faults()).hasSizeGreaterThan(12);
        assertDiscreet(exception);
        assertDiscreet(exception.faults());
    }

    @Test
    void noComplaintAboutAFixedPairShowsANameOrAFreeText() {
        Programme programme = Programme.builder(programme())
                .decision(Decision.fix("M-far", "T1"))
                .decision(Decision.fix("M-veto", "T2"))
                .build();

        InvalidInputException exception =
                catchThrowableOfType(InvalidInputException.class, () -> Compatibility.of(programme, policy()));

        assertThat(exception.faults()).hasSize(2);
        assertDiscreet(exception);
    }

    @Test
    void noComplaintAboutACriterionShowsANameOrAFreeText() {
        Policy broken = Policy.builder(policy())
                .criterion(1, Criterion.of("broken", (mentor, mentee) -> Double.NaN))
                .build();

        IllegalArgumentException exception =
                catchThrowableOfType(IllegalArgumentException.class, () -> Compatibility.of(programme(), broken));

        assertDiscreet(exception);
    }

    private static Policy policy() {
        return Policy.builder(ReadyPolicies.cityCrossMentoring())
                .criterion(1, Criteria.sameAnswer(MOTIVE))
                .build();
    }

    /** A pair that fits, and others that fail at various rules. */
    private static Programme programme() {
        return Programme.builder(START)
                .organisation(Organisation.of("A").withName(NAME).withSeat(new Location(LATITUDE, LONGITUDE)))
                .organisation(Organisation.of("B").withName(NAME).withSector("energy"))
                .organisation(Organisation.of("C").withParent("B"))
                .organisation(Organisation.of("D"))
                .businessTie(BusinessTie.of(BusinessTie.Kind.UNDISCLOSED, "A", "D"))
                .mentor(person(Mentor.builder("M1")).organisation("A").build())
                .mentor(person(Mentor.builder("M-tied")).organisation("C").build())
                .mentor(person(Mentor.builder("M-held")).organisation("D").build())
                .mentor(person(Mentor.builder("M-far"))
                        .organisation("D")
                        .location(-LATITUDE, LONGITUDE)
                        .build())
                .mentor(person(Mentor.builder("M-veto")).vetoes("T2").build())
                .mentee(person(Mentee.builder("T1")).organisation("B").build())
                .mentee(person(Mentee.builder("T2")).organisation("A").build())
                .mentee(person(Mentee.builder("T3"))
                        .organisation("B")
                        .mustHave("magic", 5, 5)
                        .build())
                .personalTie(new PersonalTie(PersonalTie.Kind.LINE_MANAGER, "M1", "T2"))
                .mentorship(new Mentorship("M1", "T3", DateRange.ALWAYS))
                .decision(Decision.bar("M-tied", "T2"))
                .build();
    }

    private static <B extends ProfileBuilder<B>> B person(B builder) {
        return builder.name(NAME)
                .stage(CareerStage.TEAM_LEAD)
                .location(LATITUDE, LONGITUDE)
                .languages("de")
                .forms("talks")
                .timePerMonth(Duration.ofHours(5))
                .available(YearMonth.of(2026, 1), YearMonth.of(2028, 1))
                .offers("law", 3)
                .interests("chess")
                .answer(MOTIVE, "I am " + NAME);
    }

    /** Asserts that neither these nor anything they are made of shows something personal. */
    private static void assertDiscreet(Object... values) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(values));
        while (!open.isEmpty()) {
            Object value = open.remove();
            if (seen.add(value)) {
                assertThat(value.toString()).doesNotContainIgnoringCase("Mustermann", "Erika");
                assertThat(value.toString()).doesNotContain("52.1234", "10.7654");
                open.addAll(parts(value));
            }
        }
    }

    /** Returns what a value is made of, except the personal facts that a caller asks for by their own accessors. */
    private static Collection<?> parts(Object value) {
        return switch (value) {
            case Collection<?> values -> values;
            case Map<?, ?> map -> map.entrySet();
            case Optional<?> optional -> optional.stream().toList();
            case Record record when !(record instanceof Organisation || record instanceof Profile
                    || record instanceof Location) ->
                components(record);
            default -> List.of();
        };
    }

    private static List<Object> components(Record record) {
        List<Object> components = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                components.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError("An accessor of a record failed.", impossible);
            }
        }
        return components;
    }
}
