package org.tandem.matching;

import com.google.common.base.Throwables;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Calls whatever can be called with the values at hand, of all classes given; what comes back is at hand, too. Keeps everything that
 * was said: by {@code toString}, by answers in words, by exceptions with their causes.
 */
final class EveryCall {
    private static final int ENOUGH = 3;

    private final List<Class<?>> types;
    private final Set<Class<?>> closed;
    private final Set<String> personal;
    private final Map<Class<?>, List<Object>> atHand = new HashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private final Set<Executable> called = new HashSet<>();
    private final List<String> said = new ArrayList<>();

    /**
     * Calls nothing yet.
     *
     * @param types the classes
     * @param closed those of which no more values are made than are given, because theirs would search for long
     * @param personal the methods, such as {@code Profile.name}, that give what is personal to whoever asks for it
     */
    EveryCall(List<Class<?>> types, Set<Class<?>> closed, Set<String> personal) {
        this.types = types;
        this.closed = closed;
        this.personal = personal;
    }

    /** Adds a value. */
    EveryCall with(Object value) {
        take(value, true);
        return this;
    }

    /** Makes all calls that can be made. */
    EveryCall run() {
        int before = -1;
        while (called.size() > before) {
            before = called.size();
            for (Class<?> type : types) {
                for (Constructor<?> constructor : type.getConstructors()) {
                    call(constructor);
                }
                Arrays.stream(type.getMethods())
                        .filter(method -> types.contains(method.getDeclaringClass()) && !method.isSynthetic())
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .forEach(this::call);
            }
        }
        return this;
    }

    /** Returns everything that was said. */
    List<String> said() {
        return said;
    }

    /** Returns how many different methods and constructors were called. */
    int calls() {
        return called.size();
    }

    /** Returns the classes whose values were seen. */
    Set<Class<?>> seen() {
        return atHand.keySet();
    }

    private void call(Executable member) {
        boolean isOfValue = member instanceof Method method && !Modifier.isStatic(method.getModifiers());
        boolean isClosed = closed.contains(member.getDeclaringClass()) && !isOfValue;
        if (called.contains(member) || isClosed || member.getDeclaringClass().isEnum()) {
            return;
        }
        List<Object> targets = isOfValue ? values(member.getDeclaringClass()) : List.of("static");
        List<List<Object>> arguments = arguments(member);
        if (targets.isEmpty() || arguments.isEmpty()) {
            return;
        }
        called.add(member);
        for (Object target : targets) {
            for (List<Object> some : arguments) {
                result(member, target, some.toArray());
            }
        }
    }

    private void result(Executable member, Object target, Object[] arguments) {
        try {
            Object result = member instanceof Method method
                    ? method.invoke(target, arguments)
                    : ((Constructor<?>) member).newInstance(arguments);
            take(result, !personal.contains(member.getDeclaringClass().getSimpleName() + "." + member.getName()));
        } catch (InvocationTargetException thrown) {
            said.add(Throwables.getStackTraceAsString(thrown.getCause()));
        } catch (ReflectiveOperationException unreachable) {
            called.add(member);
        }
    }

    /** Returns the arguments of some calls; none if a value is missing. */
    private List<List<Object>> arguments(Executable member) {
        List<List<Object>> calls = new ArrayList<>(List.of(new ArrayList<>()));
        List<List<Object>> others = new ArrayList<>(List.of(new ArrayList<>()));
        for (Class<?> parameter : member.getParameterTypes()) {
            List<Object> values = values(parameter);
            if (values.isEmpty()) {
                return List.of();
            }
            int position = calls.getFirst().size();
            calls.getFirst().add(values.getFirst());
            // Mentor and mentee stand in this order.
            others.getFirst().add(values.get(position % values.size()));
        }
        if (!calls.equals(others)) {
            calls.addAll(others);
        }
        return calls;
    }

    private List<Object> values(Class<?> type) {
        List<Object> exact = atHand.getOrDefault(type, List.of());
        if (!exact.isEmpty()) {
            return List.copyOf(exact);
        }
        return atHand.entrySet().stream()
                .filter(known -> type.isAssignableFrom(known.getKey()) && type != Object.class)
                .flatMap(known -> known.getValue().stream())
                .limit(ENOUGH)
                .toList();
    }

    private void take(Object value, boolean isChecked) {
        open.add(value == null ? "" : value);
        while (!open.isEmpty()) {
            Object one = open.remove();
            switch (one) {
                case Collection<?> all -> all.stream().filter(part -> part != null).limit(50).forEach(open::add);
                case Map<?, ?> all -> {
                    open.addAll(all.keySet());
                    open.addAll(all.values());
                }
                case Optional<?> part -> part.ifPresent(open::add);
                case String text -> {
                    if (isChecked) {
                        said.add(text);
                    }
                }
                default -> keep(one);
            }
        }
    }

    private void keep(Object value) {
        if (!types.contains(value.getClass())) {
            return;
        }
        said.add(value.toString());
        if (value instanceof Answer answer) {
            for (Object wording : atHand.getOrDefault(Wording.class, List.of())) {
                say(answer, (Wording) wording);
            }
        }
        List<Object> known = atHand.computeIfAbsent(value.getClass(), none -> new ArrayList<>());
        if (known.size() < ENOUGH) {
            known.add(value);
            parts(value);
        }
    }

    private void say(Answer answer, Wording wording) {
        try {
            said.add(answer.say(wording));
        } catch (RuntimeException madeUp) {
            // An answer made up of any values has no words.
            said.add(Throwables.getStackTraceAsString(madeUp));
        }
    }

    private void parts(Object value) {
        if (value instanceof Record && personal.stream().noneMatch(
                method -> method.startsWith(value.getClass().getSimpleName() + "."))) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    Object part = component.getAccessor().invoke(value);
                    open.add(part == null ? "" : part);
                } catch (ReflectiveOperationException unreachable) {
                    said.add(component.getName());
                }
            }
        }
    }

    /** Makes values of a type that is not among the classes, such as days and numbers, be at hand. */
    EveryCall using(Class<?> type, Object... values) {
        atHand.put(type, List.of(values));
        return this;
    }
}
