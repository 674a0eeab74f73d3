package org.tandem.matching.desk.programme;

import org.tandem.matching.life.Terms;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.programme.Programme;

/**
 * What a programme is matched from, besides what has happened.
 *
 * @param people the people as they were imported
 * @param policy who may meet, and what is good
 * @param terms what is agreed about mentorships
 */
public record ProgrammeFacts(Programme people, Policy policy, Terms terms) {}
