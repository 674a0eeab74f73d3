package org.tandem.matching.examples.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * People who can be eligible for each other, directly or through others, and for nobody else.
 *
 * @param mentors their ids, in order
 * @param mentees their ids, in order
 */
record ProgrammePart(List<String> mentors, List<String> mentees) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Copies the lists into ones that can be sent. */
    ProgrammePart {
        mentors = new ArrayList<>(mentors);
        mentees = new ArrayList<>(mentees);
    }

    /** Returns the parts of both, where those that share a mentor or a mentee are one. Ordered by the first mentee. */
    static List<ProgrammePart> united(List<ProgrammePart> some) {
        PartUnion union = new PartUnion();
        some.forEach(union::add);
        return union.parts();
    }

    /** Adds another's people. */
    void add(ProgrammePart other) {
        mentors.addAll(other.mentors);
        mentees.addAll(other.mentees);
    }

    /** Returns the same in order, each once. */
    ProgrammePart sorted() {
        return new ProgrammePart(List.copyOf(new TreeSet<>(mentors)), List.copyOf(new TreeSet<>(mentees)));
    }
}
