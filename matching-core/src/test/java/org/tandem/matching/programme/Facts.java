package org.tandem.matching.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;

/** Small valid facts to spoil, and the faults found in them. */
final class Facts {
    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final LocalDate END = LocalDate.of(2027, 9, 1);

    private Facts() {}

    /** Organisations A, B and C, mentors M1 and M2, mentees T1 and T2. */
    static Programme.Builder valid() {
        return Programme.builder(START)
                .organisation(Organisation.of("A"))
                .organisation(Organisation.of("B"))
                .organisation(Organisation.of("C"))
                .mentor(Mentor.builder("M1").build())
                .mentor(Mentor.builder("M2").build())
                .mentee(Mentee.builder("T1").build())
                .mentee(Mentee.builder("T2").build());
    }

    static List<Fault> faultsOf(Programme.Builder facts) {
        InvalidInputException exception = catchThrowableOfType(InvalidInputException.class, facts::build);
        assertThat(exception).as("faults of the programme").isNotNull();
        return exception.faults();
    }

    /** Asserts that there is this fault and no other. */
    static void assertOnlyFault(Programme.Builder facts, String id, String value, String problem) {
        assertThat(faultsOf(facts)).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo(problem);
            assertThat(fault.id()).isEqualTo(id);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.advice()).isNotBlank();
        });
    }

    /** Asserts that this mentor, added to the valid facts, has this fault and no other. */
    static void assertOnlyFault(Mentor.Builder mentor, String value, String problem) {
        Mentor spoilt = mentor.build();
        assertOnlyFault(valid().mentor(spoilt), PersonCheck.subject(spoilt), value, problem);
    }

    /** Asserts that this mentee, added to the valid facts, has this fault and no other. */
    static void assertOnlyFault(Mentee.Builder mentee, String value, String problem) {
        Mentee spoilt = mentee.build();
        assertOnlyFault(valid().mentee(spoilt), PersonCheck.subject(spoilt), value, problem);
    }
}
