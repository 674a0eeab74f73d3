package org.tandem.matching.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.Profile;

/** Profiles with less in them. The parts are read from the type, so that one that is added later is left out by itself. */
final class ProfileParts {
    static final int COUNT = Profile.class.getRecordComponents().length;

    private ProfileParts() {}

    /** Returns the profile with a part as if nothing had been said about it. */
    static Profile without(Profile profile, int part) {
        Object[] values = values(profile);
        values[part] = nothing(values[part]);
        return of(values);
    }

    /** Returns how many elements a part has; 0 where it has none or one value. */
    static int size(Profile profile, int part) {
        return switch (values(profile)[part]) {
            case Collection<?> all -> all.size();
            case Map<?, ?> all -> all.size();
            default -> 0;
        };
    }

    /** Returns the profile without one element of a part. */
    static Profile without(Profile profile, int part, int element) {
        Object[] values = values(profile);
        values[part] = less(values[part], element);
        return of(values);
    }

    private static Object nothing(Object value) {
        return switch (value) {
            case Optional<?> said -> Optional.empty();
            case Set<?> all -> ImmutableSet.of();
            case List<?> all -> ImmutableList.of();
            case Map<?, ?> all -> ImmutableMap.of();
            case Boolean flag -> false;
            case AdmissionStatus status -> AdmissionStatus.ADMITTED;
            default -> throw new IllegalStateException("A part of a profile is of an unknown kind.");
        };
    }

    private static Object less(Object value, int element) {
        return switch (value) {
            case Set<?> all -> ImmutableSet.copyOf(less(all, element));
            case Collection<?> all -> less(all, element);
            case Map<?, ?> all -> less(all.entrySet(), element).stream()
                    .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
            default -> value;
        };
    }

    private static <T> List<T> less(Collection<T> all, int element) {
        List<T> list = new ArrayList<>(all);
        list.remove(element);
        return list;
    }

    private static Object[] values(Profile profile) {
        RecordComponent[] parts = Profile.class.getRecordComponents();
        return IntStream.range(0, parts.length).mapToObj(part -> value(profile, parts[part])).toArray();
    }

    private static Object value(Profile profile, RecordComponent part) {
        try {
            return part.getAccessor().invoke(profile);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A part of a profile cannot be read.", impossible);
        }
    }

    private static Profile of(Object... values) {
        try {
            Class<?>[] types = Stream.of(Profile.class.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return Profile.class.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A profile cannot be made of its parts.", impossible);
        }
    }
}
