package org.tandem.matching.compatibility;

import org.tandem.matching.policy.Policy;

/**
 * What a plan was made from, as fingerprints: equal ones mean the same, also in another run of the same version of the
 * library. A part that is empty is unknown and fits everything: the policy where the scores are the caller's own, people and
 * pairs of a changed copy of a graph, and all of a plan that a caller has made by own means. Rules of the caller's own are
 * known by their names and settings only.
 *
 * @param policyName the policy's name
 * @param policy fingerprint of the policy ({@link Policy#fingerprint})
 * @param criteria fingerprint of the policy's criteria and weights, which say what a point is
 *     ({@link Policy#criteriaFingerprint})
 * @param people fingerprint of the ids of all mentors and mentees
 * @param pairs fingerprint of the eligible pairs with their points, of places, seats, urgencies, running mentorships and fixed
 *     pairs
 */
public record Basis(String policyName, String policy, String criteria, String people, String pairs) {
    /** Nothing is known. */
    public static final Basis UNKNOWN = new Basis("", "", "", "", "");

    /** Returns a copy with {@code judge} as the policy. */
    public Basis by(Policy judge) {
        return new Basis(judge.name(), judge.fingerprint(), judge.criteriaFingerprint(), people, pairs);
    }

    /**
     * Checks that a plan made from this was made by the policy of {@code asked}.
     *
     * @throws IllegalArgumentException if it differs
     */
    public void requireSamePolicy(Basis asked) {
        if (differ(policy, asked.policy)) {
            throw new IllegalArgumentException("The policy (" + policyName + ", fingerprint " + policy
                    + ") that made the plan must be the one asked by (" + asked.policyName + ", fingerprint "
                    + asked.policy + ").\nMaybe judge the programme by the policy of the plan, or match anew.");
        }
    }

    /**
     * Checks that a plan made from this was made of the people and of the pairs of {@code asked}, by whatever policy.
     *
     * @throws IllegalArgumentException if one of them differs; says which
     */
    public void requireSamePairs(Basis asked) {
        if (differ(people, asked.people)) {
            throw new IllegalArgumentException("The people (fingerprint " + people
                    + ") of the plan must be those asked about (fingerprint " + asked.people
                    + ").\nMaybe the plan is of another programme, or somebody has come or gone since.");
        }
        if (differ(pairs, asked.pairs)) {
            throw new IllegalArgumentException("The eligible pairs, points and places (fingerprint " + pairs
                    + ") by which the plan was made must be those asked about (fingerprint " + asked.pairs
                    + ").\nMaybe facts, decisions or criteria have changed since: match anew, or ask Rematch for few"
                    + " changes.");
        }
    }

    /**
     * Checks that points of plans made from this and from {@code other} mean the same.
     *
     * @throws IllegalArgumentException if criteria or weights differ
     */
    public void requireSameCriteria(Basis other) {
        if (differ(criteria, other.criteria)) {
            throw new IllegalArgumentException("The criteria of policy (" + policyName + ", fingerprint " + criteria
                    + ") of the one plan must be those of policy (" + other.policyName + ", fingerprint "
                    + other.criteria
                    + ") of the other, for their points are compared.\nMaybe compare them by one measure.");
        }
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
