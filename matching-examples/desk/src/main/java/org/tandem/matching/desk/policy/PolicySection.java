package org.tandem.matching.desk.policy;

/** A part of a policy, as its file names it. */
enum PolicySection {
    RULES("rules", ""),
    CRITERIA("criteria", "weight"),
    PLAN_RULES("plan rules", "costing"),
    QUOTAS("quotas", "most"),
    /** What is said once of the whole plan, and is always on. */
    PLAN("plan", "rounds");

    private final String key;
    private final String number;

    PolicySection(String key, String number) {
        this.key = key;
        this.number = number;
    }

    /** Returns its name in a file. */
    public String key() {
        return key;
    }

    /** Returns the setting that a piece of it means if it is just a number. */
    String number() {
        return number;
    }
}
