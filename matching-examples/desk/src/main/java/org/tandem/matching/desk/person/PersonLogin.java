package org.tandem.matching.desk.person;

import java.io.Serializable;
import java.security.Principal;
import org.tandem.matching.policy.Role;

/**
 * Somebody who came by a link of their own.
 *
 * @param programme where they take part
 * @param role as what
 * @param person their id
 * @param admission the hash of the link
 */
record PersonLogin(String programme, Role role, String person, String admission) implements Principal, Serializable {

    /** Returns the id: who accepts or declines is noted by it. */
    @Override
    public String getName() {
        return person;
    }

    /** Shows nothing of the link. */
    @Override
    public String toString() {
        return "PersonLogin[" + programme + ", " + role + ", " + person + "]";
    }
}
