package org.tandem.matching.readiness;

import org.tandem.matching.text.Answer;
import org.tandem.matching.text.Wording;

/**
 * Open seats against free places of the people who share a topic. Who states several languages or forms counts at each.
 *
 * @param topic what they share
 * @param mentees mentees with an open seat
 * @param seats mentors whom they still want together
 * @param menteesOnly those of the mentees who state nothing else of this kind
 * @param seatsOnly mentors whom those still want
 * @param mentors mentors with a free place
 * @param places their free places together
 */
public record Balance(
        SharedRequirement topic, int mentees, long seats, int menteesOnly, long seatsOnly, int mentors, long places)
        implements Answer {

    /** Returns by how much the seats of those who state nothing else exceed the places; 0 or more. */
    public long missing() {
        return Math.max(0, seatsOnly - places);
    }

    @Override
    public String say(Wording wording) {
        boolean choice =
                !(topic instanceof SharedRequirement.NotStated) && topic.kind() != SharedRequirement.Kind.REGION;
        return wording.phrase(
                Balance.class,
                choice ? "balance.choice" : "balance",
                topic.say(wording),
                mentees,
                seats,
                mentors,
                places,
                menteesOnly);
    }
}
