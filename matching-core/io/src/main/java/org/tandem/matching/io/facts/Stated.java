package org.tandem.matching.io.facts;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Profile;
import org.tandem.matching.programme.Programme;

/** What people state in columns, and which pieces of a policy need it. */
enum Stated {
    LOCATION("latitude, longitude"),
    LANGUAGES("languages"),
    FORMS("forms"),
    HOURS("hours_per_month"),
    SECTOR("sector"),
    STAGE("stage"),
    INTERESTS("interests"),
    OFFERS("offers"),
    NEEDS("offers, seeks"),
    LEARNING("offers, seeks"),
    MENTEE_WISHES("wishes"),
    MENTOR_WISHES("wishes");

    private static final Map<String, Stated> BY_PIECE = Map.ofEntries(
            Map.entry("within reach", LOCATION),
            Map.entry("shared language", LANGUAGES),
            Map.entry("shared form", FORMS),
            Map.entry("minimum time", HOURS),
            Map.entry("competence fit", NEEDS),
            Map.entry("mentor's learning", LEARNING),
            Map.entry("proximity", LOCATION),
            Map.entry("sector crossing", SECTOR),
            Map.entry("seniority distance", STAGE),
            Map.entry("shared interests", INTERESTS),
            Map.entry("shared forms", FORMS),
            Map.entry("complementarity", OFFERS),
            Map.entry("mentee's wishes", MENTEE_WISHES),
            Map.entry("mentor's wishes", MENTOR_WISHES),
            Map.entry("regularity", HOURS));

    private final String columns;

    Stated(String columns) {
        this.columns = columns;
    }

    /** Returns what a ready rule or criterion needs; nothing for one of the programme's own. */
    static Optional<Stated> by(String piece) {
        return Optional.ofNullable(BY_PIECE.get(piece));
    }

    /** Returns the names of the columns. */
    String columns() {
        return columns;
    }

    /** Returns whether a mentor states it, or need not. */
    Predicate<Person> ofMentors(Programme programme) {
        return switch (this) {
            case NEEDS -> person -> !person.profile().offers().isEmpty();
            case LEARNING -> person -> !person.profile().seeks().isEmpty();
            case MENTEE_WISHES -> person -> true;
            default -> person -> isStatedBy(person, programme);
        };
    }

    /** Returns whether a mentee states it, or need not. */
    Predicate<Person> ofMentees(Programme programme) {
        return switch (this) {
            case NEEDS -> person -> !person.profile().seeks().isEmpty();
            case LEARNING -> person -> !person.profile().offers().isEmpty();
            case MENTOR_WISHES -> person -> true;
            default -> person -> isStatedBy(person, programme);
        };
    }

    private boolean isStatedBy(Person person, Programme programme) {
        Profile profile = person.profile();
        return switch (this) {
            case LOCATION -> profile.location().isPresent();
            case LANGUAGES -> !profile.languages().isEmpty();
            case FORMS -> !profile.forms().isEmpty();
            case HOURS -> profile.timePerMonth().isPresent();
            case SECTOR -> programme.sectorOf(person).isPresent();
            case STAGE -> profile.stage().isPresent();
            case INTERESTS -> !profile.interests().isEmpty();
            case OFFERS -> !profile.offers().isEmpty();
            case MENTEE_WISHES, MENTOR_WISHES -> !profile.wishes().isEmpty();
            case NEEDS, LEARNING -> false;
        };
    }
}
