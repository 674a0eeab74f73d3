package org.tandem.matching.fault;

/** How the names of policies and their pieces must look. */
public final class Names {
    private static final int LONGEST = 200;

    private Names() {}

    /**
     * Returns {@code name}.
     *
     * @param what the kind of the piece, for instance {@code rule}
     * @throws IllegalArgumentException if the name is blank or longer than 200 characters
     */
    public static String checked(String what, String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("The name of a " + what + " must have 1 to " + LONGEST
                    + " characters, not " + name.length() + " or only blanks.\nMaybe name it after what it asks for.");
        }
        return name;
    }
}
