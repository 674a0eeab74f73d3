package org.tandem.matching.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects faults; knows how ids and keys must look and how to quote them without flooding a message. */
public final class Faults {
    /** The greatest length of an id, key or name, in characters. */
    public static final int LONGEST_KEY = 200;
    private static final int LONGEST_QUOTE = 40;

    private final List<Fault> list = new ArrayList<>();

    /** Adds a fault. */
    public void add(String id, String value, String problem, String advice) {
        list.add(new Fault(id, value, problem, advice));
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Does nothing if there are no faults.
     *
     * @throws InvalidInputException if there are any
     */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new InvalidInputException(list);
        }
    }

    /** Checks an id or key: not blank, not longer than {@value #LONGEST_KEY} characters, no control characters. */
    public void checkKey(String subject, String what, String key) {
        if (key.isBlank()) {
            add(subject, quote(key), "The " + what + " of " + subject + " is empty.", "leave it out or fill it in.");
        } else if (key.length() > LONGEST_KEY) {
            add(
                    subject,
                    quote(key),
                    "The " + what + " (" + quote(key) + ") of " + subject + " has " + key.length()
                            + " characters; at most " + LONGEST_KEY + " are allowed.",
                    "a whole text was read into the wrong column.");
        } else if (hasControl(key)) {
            add(
                    subject,
                    quote(key),
                    "The " + what + " (" + quote(key) + ") of " + subject + " contains control characters.",
                    "a line break or tab came in with the data; remove it.");
        }
    }

    private static boolean hasControl(String text) {
        for (int c = 0; c < text.length(); c++) {
            if (Character.isISOControl(text.charAt(c))) {
                return true;
            }
        }
        return false;
    }

    /** Checks a person's or organisation's name or free text, of which only the length is ever quoted. */
    public void checkText(String subject, String what, String text, int longest) {
        if (text.isBlank()) {
            add(subject, "", "The " + what + " of " + subject + " is empty.", "leave it out or fill it in.");
        } else if (text.length() > longest) {
            add(
                    subject,
                    text.length() + " characters",
                    "The " + what + " of " + subject + " has " + text.length() + " characters; at most " + longest
                            + " are allowed.",
                    "a whole text was read into the wrong column.");
        }
    }

    /** Checks that a number is between {@code least} and {@code most}, both included. */
    public void checkRange(String subject, String what, long value, long least, long most) {
        if (value < least || value > most) {
            add(
                    subject,
                    Long.toString(value),
                    "The " + what + " (" + value + ") of " + subject + " must be between " + least + " and " + most
                            + ".",
                    value < least ? "use " + least + " or more." : "use " + most + " or less.");
        }
    }

    /** Reports every key that occurs more than once. */
    public void checkDistinct(String subject, String what, Iterable<String> keys) {
        Set<String> seen = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key) && reported.add(key)) {
                add(
                        subject,
                        quote(key),
                        "The " + what + " (" + quote(key) + ") of " + subject + " is given more than once.",
                        "keep one of them.");
            }
        }
    }

    /** Adds the fault that an id refers to nothing. */
    public void unknown(String subject, String what, String id) {
        add(
                subject,
                quote(id),
                "The " + what + " (" + quote(id) + ") of " + subject + " is unknown.",
                "it is misspelt, or its row was not added.");
    }

    /**
     * Returns {@code name}, the name of a policy or one of its pieces.
     *
     * @param what the kind of the piece, for instance {@code rule}
     * @throws IllegalArgumentException if the name is blank or longer than 200 characters
     */
    public static String checkedName(String what, String name) {
        if (name.isBlank() || name.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The name of a " + what + " must have 1 to " + LONGEST_KEY
                    + " characters, not " + name.length() + " or only blanks.\nMaybe name it after what it asks for.");
        }
        return name;
    }

    /** Returns {@code text} without control characters, and shortened where it is long. */
    public static String quote(String text) {
        if (text.length() <= LONGEST_QUOTE && !hasControl(text)) {
            return text;
        }
        String printable = text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? printable
                : printable + "… (" + text.length() + " characters)";
    }
}
