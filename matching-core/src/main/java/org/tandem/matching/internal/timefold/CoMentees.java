package org.tandem.matching.internal.timefold;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollectorValueHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what rules say about every two mentees of one mentor. Mentors have few mentees, so to go through those already
 * there costs less than to keep every two of them as a tuple of a join.
 */
final class CoMentees {
    private static final int USUAL = 4;

    private MenteeNode[] mentees = new MenteeNode[USUAL];
    private int size;
    private long sum;

    /** What rules say about two mentees of one mentor, 0 if nothing; symmetric. */
    @FunctionalInterface
    interface Ruling {
        long about(MenteeNode mentee, MentorNode mentor, MenteeNode other);
    }

    private CoMentees() {}

    /** Returns a collector of seats of one mentor each. */
    static UniConstraintCollector<Seat, CoMentees, Long> sum(Ruling ruling) {
        return new Sum(ruling);
    }

    private void add(MenteeNode mentee, MentorNode mentor, Ruling ruling) {
        sum += aboutAll(mentee, mentor, ruling);
        if (size == mentees.length) {
            mentees = Arrays.copyOf(mentees, 2 * size);
        }
        mentees[size++] = mentee;
    }

    private void remove(MenteeNode mentee, MentorNode mentor, Ruling ruling) {
        int at = size - 1;
        while (mentees[at].index() != mentee.index()) {
            at--;
        }
        mentees[at] = mentees[--size];
        sum -= aboutAll(mentee, mentor, ruling);
    }

    private long aboutAll(MenteeNode mentee, MentorNode mentor, Ruling ruling) {
        long about = 0;
        for (int k = 0; k < size; k++) {
            about += ruling.about(mentee, mentor, mentees[k]);
        }
        return about;
    }

    private record Sum(Ruling ruling) implements UniConstraintCollector<Seat, CoMentees, Long> {
        @Override
        public Supplier<CoMentees> supplier() {
            return CoMentees::new;
        }

        @Override
        public UniConstraintCollectorAccumulator<CoMentees, Seat> accumulator() {
            return into -> new Member(into, ruling);
        }

        @Override
        public Function<CoMentees, Long> finisher() {
            return coMentees -> coMentees.sum;
        }
    }

    /** Remembers the mentor, whom the seat may have left when it is taken out. */
    private static final class Member implements UniConstraintCollectorValueHandle<Seat> {
        private final CoMentees into;
        private final Ruling ruling;
        private @Nullable MenteeNode mentee;
        private @Nullable MentorNode mentor;

        Member(CoMentees into, Ruling ruling) {
            this.into = into;
            this.ruling = ruling;
        }

        @Override
        public void add(@Nullable Seat seat) {
            MenteeNode newMentee = Objects.requireNonNull(seat).mentee();
            MentorNode newMentor = Objects.requireNonNull(seat.getMentor());
            into.add(newMentee, newMentor, ruling);
            mentee = newMentee;
            mentor = newMentor;
        }

        @Override
        public void remove() {
            into.remove(Objects.requireNonNull(mentee), Objects.requireNonNull(mentor), ruling);
        }
    }
}
