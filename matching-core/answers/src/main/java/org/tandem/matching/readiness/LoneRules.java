package org.tandem.matching.readiness;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.CompatibilityGraph;
import org.tandem.matching.internal.graph.RuleBook;
import org.tandem.matching.internal.host.ContextLoader;

/** Counts the pairs in whose way one rule stands alone. Counts are sums and unions, so it does not matter who judged what. */
final class LoneRules {
    private final CompatibilityGraph graph;
    private final RuleBook book;
    /** Mentors with a free place and nobody eligible. */
    private final BitSet lonely = new BitSet();

    private LoneRules(Compatibility judged) {
        graph = judged.graph();
        book = RuleBook.of(judged);
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            lonely.set(mentor, graph.freePlaces(mentor) > 0);
        }
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            lonely.clear(graph.mentor(pair));
        }
    }

    /** Counts every pair that is not eligible, on all processors: by the rules' indexes, and by judging where they say nothing. */
    static List<RuleEffect> effects(Compatibility judged) {
        if (!judged.isComplete()) {
            throw new IllegalStateException("The effects of rules must not be told of where judging was ended early."
                    + "\nMaybe judge all pairs first.");
        }
        LoneRules rules = new LoneRules(judged);
        ContextLoader callers = ContextLoader.here();
        Counts counts = IntStream.range(0, rules.graph.menteeCount())
                .parallel()
                .collect(
                        rules::counts,
                        (counting, mentee) -> callers.run(() -> counting.count(mentee)),
                        Counts::add);
        ImmutableList.Builder<RuleEffect> effects = ImmutableList.builder();
        for (int rule = 0; rule < rules.book.names().size(); rule++) {
            effects.add(new RuleEffect(
                    rules.book.names().get(rule),
                    counts.first[rule],
                    counts.removed[rule],
                    counts.held[rule],
                    counts.mentees[rule].cardinality(),
                    counts.mentors[rule].cardinality()));
        }
        return effects.build();
    }

    private Counts counts() {
        return new Counts(book.names().size());
    }

    /** What the rules do to the mentees counted so far. */
    private final class Counts {
        private final long[] first;
        private final long[] removed;
        private final long[] held;
        private final BitSet[] mentees;
        private final BitSet[] mentors;
        private final RuleObjections objections;

        Counts(int rules) {
            first = new long[rules];
            removed = new long[rules];
            held = new long[rules];
            mentees = Stream.generate(BitSet::new).limit(rules).toArray(BitSet[]::new);
            mentors = Stream.generate(BitSet::new).limit(rules).toArray(BitSet[]::new);
            objections = new RuleObjections(book);
        }

        void count(int mentee) {
            boolean starves = graph.firstPair(mentee) == graph.endPair(mentee) && graph.openSeats(mentee) > 0;
            objections.find(mentee);
            for (int pair = graph.firstPair(mentee); pair < graph.endPair(mentee); pair++) {
                objections.forget(graph.mentor(pair));
            }
            for (int rule = 0; rule < removed.length; rule++) {
                first[rule] += objections.first(rule);
                BitSet barred = objections.barredAlone(rule);
                BitSet waiting = objections.heldAlone(rule);
                removed[rule] += barred.cardinality();
                held[rule] += waiting.cardinality();
                if (starves && !(barred.isEmpty() && waiting.isEmpty())) {
                    mentees[rule].set(mentee);
                }
                barred.or(waiting);
                barred.and(lonely);
                mentors[rule].or(barred);
            }
        }

        void add(Counts others) {
            for (int rule = 0; rule < removed.length; rule++) {
                first[rule] += others.first[rule];
                removed[rule] += others.removed[rule];
                held[rule] += others.held[rule];
                mentees[rule].or(others.mentees[rule]);
                mentors[rule].or(others.mentors[rule]);
            }
        }
    }
}
