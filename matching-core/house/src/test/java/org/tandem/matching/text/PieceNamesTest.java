package org.tandem.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.group.GroupCriteria;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;
import org.tandem.matching.need.NeedRules;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.policy.rule.PlanRules;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

class PieceNamesTest {
    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            double.class, 1.0,
            int.class, 1,
            Duration.class, Duration.ofHours(1),
            Period.class, Period.ofMonths(1),
            Attribute.class, Attribute.number("question"),
            Kind.class, Kind.ofSector("sector"),
            TieScope.class, TieScope.GROUP,
            Set.class, Set.of(PersonalTie.Kind.RELATIVE));

    /** Returns the names of all that a class makes ready; what takes a name is a programme's own. */
    private static Set<String> made(Class<?> maker) throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (Method method : maker.getMethods()) {
            List<Class<?>> types = Arrays.stream(method.getParameters())
                    .<Class<?>>map(Parameter::getType)
                    .toList();
            if (Modifier.isStatic(method.getModifiers()) && !types.contains(String.class)) {
                assertThat(SAMPLES.keySet()).as(method.getName()).containsAll(types);
                Object piece = method.invoke(null, types.stream().map(SAMPLES::get).toArray());
                names.add((String) piece.getClass().getMethod("name").invoke(piece));
            }
        }
        return names;
    }

    private static Set<String> readyMade() throws ReflectiveOperationException {
        Set<String> names =
                new TreeSet<>(Set.of(NeedRules.KIND, NeedRules.REACH, NeedRules.DAYS, Objective.FLOOR_RULE));
        for (Class<?> maker : List.of(Rules.class, PlanRules.class, Criteria.class, GroupRules.class,
                GroupCriteria.class)) {
            names.addAll(made(maker));
        }
        for (Quota.Kind kind : Quota.Kind.values()) {
            names.add(Quota.perOrganisation(kind, 1).name());
            names.add(Quota.perSector(kind, 1).name());
        }
        Programme onePair = Programme.builder(LocalDate.of(2026, 9, 1))
                .mentor(Mentor.builder("M").build())
                .mentee(Mentee.builder("T").build())
                .build();
        Compatibility.of(onePair, Policy.builder("none").build())
                .verdicts("M", "T")
                .forEach(standing -> names.add(standing.rule()));
        return names;
    }

    @Test
    void everyReadyMadePieceHasAGermanName() throws ReflectiveOperationException {
        Wording german = Wording.in(Locale.GERMANY);
        Set<String> said = new TreeSet<>();
        for (String name : readyMade()) {
            assertThat(german.piece(name)).as(name).isNotBlank().isNotEqualTo(name).doesNotContain("*");
            said.add(german.piece(name));
        }
        assertThat(said).as("no two are called the same").hasSameSizeAs(readyMade());
    }

    @Test
    void noGermanNameIsLeftOver() throws ReflectiveOperationException {
        Set<String> ready = readyMade();
        for (String key : ResourceBundle.getBundle("org.tandem.matching.text.Pieces", Locale.GERMAN).keySet()) {
            assertThat(ready)
                    .anyMatch(name -> key.endsWith("*") ? name.startsWith(key.replace("*", "")) : name.equals(key));
        }
    }

    @Test
    void englishNamesAreThoseOfPolicies() throws ReflectiveOperationException {
        assertThat(readyMade()).hasSizeGreaterThan(40).allMatch(name -> Wording.in(Locale.UK).piece(name).equals(name));
    }

    @Test
    void namesOfAProgrammesOwnStay() {
        assertThat(Wording.in(Locale.GERMAN).piece("fährt Auto")).isEqualTo("fährt Auto");
        assertThat(Wording.in(Locale.FRENCH).piece("competence fit")).isEqualTo("competence fit");
    }

    @Test
    void questionsAreCalledByTheirKeys() {
        assertThat(Wording.in(Locale.GERMAN).piece(Criteria.sameAnswer(Attribute.text("Sport")).name()))
                .isEqualTo("gleich: Sport");
    }
}
