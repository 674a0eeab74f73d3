package org.tandem.matching.io.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.tandem.matching.group.WorkingGroup;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** Draws a random value of any type of the core, sensible or not; numbers are extreme now and then, texts are odd. */
final class ValueDraw {
    private static final List<String> TEXTS =
            List.of("M-1", "T-2", "ä ö \"quoted\" \\ / ~", "line\nbreak\ttab", "😀", "", "-0", "2026-01-01", "true");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final SplittableRandom random;

    ValueDraw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns a value; draws again where a constructor refuses. */
    Object of(Type type) {
        return switch (type) {
            case ParameterizedType parameterized -> generic(parameterized);
            case WildcardType ignored -> figure();
            case Class<?> plain -> ofClass(plain);
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    private Object generic(ParameterizedType type) {
        Type first = type.getActualTypeArguments()[0];
        Type raw = type.getRawType();
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(of(first));
        }
        if (raw == List.class) {
            return several(() -> of(first));
        }
        if (raw == Set.class) {
            return new LinkedHashSet<>(several(() -> of(first)));
        }
        if (first instanceof ParameterizedType) {
            return answers();
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        several(() -> of(first)).forEach(key -> map.put(key, of(type.getActualTypeArguments()[1])));
        return map;
    }

    private List<Object> several(Supplier<Object> one) {
        List<Object> all = new ArrayList<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            all.add(one.get());
        }
        return all;
    }

    private Map<Attribute<?>, Object> answers() {
        Map<Attribute<?>, Object> answers = new LinkedHashMap<>();
        answers.put(Attribute.number("n"), number());
        answers.put(Attribute.flag("f"), random.nextBoolean());
        answers.put(Attribute.text("t"), text());
        answers.put(Attribute.date("n"), day());
        return answers;
    }

    private Object figure() {
        return switch (random.nextInt(7)) {
            case 0 -> text();
            case 1 -> random.nextBoolean();
            case 2 -> number();
            case 3 -> (int) whole();
            case 4 -> whole();
            case 5 -> day();
            default -> Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000));
        };
    }

    private Object ofClass(Class<?> type) {
        if (type == String.class) {
            return text();
        }
        if (type == int.class || type == Integer.class) {
            return (int) whole();
        }
        if (type == long.class || type == Long.class) {
            return whole();
        }
        if (type == double.class || type == Double.class) {
            return number();
        }
        if (type == Number.class) {
            return random.nextBoolean() ? (Number) (int) whole() : number();
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == OptionalInt.class) {
            return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of((int) whole());
        }
        if (type == OptionalLong.class) {
            return random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(whole());
        }
        if (type == OptionalDouble.class) {
            return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number());
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == YearMonth.class) {
            return YearMonth.from(day());
        }
        if (type == Duration.class) {
            return Duration.ofMillis(random.nextInt(1_000_000_000));
        }
        if (type == Period.class) {
            return Period.of(random.nextInt(3), random.nextInt(20), 1 + random.nextInt(40));
        }
        if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        if (type == Programme.class) {
            return Programme.builder(day()).build();
        }
        if (type == Policy.class) {
            return pick(List.of(ReadyPolicies.cityCrossMentoring(), ReadyPolicies.associationRecommendations()));
        }
        if (type == NeedsAndOffers.class) {
            return NeedsAndOffers.builder(day()).build();
        }
        if (type == Workshop.class) {
            return Workshop.builder("one", Programme.builder(day()).mentor(Mentor.builder("M-1").build()).build())
                    .everybody()
                    .group(WorkingGroup.of("G", 1, 2))
                    .build();
        }
        return type.isSealed() ? ofClass(pick(Arrays.asList(type.getPermittedSubclasses()))) : record(type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int tries = 0; tries < 200; tries++) {
            try {
                Constructor<?> constructor = type.getConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
                return constructor.newInstance(Arrays.stream(components)
                        .map(component -> of(component.getGenericType()))
                        .toArray());
            } catch (InvocationTargetException refused) {
                // Out of range: drawn again.
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        throw new IllegalStateException("No " + type.getName() + " is accepted.");
    }

    private String text() {
        return pick(TEXTS);
    }

    private LocalDate day() {
        return DAY.plusDays(random.nextInt(2_000));
    }

    private long whole() {
        return switch (random.nextInt(8)) {
            case 0 -> Long.MAX_VALUE;
            case 1 -> Long.MIN_VALUE;
            case 2 -> (1L << 53) - random.nextInt(2);
            case 3 -> -1;
            default -> random.nextInt(10);
        };
    }

    private double number() {
        return switch (random.nextInt(8)) {
            case 0 -> pick(List.of(
                    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE,
                    Double.MAX_VALUE, 1.0 / 3));
            case 1 -> random.nextInt(-10, 10);
            default -> 100 * random.nextDouble();
        };
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
