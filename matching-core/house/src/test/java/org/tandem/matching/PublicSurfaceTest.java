package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each module shows to those who use it, as {@code javap -public} counts it: the methods and constructors include those that
 * the compiler writes for records and enums. Who shows more or less says so here.
 */
class PublicSurfaceTest {

    private record Surface(int topLevelTypes, int types, int methods) {}

    private static Surface surface(Class<?> door) {
        List<Class<?>> shown = PublicSignatures.publicClasses(door, "org.tandem.matching");
        return new Surface(
                (int) shown.stream().filter(type -> type.getEnclosingClass() == null).count(),
                shown.size(),
                shown.stream().mapToInt(PublicSurfaceTest::methods).sum());
    }

    private static int methods(Class<?> type) {
        return (int) Stream.<Executable>concat(
                Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .filter(member -> !member.isSynthetic())
                .count();
    }

    @Test
    void noModuleShowsMoreThanItSays() {
        Map<String, Surface> shown = new LinkedHashMap<>();
        PublicSignatures.doors().forEach((module, door) -> shown.put(module, surface(door)));

        assertThat(shown)
                .isEqualTo(Map.of(
                        "core", new Surface(75, 114, 826),
                        "answers", new Surface(45, 109, 877),
                        "sensitivity", new Surface(16, 17, 149),
                        "lifecycle", new Surface(43, 96, 633),
                        "groups", new Surface(28, 58, 476),
                        "needs", new Surface(20, 34, 282),
                        "feedback", new Surface(6, 9, 65),
                        "proofs", new Surface(5, 9, 42),
                        "test", new Surface(7, 7, 30),
                        "spring-boot-starter", new Surface(9, 9, 45)));
    }
}
