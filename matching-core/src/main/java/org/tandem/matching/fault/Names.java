package org.tandem.matching.policy;

/** How the names of rules, criteria and policies must look. */
final class Names {
    private static final int LONGEST = 200;

    private Names() {}

    static String checked(String what, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("The name of a " + what + " must have 1 to " + LONGEST
                    + " characters, not " + name.length() + " or only blanks.\nMaybe name it after what it asks for.");
        }
        return name;
    }
}
