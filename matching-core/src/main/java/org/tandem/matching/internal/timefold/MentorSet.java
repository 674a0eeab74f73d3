package org.tandem.matching.internal.timefold;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All mentors of a seating. Timefold asks for them once for every seat and compares the answers, which here takes no time: a
 * set is equal to itself only.
 */
final class MentorSet extends LinkedHashSet<MentorNode> {
    private static final long serialVersionUID = 1;

    MentorSet(List<MentorNode> mentors) {
        super(mentors);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return size();
    }
}
