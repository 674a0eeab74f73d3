package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tandem.matching.audit.Erasure;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.need.NeedsMatcher;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.run.Cancellation;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.run.Limits;
import org.tandem.matching.text.Wording;

/**
 * Whatever is called of whatever module, with people whose names, free texts and places are marked: nothing that comes back, is thrown
 * or logged tells one of them, but for what gives personal facts to whoever asks for them.
 */
class EveryCallTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Set<String> PERSONAL = Set.of(
            "Profile.name", "Profile.answer", "Profile.answers", "Location.latitude", "Location.longitude",
            "Organisation.name", "Organisation.seat");

    @Test
    void nothingTellsASecret() {
        Programme programme = Secrets.programme().build();
        Policy policy = Secrets.policy();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = Unhurried.matcher().match(compatibility);
        try (CapturedLog log = CapturedLog.open()) {
            EveryCall calls = new EveryCall(types(), Set.of(
                    Matcher.class, GroupComposer.class, NeedsMatcher.class, Deadline.class, Limits.class,
                    Cancellation.class), PERSONAL)
                    .using(String.class, "M3", "N4", "O1")
                    .using(int.class, 2, 1)
                    .using(long.class, 3L)
                    .using(double.class, 0.5)
                    .using(boolean.class, true)
                    .using(LocalDate.class, START)
                    .using(Period.class, Period.ofMonths(3))
                    .using(Duration.class, Unhurried.TIME)
                    .using(Locale.class, Locale.GERMAN)
                    .using(List.class, List.of())
                    .using(Set.class, Set.of())
                    .using(Map.class, Map.of())
                    .using(Collection.class, List.of())
                    .using(Iterable.class, List.of())
                    .using(Optional.class, Optional.empty())
                    .using(OptionalInt.class, OptionalInt.empty())
                    .using(OptionalLong.class, OptionalLong.of(1))
                    .with(Wording.in(Locale.ENGLISH))
                    .with(Wording.in(Locale.GERMAN))
                    .with(programme)
                    .with(policy)
                    .with(Unhurried.LIMITS)
                    .with(Deadline.none())
                    .with(Unhurried.matcher().withStepLimit(20))
                    .with(GroupComposer.with(GroupPolicy.builder("groups").build()).withLimits(Unhurried.LIMITS))
                    .with(compatibility)
                    .with(plan)
                    .with(EventLog.of(
                            Terms.of(Period.ofMonths(6), Period.ofMonths(1)), Step.proposals(plan, START, START)))
                    .with(Erasure.of(Map.of("M3", "erased-1")))
                    .run();

            assertThat(Secrets.toldBy(calls.said())).isEmpty();
            assertThat(Secrets.toldBy(log.texts())).isEmpty();
            assertThat(calls.calls()).isGreaterThan(1_000);
            assertThat(calls.said()).hasSizeGreaterThan(5_000);
            assertThat(programme.mentors().getFirst().profile().name().orElseThrow()).contains(Secrets.MARKER);
        }
    }

    /** Somebody who talks, also where nothing is asked. */
    public record Talker(String id) {
        /** Tells a secret. */
        public String whisper() {
            return Secrets.MARKER;
        }

        /** Tells a secret to whoever asks wrongly. */
        public void fail(int times) {
            throw new IllegalStateException("Failed.", new IllegalArgumentException(Secrets.MARKER + times));
        }
    }

    @Test
    void whoTellsIsHeard() {
        List<String> said = new EveryCall(List.of(Talker.class), Set.of(), Set.of())
                .using(int.class, 1)
                .with(new Talker("M3"))
                .run()
                .said();

        assertThat(Secrets.toldBy(said)).hasSize(2).contains(Secrets.MARKER);
    }

    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        PublicSignatures.doors().forEach((module, door) -> {
            if (!module.equals("test") && !module.equals("spring-boot-starter")) {
                types.addAll(PublicSignatures.publicClasses(door, "org.tandem.matching"));
            }
        });
        return types;
    }
}
