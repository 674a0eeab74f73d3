package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whoever calls the library may rely on in every signature: the mentor comes first, and what is handed out is no array. */
class PublicCallsTest {
    /** Enums hand out a new array at each call; the compiler writes it. */
    private static final String VALUES = "values";

    private static List<Executable> calls() {
        return PublicSignatures.doors().values().stream()
                .flatMap(door -> PublicSignatures.publicClasses(door, "org.tandem.matching").stream())
                .flatMap(PublicCallsTest::calls)
                .toList();
    }

    private static Stream<Executable> calls(Class<?> type) {
        return Stream.<Executable>concat(
                Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(call -> (call.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(call -> !call.isSynthetic());
    }

    private static List<String> names(Executable call) {
        return Arrays.stream(call.getParameters()).map(Parameter::getName).toList();
    }

    private static boolean isMenteeFirst(Executable call) {
        int mentee = names(call).indexOf("mentee");
        return mentee >= 0 && mentee < names(call).indexOf("mentor");
    }

    private static boolean givesArray(Executable call) {
        return call instanceof Method method && method.getReturnType().isArray() && !method.getName().equals(VALUES);
    }

    @Test
    void theMentorComesFirst() {
        assertThat(calls().stream().filter(call -> names(call).containsAll(List.of("mentor", "mentee"))))
                .hasSizeGreaterThan(20)
                .noneMatch(PublicCallsTest::isMenteeFirst);
    }

    /** Whoever had one could change what others see. */
    @Test
    void nothingThatIsHandedOutIsAnArray() {
        assertThat(calls()).hasSizeGreaterThan(1000).noneMatch(PublicCallsTest::givesArray);
    }

    @Test
    void bothChecksSeeWhatIsWrong() {
        assertThat(calls(Swapped.class))
                .anyMatch(PublicCallsTest::isMenteeFirst)
                .anyMatch(PublicCallsTest::givesArray);
    }

    /** Everything that is not allowed. */
    public record Swapped(String mentee, int times, String mentor, long[] live) {}
}
