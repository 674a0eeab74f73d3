package org.tandem.matching.check;

import java.util.Optional;
import java.util.function.Function;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * A quota told twice: as the library knows it, and as the checker reads it.
 *
 * @param quota the quota under test
 * @param kind what it counts
 * @param most the greatest number of matches of a group
 * @param mentorGroup the group of a mentor; none where mentees are grouped
 * @param menteeGroup the group of a mentee; none where mentors are grouped
 */
public record QuotaFact(
        Quota quota,
        Quota.Kind kind,
        int most,
        Function<Mentor, Optional<String>> mentorGroup,
        Function<Mentee, Optional<String>> menteeGroup) {

    /** Returns a limit on the matches of each group of mentors. */
    public static QuotaFact ofMentors(String name, int most, Function<Mentor, Optional<String>> group) {
        return new QuotaFact(
                Quota.ofMentors(name, most, group), Quota.Kind.MENTORS, most, group, mentee -> Optional.empty());
    }

    /** Returns a limit on the matches of each group of mentees. */
    public static QuotaFact ofMentees(String name, int most, Function<Mentee, Optional<String>> group) {
        return new QuotaFact(
                Quota.ofMentees(name, most, group), Quota.Kind.MENTEES, most, mentor -> Optional.empty(), group);
    }

    /** Returns a limit on the matches of each mentor with each group of mentees. */
    public static QuotaFact ofMenteesOfOneMentor(String name, int most, Function<Mentee, Optional<String>> group) {
        return new QuotaFact(
                Quota.ofMenteesOfOneMentor(name, most, group),
                Quota.Kind.MENTEES_OF_ONE_MENTOR,
                most,
                mentor -> Optional.empty(),
                group);
    }

    /** Reads a quota, with its own groups. */
    static QuotaFact of(Quota quota, Programme programme) {
        return new QuotaFact(
                quota,
                quota.kind(),
                quota.max(),
                mentor -> quota.key(programme, mentor),
                mentee -> quota.key(programme, mentee));
    }

    /** Returns what counts together with a pair: group, and mentor where each mentor is counted alone. */
    Optional<String> counter(Mentor mentor, Mentee mentee) {
        return switch (kind) {
            case MENTORS -> mentorGroup.apply(mentor);
            case MENTEES -> menteeGroup.apply(mentee);
            case MENTEES_OF_ONE_MENTOR -> menteeGroup.apply(mentee).map(group -> mentor.id() + " with " + group);
        };
    }
}
