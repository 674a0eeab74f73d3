package org.tandem.matching.life;

import java.time.LocalDate;
import java.util.Optional;
import org.tandem.matching.policy.Role;

/**
 * What follows from a separation: the pair is excluded, the mentee goes first in the next round, and who asks for it is not
 * matched for a while. Nobody's points change. There is no place for words about a person.
 *
 * <p>Mentors have no priority. A mentor's place is free from the day of the separation on; where a policy's loads ask for every
 * mentor first, a mentor whose places are empty is among the first.
 *
 * @param cause why, as far as it is said
 * @param again whether the pair may be proposed again
 * @param mentorRestsUntil the first day on which the mentor may start with somebody else; absent: at once
 * @param menteeRestsUntil the first day on which the mentee may start with somebody else; absent: at once
 */
public record Separation(
        Cause cause, Again again, Optional<LocalDate> mentorRestsUntil, Optional<LocalDate> menteeRestsUntil) {

    /** Why two people separate; no cause says whose it is. */
    public enum Cause {
        /** They expected different things of each other. */
        EXPECTATIONS,
        /** Time was too short. */
        TIME,
        /** They have become too far apart. */
        DISTANCE,
        /** Business or personal ties have come up between them. */
        TIES,
        /** One of them has taken up other work. */
        OTHER_WORK,
        /** What they wanted is reached. */
        GOALS_REACHED,
        /** It is not said. */
        NOT_SAID
    }

    /** Returns a separation after which the pair is not proposed again. */
    public static Separation never(Cause cause) {
        return new Separation(cause, new Again.Never(), Optional.empty(), Optional.empty());
    }

    /** Returns a separation after which the pair may start again on a day or later. */
    public static Separation notBefore(Cause cause, LocalDate day) {
        return new Separation(cause, new Again.NotBefore(day), Optional.empty(), Optional.empty());
    }

    /** Returns a copy by which one of the two is not matched with anybody before a day. */
    public Separation withRest(Role who, LocalDate until) {
        return who == Role.MENTOR
                ? new Separation(cause, again, Optional.of(until), menteeRestsUntil)
                : new Separation(cause, again, mentorRestsUntil, Optional.of(until));
    }

    /** Returns the first day on which one of the two may start with somebody else, or nothing if at once. */
    public Optional<LocalDate> restsUntil(Role who) {
        return who == Role.MENTOR ? mentorRestsUntil : menteeRestsUntil;
    }
}
