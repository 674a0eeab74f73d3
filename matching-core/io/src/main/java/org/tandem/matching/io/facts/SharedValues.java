package org.tandem.matching.io.facts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Profile;

/** Keeps one of several equal values, so that a million people take little room: most say what others have said before. */
final class SharedValues {
    /** Beyond so many different values, what comes is likely to be of its own. */
    private static final int MOST = 1 << 16;

    private final Map<Object, Object> values = new HashMap<>();

    @SuppressWarnings("unchecked") // Equal values of immutable types are exchanged.
    private <T> T one(T value) {
        Object known = values.get(value);
        if (known == null || known.getClass() != value.getClass()) {
            if (values.size() < MOST) {
                values.putIfAbsent(value, value);
            }
            return value;
        }
        return (T) known;
    }

    private <T> List<T> each(List<T> list) {
        return list.stream().map(this::one).toList();
    }

    /** In the order in which they were given. */
    private Set<String> set(Set<String> keys) {
        Set<String> shared = new LinkedHashSet<>();
        keys.forEach(key -> shared.add(one(key)));
        return shared;
    }

    Mentor mentor(Mentor mentor) {
        return new Mentor(mentor.id(), profile(mentor.profile()), mentor.places());
    }

    Mentee mentee(Mentee mentee) {
        return new Mentee(
                mentee.id(),
                profile(mentee.profile()),
                mentee.mentorsWanted(),
                mentee.priority(),
                one(mentee.applied()),
                mentee.roundsWaited());
    }

    private Profile profile(Profile profile) {
        return new Profile(
                profile.name(),
                one(profile.organisation()),
                one(profile.sector()),
                one(profile.stage()),
                profile.admission(),
                profile.location(),
                profile.remote(),
                one(profile.languages()),
                one(profile.timePerMonth()),
                one(profile.forms()),
                one(profile.availability()),
                each(profile.offers()),
                each(profile.seeks()),
                set(profile.interests()),
                profile.wishes(),
                profile.vetoes(),
                profile.answers());
    }
}
