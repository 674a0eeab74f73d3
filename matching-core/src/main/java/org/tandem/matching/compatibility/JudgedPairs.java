package org.tandem.matching.compatibility;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.graph.Pairs;
import org.tandem.matching.internal.graph.PlanConditions;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/**
 * What judging the pairs of a programme gave: graph, held pairs, and the mentees for whom not every mentor was
 * judged before it was time to stop.
 */
record JudgedPairs(
        CompatibilityGraph graph,
        List<HeldPair> held,
        BitSet unjudged) {

    /** Stands for the points of 100 per cent where no policy says them: those of the best pair. */
    static final long BEST_FOUND = -1;

    /** Judges all pairs until it is time to stop. */
    static JudgedPairs of(PairJudge judge, long maxPoints, BooleanSupplier stop) {
        FixedMentors fixed = FixedMentors.of(judge);
        Capacities capacities = Capacities.of(judge.programme());
        RowJudging rows = new RowJudging(judge, fixed, capacities, stop);
        return of(judge, maxPoints, fixed, capacities, rows.pairs(), rows.held(), rows.unjudged());
    }

    /** Puts together what was judged by rows. */
    static JudgedPairs of(
            PairJudge judge,
            long maxPoints,
            FixedMentors fixed,
            Capacities capacities,
            Pairs pairs,
            List<HeldPair> held,
            BitSet unjudged) {
        Programme programme = judge.programme();
        BitSet fixedPairs = new BitSet();
        long best = 0;
        for (int mentee = 0; mentee < programme.mentees().size(); mentee++) {
            for (int p = pairs.firstPairs()[mentee]; p < pairs.firstPairs()[mentee + 1]; p++) {
                best = Math.max(best, pairs.points()[p]);
                fixedPairs.set(p, fixed.has(pairs.mentors()[p], mentee));
            }
        }
        long most = maxPoints == BEST_FOUND ? best : maxPoints;
        Faults faults = new Faults();
        CompatibilityGraph graph = CompatibilityGraph.of(
                new GraphPeople(
                        programme.mentors().stream().map(Mentor::id).toList(),
                        programme.mentees().stream().map(Mentee::id).toList(),
                        capacities.urgencies(),
                        most,
                        maxPoints == BEST_FOUND ? (mentor, mentee) -> most : judge.points()::most),
                capacities.freePlaces(),
                capacities.openSeats(),
                pairs,
                fixedPairs,
                PlanConditions.of(
                        judge.planRules(),
                        judge.quotas(),
                        judge.loads(),
                        judge.objective(),
                        capacities.runningLoads(),
                        capacities.runningMentors(),
                        overdue(programme, judge.waitingGuarantee(), capacities),
                        faults),
                faults);
        return new JudgedPairs(graph, held, unjudged);
    }

    private static BitSet overdue(Programme programme, OptionalInt waitingGuarantee, Capacities capacities) {
        BitSet overdue = new BitSet();
        if (waitingGuarantee.isPresent()) {
            for (int mentee = 0; mentee < programme.mentees().size(); mentee++) {
                overdue.set(
                        mentee,
                        capacities.openSeats()[mentee] > 0
                                && capacities.runningMentors()[mentee] == 0
                                && programme.mentees().get(mentee).roundsWaited() >= waitingGuarantee.getAsInt());
            }
        }
        return overdue;
    }
}
