package org.tandem.matching.compatibility;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tandem.matching.internal.host.ContextLoader;

/** Counts the pairs in whose way one rule stands alone. Counts are sums and unions, so it does not matter who judged what. */
final class LoneRules {
    private final JudgedPairs judged;
    private final PairJudge judge;
    /** Mentors with a free place and nobody eligible. */
    private final BitSet lonely = new BitSet();

    private LoneRules(JudgedPairs judged, PairJudge judge) {
        this.judged = judged;
        this.judge = judge;
        CompatibilityGraph graph = judged.graph();
        for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
            lonely.set(mentor, graph.freePlaces(mentor) > 0);
        }
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            lonely.clear(graph.mentor(pair));
        }
    }

    /** Counts every pair that is not eligible, on all processors: by the rules' indexes, and by judging where they say nothing. */
    static List<RuleEffect> effects(JudgedPairs judged, PairJudge judge) {
        LoneRules rules = new LoneRules(judged, judge);
        ContextLoader callers = ContextLoader.here();
        Counts counts = IntStream.range(0, judged.graph().menteeCount())
                .parallel()
                .collect(
                        rules::counts,
                        (counting, mentee) -> callers.run(() -> counting.count(mentee)),
                        Counts::add);
        ImmutableList.Builder<RuleEffect> effects = ImmutableList.builder();
        for (int rule = 0; rule < judge.ruleNames().size(); rule++) {
            effects.add(new RuleEffect(
                    judge.ruleNames().get(rule),
                    counts.first[rule],
                    counts.removed[rule],
                    counts.held[rule],
                    counts.mentees[rule].cardinality(),
                    counts.mentors[rule].cardinality()));
        }
        return effects.build();
    }

    private Counts counts() {
        return new Counts(judge.ruleNames().size());
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
            objections = new RuleObjections(judge, judged.graph().mentorCount());
        }

        void count(int mentee) {
            CompatibilityGraph graph = judged.graph();
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
