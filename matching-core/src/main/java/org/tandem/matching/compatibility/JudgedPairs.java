package org.tandem.matching.compatibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.index.Positions;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

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

    static JudgedPairs of(Programme programme, PairJudge judge, long maxPoints, BooleanSupplier stop) {
        int[][] fixed = fixedMentors(programme, judge);
        Capacities capacities = Capacities.of(programme);
        RowJudging rows = RowJudging.run(programme, judge, fixed, capacities, stop);
        return of(programme, judge, maxPoints, fixed, capacities, rows.pairs(), rows.held(), rows.unjudged());
    }

    /** Puts together what was judged by rows. */
    static JudgedPairs of(
            Programme programme,
            PairJudge judge,
            long maxPoints,
            int[][] fixed,
            Capacities capacities,
            Pairs pairs,
            List<HeldPair> held,
            BitSet unjudged) {
        BitSet fixedPairs = new BitSet();
        long best = 0;
        for (int mentee = 0; mentee < fixed.length; mentee++) {
            for (int p = pairs.firstPairs()[mentee]; p < pairs.firstPairs()[mentee + 1]; p++) {
                int mentor = pairs.mentors()[p];
                best = Math.max(best, pairs.points()[p]);
                for (int fixedMentor : fixed[mentee]) {
                    if (fixedMentor == mentor) {
                        fixedPairs.set(p);
                    }
                }
            }
        }
        long most = maxPoints == BEST_FOUND ? best : maxPoints;
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
                new PlanConditions(
                        judge.planRules(),
                        judge.quotas(),
                        judge.loads(),
                        judge.objective(),
                        1,
                        capacities.runningLoads(),
                        capacities.runningMentors(),
                        overdue(programme, judge.waitingGuarantee(), capacities)));
        return new JudgedPairs(
                graph,
                held,
                unjudged);
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

    /** Returns the mentors fixed for every mentee, and complains of all that no rule allows. */
    static int[][] fixedMentors(Programme programme, PairJudge judge) {
        Positions mentors = new Positions(programme.mentors());
        Positions mentees = new Positions(programme.mentees());
        Faults faults = new Faults();
        List<List<Integer>> fixed = new ArrayList<>();
        programme.mentees().forEach(mentee -> fixed.add(new ArrayList<>()));
        for (Decision decision : programme.decisions()) {
            if (decision.kind() == Decision.Kind.FIX) {
                int mentor = mentors.of(decision.mentor());
                int mentee = mentees.of(decision.mentee());
                int rule = judge.judge(mentor, mentee);
                if (rule >= 0 && rule != PairJudge.ADMITTED) {
                    String subject = subject(programme, new int[] {mentor, mentee});
                    faults.add(
                            subject,
                            decision.kind().toString(),
                            "The pair of " + subject + " is ineligible by rule ("
                                    + judge.ruleNames().get(rule) + "): "
                                    + judge.reason(rule, mentor, mentee).say(Wording.in(Locale.ENGLISH)),
                            "withdraw the decision, or change the facts or the rule.");
                }
                fixed.get(mentee).add(mentor);
            }
        }
        faults.throwIfAny();
        checkFixedTogether(programme, fixed, judge);
        return fixed.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Complains of every two fixed pairs to which a hard rule about two matches objects. */
    private static void checkFixedTogether(Programme programme, List<List<Integer>> fixed, PairJudge judge) {
        Faults faults = new Faults();
        List<int[]> pairs = new ArrayList<>();
        for (int mentee = 0; mentee < fixed.size(); mentee++) {
            for (int mentor : fixed.get(mentee)) {
                pairs.add(new int[] {mentor, mentee});
            }
        }
        for (int a = 0; a < pairs.size(); a++) {
            for (int b = a + 1; b < pairs.size(); b++) {
                for (PreparedPlanRule rule : judge.planRules()) {
                    int[] one = pairs.get(a);
                    int[] other = pairs.get(b);
                    if (rule.isHard() && rule.objects(one[0], one[1], other[0], other[1])) {
                        String first = subject(programme, one);
                        faults.add(
                                first,
                                Decision.Kind.FIX.toString(),
                                "The " + first + " and the " + subject(programme, other)
                                        + " cannot both be kept by plan rule (" + rule.name() + ").",
                                "withdraw one of the two decisions, or change the facts or the rule.");
                    }
                }
            }
        }
        faults.throwIfAny();
    }

    private static String subject(Programme programme, int[] pair) {
        return "decision (FIX " + Faults.quote(programme.mentors().get(pair[0]).id()) + " with "
                + Faults.quote(programme.mentees().get(pair[1]).id()) + ")";
    }
}
