package org.tandem.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.matching.internal.timefold.Seat;
import org.tandem.matching.internal.timefold.Seating;
import org.tandem.matching.internal.timefold.group.Grouping;
import org.tandem.matching.internal.timefold.group.Party;

/**
 * Timefold finds accessors by changing the first letter of a name in the machine's own language. In Turkish the capital of
 * {@code i} is no {@code I}, and a search would fail there alone.
 */
class TimefoldNamesTest {

    @ParameterizedTest
    @ValueSource(classes = {Seat.class, Seating.class, Party.class, Grouping.class})
    void noNameThatTimefoldReadsBeginsWithI(Class<?> planning) {
        List<String> names = Stream.<AccessibleObject>concat(
                Arrays.stream(planning.getDeclaredFields()), Arrays.stream(planning.getDeclaredMethods()))
                .filter(member -> Arrays.stream(member.getAnnotations())
                        .anyMatch(one -> one.annotationType().getName().startsWith("ai.timefold.")))
                .map(member -> ((Member) member).getName().replaceFirst("^(get|is|set)(?=[A-Z])", ""))
                .toList();

        assertThat(names).isNotEmpty().noneMatch(name -> name.startsWith("i") || name.startsWith("I"));
    }
}
