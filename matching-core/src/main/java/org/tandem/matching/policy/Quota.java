package org.tandem.matching.policy;

import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Person;
import org.tandem.matching.programme.Programme;

/**
 * A named, hard limit on the number of matches within a group of people, running mentorships included. Quotas of one kind
 * must nest: of two groups, one contains the other, or they have nobody in common.
 */
public final class Quota {

    /** What a quota counts. */
    public enum Kind {
        /** Matches of all mentors of a group together. */
        MENTORS,
        /** Matches of all mentees of a group together. */
        MENTEES,
        /** Matches of each single mentor with the mentees of a group. */
        MENTEES_OF_ONE_MENTOR
    }

    private final String name;
    private final Kind kind;
    private final int most;
    private final KeyFinder keys;

    /** Finds the group of a person in a programme. */
    private interface KeyFinder {
        Optional<String> key(Programme programme, Person person);
    }

    private Quota(String name, Kind kind, int most, KeyFinder keys) {
        this.name = Faults.checkedName("quota", name);
        if (most < 0) {
            throw new IllegalArgumentException("The limit (" + most + ") of quota (" + name
                    + ") must not be negative.\nMaybe leave the quota out.");
        }
        this.kind = kind;
        this.most = most;
        this.keys = keys;
    }

    /**
     * Returns a limit on the matches of all mentors with the same key together.
     *
     * @param name unique within a policy; shown in explanations
     * @param most the greatest number of matches, 0 or more
     * @param key the group of a mentor; none: not limited
     */
    public static Quota ofMentors(String name, int most, Function<Mentor, Optional<String>> key) {
        return new Quota(name, Kind.MENTORS, most, (programme, person) -> key.apply((Mentor) person));
    }

    /**
     * Returns a limit on the matches of all mentees with the same key together.
     *
     * @param name unique within a policy; shown in explanations
     * @param most the greatest number of matches, 0 or more
     * @param key the group of a mentee; none: not limited
     */
    public static Quota ofMentees(String name, int most, Function<Mentee, Optional<String>> key) {
        return new Quota(name, Kind.MENTEES, most, (programme, person) -> key.apply((Mentee) person));
    }

    /**
     * Returns a limit on the matches of each mentor with mentees of the same key. A policy can have one such quota.
     *
     * @param name unique within a policy; shown in explanations
     * @param most the greatest number of matches, 0 or more
     * @param key the group of a mentee; none: not limited
     */
    public static Quota ofMenteesOfOneMentor(String name, int most, Function<Mentee, Optional<String>> key) {
        return new Quota(name, Kind.MENTEES_OF_ONE_MENTOR, most, (programme, person) -> key.apply((Mentee) person));
    }

    /** Returns a limit on the matches of one organisation, seen from the mentors' or the mentees' side. */
    public static Quota perOrganisation(Kind kind, int most) {
        return new Quota(title(kind) + " per organisation", kind, most, (programme, person) -> person.profile()
                .organisation());
    }

    /** Returns a limit on the matches of one sector, seen from the mentors' or the mentees' side. */
    public static Quota perSector(Kind kind, int most) {
        return new Quota(title(kind) + " per sector", kind, most, Programme::sectorOf);
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case MENTORS -> "mentors' matches";
            case MENTEES -> "mentees' matches";
            case MENTEES_OF_ONE_MENTOR -> "one mentor's matches";
        };
    }

    /** Returns the name, unique within a policy. */
    public String name() {
        return name;
    }

    /** Returns what the quota counts. */
    public Kind kind() {
        return kind;
    }

    /** Returns the greatest number of matches of a group. */
    public int max() {
        return most;
    }

    /**
     * Returns a copy that allows another number of matches.
     *
     * @param newMost the greatest number of matches of a group, 0 or more
     * @throws IllegalArgumentException if {@code newMost} is negative
     */
    public Quota allowing(int newMost) {
        return new Quota(name, kind, newMost, keys);
    }

    /** Returns the group of a person, of the role that the quota's kind names; none: not limited. */
    public Optional<String> key(Programme programme, Person person) {
        return keys.key(programme, person);
    }

    @Override
    public String toString() {
        return name + " at most " + most;
    }
}
