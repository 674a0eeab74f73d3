package org.tandem.matching.programme;

/**
 * Someone who takes part. Ids are unique among mentors and among mentees; one id in both lists is one person in both
 * roles, who is never matched with themselves.
 */
public sealed interface Person permits Mentor, Mentee {

    /** Returns the person's id. */
    String id();

    /** Returns what is known about the person in this role. */
    Profile profile();
}
