package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.readiness.Participants.Participant;

/** Counts seats and places by what people state. */
final class Balances {
    private Balances() {}

    private static final class Count {
        private int mentees;
        private long seats;
        private int menteesOnly;
        private long seatsOnly;
        private int mentors;
        private long places;

        void addMentee(int room, boolean only) {
            mentees++;
            seats += room;
            menteesOnly += only ? 1 : 0;
            seatsOnly += only ? room : 0;
        }

        void addMentor(int room) {
            mentors++;
            places += room;
        }

        Balance balance(SharedRequirement topic) {
            return new Balance(topic, mentees, seats, menteesOnly, seatsOnly, mentors, places);
        }
    }

    static List<Balance> languages(Participants people) {
        return of(people, Profile::languages, SharedRequirement.Language::new, SharedRequirement.Kind.LANGUAGE);
    }

    static List<Balance> forms(Participants people) {
        return of(people, Profile::forms, SharedRequirement.Form::new, SharedRequirement.Kind.FORM);
    }

    static List<Balance> regions(Participants people, Grid grid) {
        return of(
                people,
                profile -> profile.location().map(grid::cell).stream().toList(),
                grid::region,
                SharedRequirement.Kind.REGION);
    }

    /** Returns the balances by key, those who state none last. */
    private static <K extends Comparable<K>> List<Balance> of(
            Participants people, Function<Profile, Collection<K>> keys, Function<K, SharedRequirement> topic,
            SharedRequirement.Kind kind) {
        TreeMap<K, Count> counts = new TreeMap<>();
        Count none = new Count();
        for (Participant mentee : people.mentees()) {
            Collection<K> stated = keys.apply(mentee.person().profile());
            stated.forEach(key -> counts.computeIfAbsent(key, k -> new Count())
                    .addMentee(mentee.room(), stated.size() == 1));
            if (stated.isEmpty()) {
                none.addMentee(mentee.room(), true);
            }
        }
        for (Participant mentor : people.mentors()) {
            Collection<K> stated = keys.apply(mentor.person().profile());
            stated.forEach(key -> counts.computeIfAbsent(key, k -> new Count()).addMentor(mentor.room()));
            if (stated.isEmpty()) {
                none.addMentor(mentor.room());
            }
        }
        ImmutableList.Builder<Balance> balances = ImmutableList.builder();
        counts.forEach((key, count) -> balances.add(count.balance(topic.apply(key))));
        if (none.mentees + none.mentors > 0) {
            balances.add(none.balance(new SharedRequirement.NotStated(kind)));
        }
        return balances.build();
    }
}
