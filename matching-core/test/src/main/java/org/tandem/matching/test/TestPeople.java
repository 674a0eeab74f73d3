package org.tandem.matching.test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.programme.AdmissionStatus;
import org.tandem.matching.programme.CareerStage;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Organisation;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.ProfileBuilder;
import org.tandem.matching.programme.Programme;

/**
 * People of whom everything is known that ready rules ask for, and nothing that they object to: admitted, in one town, with a
 * language, a form and time in common, each of an organisation of its own. A test changes the one fact that it is about; what
 * builders add, such as a language, comes on top.
 */
public final class TestPeople {
    /** When the term of {@link #programme} starts; it lasts a year. */
    public static final LocalDate START = LocalDate.of(2026, 9, 1);

    private static final double LATITUDE = 52.15;
    private static final double LONGITUDE = 10.33;
    private static final Duration TIME = Duration.ofHours(8);

    private TestPeople() {}

    /** Returns a mentor with one place, an executive of organisation {@code "of " + id}. */
    public static Mentor.Builder mentor(String id) {
        return fill(id, Mentor.builder(id)).stage(CareerStage.EXECUTIVE);
    }

    /** Returns a mentee who wants one mentor, a team lead of organisation {@code "of " + id}. */
    public static Mentee.Builder mentee(String id) {
        return fill(id, Mentee.builder(id)).stage(CareerStage.TEAM_LEAD);
    }

    private static <B extends ProfileBuilder<B>> B fill(String id, B person) {
        return person.organisation("of " + id)
                .admission(AdmissionStatus.ADMITTED)
                .location(LATITUDE, LONGITUDE)
                .languages("de")
                .forms("talk")
                .timePerMonth(TIME);
    }

    /**
     * Returns a programme of these people and of the organisations that they name, to which ties, mentorships and decisions may
     * be added.
     */
    public static Programme.Builder programme(ProfileBuilder<?>... people) {
        List<Mentor> mentors = new ArrayList<>();
        List<Mentee> mentees = new ArrayList<>();
        for (ProfileBuilder<?> person : people) {
            switch (person) {
                case Mentor.Builder mentor -> mentors.add(mentor.build());
                case Mentee.Builder mentee -> mentees.add(mentee.build());
            }
        }
        List<Organisation> organisations = Stream.<Person>concat(mentors.stream(), mentees.stream())
                .map(person -> person.profile().organisation())
                .flatMap(Optional::stream)
                .distinct()
                .map(Organisation::of)
                .toList();
        return Programme.builder(START).organisations(organisations).mentors(mentors).mentees(mentees);
    }
}
