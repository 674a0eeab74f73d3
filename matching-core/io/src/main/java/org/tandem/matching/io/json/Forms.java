package org.tandem.matching.io.json;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tandem.matching.acceptance.Entry;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.group.GroupPlan;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.group.Workshop;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Terms;
import org.tandem.matching.need.NeedsAndOffers;
import org.tandem.matching.need.NeedsPlan;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Programme;

/** Finds the form of a type: by what it is where it is a record, an enum or sealed, else by its name. */
final class Forms {
    static final Form<LocalDate> DAY = TextForm.of("a day such as 2026-03-01", "date", LocalDate::parse);
    static final Form<YearMonth> MONTH = TextForm.of("a month such as 2026-03", "", YearMonth::parse);
    static final Form<Duration> DURATION = TextForm.of("a time such as PT2H", "", Duration::parse);
    static final Form<Period> PERIOD = TextForm.of("a period such as P1Y or P6M", "", Period::parse);

    private static final String CORE = "org.tandem.matching.";
    private static final Set<Class<?>> KEPT =
            Set.of(
                    Plan.class, Terms.class, Event.class, Entry.class, GroupPlan.class, SeriesPlan.class,
                    NeedsPlan.class);

    private final Policy pieces;
    private final GroupPolicy groupPieces;
    private final Map<Type, Form<?>> known = new HashMap<>();

    Forms(Map<String, FigureForm.OwnType<?>> own, Policy pieces, GroupPolicy groupPieces) {
        this.pieces = pieces;
        this.groupPieces = groupPieces;
        known.put(String.class, TextForm.PLAIN);
        known.put(int.class, WholeForm.INT);
        known.put(Integer.class, WholeForm.INT);
        known.put(long.class, WholeForm.LONG);
        known.put(Long.class, WholeForm.LONG);
        known.put(double.class, NumberForm.DOUBLE);
        known.put(Double.class, NumberForm.DOUBLE);
        known.put(boolean.class, FlagForm.FLAG);
        known.put(LocalDate.class, DAY);
        known.put(YearMonth.class, MONTH);
        known.put(Duration.class, DURATION);
        known.put(Period.class, PERIOD);
        known.put(OptionalInt.class, new OptionalForm<>(
                WholeForm.INT, OptionalInt.empty(), OptionalInt::getAsInt, OptionalInt::of));
        known.put(OptionalLong.class, new OptionalForm<>(
                WholeForm.LONG, OptionalLong.empty(), OptionalLong::getAsLong, OptionalLong::of));
        known.put(OptionalDouble.class, new OptionalForm<>(
                NumberForm.DOUBLE, OptionalDouble.empty(), OptionalDouble::getAsDouble, OptionalDouble::of));
        FigureForm figures = new FigureForm(own);
        known.put(Object.class, figures);
        known.put(Number.class, figures);
        known.put(DecisionRecord.class, new DecisionRecordForm());
    }

    /** Returns the name of a type in schemas. */
    static String nameOf(Class<?> type) {
        return type.getName().substring(CORE.length()).replace('$', '.');
    }

    /**
     * Returns the form of the values of a class of the library.
     *
     * @throws IllegalArgumentException if they cannot be written
     */
    @SuppressWarnings("unchecked")
    synchronized <T> Form<T> of(Class<T> type) {
        return (Form<T>) of((Type) type);
    }

