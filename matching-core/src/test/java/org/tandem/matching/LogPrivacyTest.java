package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Programme;

/** No name, free text or coordinate leaves the process by a log, at any level, or by an exception. */
class LogPrivacyTest {
    private static final String TOO_LONG = Secrets.MARKER.repeat(2_000);

    @Test
    void theTestHearsEveryLogger() {
        Logger logger = LoggerFactory.getLogger("anything");
        try (CapturedLog log = CapturedLog.open()) {
            logger.trace("Hello {}", Secrets.MARKER);
            assertThat(Secrets.toldBy(log.texts())).isNotEmpty();
        }
    }

    @Test
    void noLogTellsASecretWhileProgrammesAreMatched() {
        try (CapturedLog log = CapturedLog.open()) {
            Programme programme = Secrets.programme().build();
            Plan plan = Unhurried.matcher().withStepLimit(50).match(programme, Secrets.policy());

            assertThat(plan.matches()).isNotEmpty();
            assertThat(log.texts())
                    .as("Timefold and the library do log")
                    .anyMatch(text -> text.startsWith("ai.timefold") && text.endsWith("TRACE"))
                    .anyMatch(text -> text.startsWith("org.tandem"));
            assertThat(Secrets.toldBy(log.texts())).isEmpty();
        }
    }

    @Test
    void noLogAndNoExceptionTellsASecretWhenSomethingFails() {
        Programme programme = Secrets.programme().build();
        Criterion tooMuch = Criterion.of("too much", (mentor, mentee) -> 2);
        List<ThrowingCallable> failing = List.of(
                () -> Programme.builder(LocalDate.of(2026, 1, 1))
                        .mentor(Mentor.builder("M")
                                .name(TOO_LONG)
                                .answer(Attribute.text("motivation"), TOO_LONG)
                                .location(152, 10)
                                .places(-1)
                                .build())
                        .mentee(Mentee.builder("N")
                                .name(Secrets.MARKER + "\n" + TOO_LONG)
                                .wishes("nobody")
                                .location(52, 1000)
                                .build())
                        .mentee(Mentee.builder("N").name(Secrets.MARKER).build())
                        .organisation(Organisation.of("O").withName(TOO_LONG))
                        .build(),
                () -> Secrets.programme()
                        .mentor(Mentor.builder("M0").name(Secrets.MARKER).build())
                        .businessTie(BusinessTie.of(BusinessTie.Kind.OWNER, "O0", "O0"))
                        .build(),
                () -> Unhurried.matcher()
                        .match(Secrets.programme().decision(Decision.fix("M0", "N2")).build(), Secrets.policy()),
                () -> Unhurried.matcher().match(programme, Policy.builder("bad").criterion(1, tooMuch).build()),
                () -> Unhurried.matcher()
                        .match(Compatibility.withOwnScores(
                                programme, (mentor, mentee) -> OptionalLong.of(Long.MIN_VALUE))),
                () -> Compatibility.of(programme, Secrets.policy()).tallyOfMentee("nobody"));
        try (CapturedLog log = CapturedLog.open()) {
            for (ThrowingCallable call : failing) {
                Throwable thrown = catchThrowable(call);

                assertThat(thrown).isInstanceOf(IllegalArgumentException.class);
                assertThat(Secrets.toldBy(List.of(Throwables.getStackTraceAsString(thrown)))).isEmpty();
                if (thrown instanceof InvalidInputException invalid) {
                    assertThat(Secrets.toldBy(invalid.faults().stream().map(fault -> fault.value() + fault).toList()))
                            .isEmpty();
                }
            }
            assertThat(Secrets.toldBy(log.texts())).isEmpty();
        }
    }
}
