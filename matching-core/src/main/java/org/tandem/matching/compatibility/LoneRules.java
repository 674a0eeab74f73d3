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
    private final BitSet mentorsWithPartner = new BitSet();

    private LoneRules(JudgedPairs judged, PairJudge judge) {
        this.judged = judged;
        this.judge = judge;
        CompatibilityGraph graph = judged.graph();
        for (int pair = 0; pair < graph.pairCount(); pair++) {
            mentorsWithPartner.set(graph.mentor(pair));
        }
    }

    /** Judges every pair that is not eligible once more, on all processors. */
    static List<RuleEffect> effects(JudgedPairs judged, PairJudge judge) {
        LoneRules rules = new LoneRules(judged, judge);
        ContextLoader callers = ContextLoader.here();
        Counts counts = IntStream.range(0, judged.graph().menteeCount())
                .parallel()
                .collect(
                        rules::counts,
                        (judging, mentee) -> callers.run(() -> judging.judge(mentee)),
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

    /** What the rules do to the mentees judged so far. */
    private final class Counts {
        private final long[] first;
        private final long[] removed;
        private final long[] held;
        private final BitSet[] mentees;
        private final BitSet[] mentors;

        Counts(int rules) {
            first = new long[rules];
            removed = new long[rules];
            held = new long[rules];
            mentees = Stream.generate(BitSet::new).limit(rules).toArray(BitSet[]::new);
            mentors = Stream.generate(BitSet::new).limit(rules).toArray(BitSet[]::new);
        }

        void judge(int mentee) {
            CompatibilityGraph graph = judged.graph();
            int pair = graph.firstPair(mentee);
            boolean starves = pair == graph.endPair(mentee) && graph.openSeats(mentee) > 0;
            for (int mentor = 0; mentor < graph.mentorCount(); mentor++) {
                if (pair < graph.endPair(mentee) && graph.mentor(pair) == mentor) {
                    pair++;
                } else {
                    judge(mentor, mentee, starves);
                }
            }
        }

        private void judge(int mentor, int mentee, boolean starves) {
            int barring = judge.judge(mentor, mentee);
            if (barring >= 0 && barring != PairJudge.ADMITTED) {
                first[barring]++;
            }
            int lone = judge.loneRule(mentor, mentee);
            if (lone == PairJudge.ADMITTED) {
                return;
            }
            int rule = lone < 0 ? -1 - lone : lone;
            (lone < 0 ? held : removed)[rule]++;
            if (starves) {
                mentees[rule].set(mentee);
            }
            if (!mentorsWithPartner.get(mentor) && judged.graph().freePlaces(mentor) > 0) {
                mentors[rule].set(mentor);
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