    /**
     * Returns the form of a value that stands alone: by it, one of several kinds says which it is, whatever type is asked for.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    synchronized <T> OfType<T> ofWhole(Class<T> type) {
        return new OfType<>(type, of((Type) outermost(type)));
    }

    private static Class<?> outermost(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .filter(Class::isSealed)
                .findFirst()
                .<Class<?>>map(Forms::outermost)
                .orElse(type);
    }

    @SuppressWarnings("unchecked")
    Form<Object> ofMember(RecordComponent component) {
        return (Form<Object>) of(component.getGenericType());
    }

    private Form<?> of(Type type) {
        Form<?> form = known.get(type);
        if (form == null) {
            form = switch (type) {
                case ParameterizedType parameterized -> generic(parameterized);
                case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
                case Class<?> plain -> made(plain);
                default -> throw unwritable(type);
            };
            known.put(type, form);
        }
        return form;
    }

    private Form<?> generic(ParameterizedType type) {
        Type first = type.getActualTypeArguments()[0];
        Type raw = type.getRawType();
        if (raw == List.class) {
            return ListForm.of(of(first));
        }
        if (raw == Set.class) {
            return ListForm.ofDistinct(of(first));
        }
        if (raw == Optional.class) {
            return optional(of(first));
        }
        if (raw == Map.class) {
            return first instanceof ParameterizedType attribute && attribute.getRawType() == Attribute.class
                    ? AnswersForm.ANSWERS
                    : new MapForm<>(key(first), of(type.getActualTypeArguments()[1]));
        }
        throw unwritable(type);
    }

    private static <V> Form<Optional<V>> optional(Form<V> inner) {
        return new OptionalForm<>(inner, Optional.empty(), Optional::get, Optional::of);
    }

    private static MapForm.TextKey<?> key(Type type) {
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return constantKey(plain);
        }
        if (type == String.class) {
            return new MapForm.TextKey<String>(Function.identity(), Function.identity());
        }
        throw unwritable(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static MapForm.TextKey<?> constantKey(Class<?> type) {
        return new MapForm.TextKey<Enum<?>>(Enum::name, name -> Enum.valueOf((Class) type, name));
    }

    private Form<?> made(Class<?> type) {
        if (type == Programme.class) {
            return new KeptForm<>(type, new ProgrammeForm(this));
        }
        if (type == Policy.class) {
            return new KeptForm<>(type, new PolicyForm(pieces));
        }
        if (type == GroupPolicy.class) {
            return new KeptForm<>(type, new GroupPolicyForm(groupPieces));
        }
        if (type == EventLog.class) {
            return new KeptForm<>(type, new EventLogForm(this));
        }
        if (type == NeedsAndOffers.class) {
            return new KeptForm<>(type, new NeedsForm(this));
        }
        if (type == Workshop.class) {
            return new KeptForm<>(type, new WorkshopForm(this));
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (!type.getName().startsWith(CORE)) {
            throw unwritable(type);
        }
        if (type.isRecord()) {
            return kept(type, record(type));
        }
        if (type.isSealed()) {
            return kept(type, tagged(type));
        }
        throw unwritable(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<?> constants(Class<?> type) {
        return new ConstantForm(type);
    }

    private static <T> Form<T> kept(Class<?> type, ObjectForm<T> form) {
        return KEPT.contains(type) ? new KeptForm<>(type, form) : form;
    }

    private <T> ObjectForm<T> record(Class<T> type) {
        RecordForm<T> form = new RecordForm<>(type);
        known.put(type, form);
        try {
            form.find(this);
        } finally {
            known.remove(type);
        }
        return form;
    }

    private ObjectForm<Object> tagged(Class<?> type) {
        Map<String, ObjectForm<Object>> kinds = new LinkedHashMap<>();
        addKinds(type, kinds);
        return new TaggedForm<>(type, kinds);
    }

    @SuppressWarnings("unchecked")
    private void addKinds(Class<?> type, Map<String, ObjectForm<Object>> kinds) {
        for (Class<?> kind : type.getPermittedSubclasses()) {
            if (kind.isSealed()) {
                addKinds(kind, kinds);
            } else if (!kind.isRecord() || !Modifier.isPublic(kind.getModifiers())) {
                throw unwritable(type);
            } else if (kinds.put(kind.getSimpleName(), (ObjectForm<Object>) record(kind)) != null) {
                throw new IllegalStateException(
                        "Two kinds of (" + type.getSimpleName() + ") are called (" + kind.getSimpleName() + ").");
            }
        }
    }

    private static IllegalArgumentException unwritable(Type type) {
        return new IllegalArgumentException("Values of the type (" + type.getTypeName()
                + ") cannot be written as JSON: they carry code, or work for others.\n"
                + "Maybe write the values that they are made from, or that they have returned.");
    }
}
