package org.tandem.matching.policy;

import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;

/**
 * A possible match, as a plan rule sees it.
 *
 * @param mentor the one who accompanies
 * @param mentee the one who is accompanied
 */
public record Pairing(Mentor mentor, Mentee mentee) {}
