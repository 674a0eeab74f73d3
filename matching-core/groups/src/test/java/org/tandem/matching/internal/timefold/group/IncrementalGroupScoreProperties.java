package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.Charge;
import org.tandem.matching.internal.group.GroupProblem;
import org.tandem.matching.internal.group.KeyLimit;
import org.tandem.matching.internal.group.KindMix;
import org.tandem.matching.internal.group.SeatMeasure;
import org.tandem.matching.internal.timefold.ScoreWalk;
import org.tandem.matching.property.Share;

/** Whatever moves come and go, the score that Timefold keeps up to date is what the groups add up to. */
class IncrementalGroupScoreProperties {
    private static final int GROUPS = 3;

    @Property(tries = 40)
    void theScoreKeptIsWhatTheGroupsAddUpTo(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GroupProblem problem = problem(random);
        int[] start = random.ints(problem.parties().length, 0, GROUPS).toArray();

        int scores = new ScoreWalk<Grouping>(
                context -> move(context, random), grouping -> afresh(problem, grouping), random)
                .from(
                        Grouping.of(problem, start),
                        Party.class,
                        new ScoreDirectorFactoryConfig().withConstraintProviderClass(GroupConstraints.class));

        Share.atLeast(70, "many scores are met", scores > 30);
    }

    private static HardSoftScore afresh(GroupProblem problem, Grouping grouping) {
        int[] groups = grouping.groupOfParty();
        return HardSoftScore.of(-problem.breaches(groups), problem.worth(groups));
    }

    /** Gives some parties, or all, another group, one perhaps more than once. */
    private static Move<Grouping> move(PhaseCommandContext<Grouping> context, SplittableRandom random) {
        PlanningVariableMetaModel<Grouping, Party, GroupNode> variable =
                context.getSolutionMetaModel().genuineEntity(Party.class).basicVariable("group", GroupNode.class);
        List<Party> parties = context.getWorkingSolution().getParties();
        boolean all = random.nextInt(12) == 0;
        List<Move<Grouping>> changes = new ArrayList<>();
        for (int c = all ? parties.size() : 1 + random.nextInt(4); c > 0; c--) {
            Party party = parties.get(all ? c - 1 : random.nextInt(parties.size()));
            List<GroupNode> admitted = party.getAdmitted();
            changes.add(Moves.change(variable, party, admitted.get(random.nextInt(admitted.size()))));
        }
        return Moves.compose(changes);
    }

    /** Nine people in eight parties, everybody admitted everywhere, with conditions and measures of several kinds. */
    private static GroupProblem problem(SplittableRandom random) {
        int people = 9;
        int[][] parties = IntStream.range(0, people - 1)
                .mapToObj(p -> p == 0 ? new int[] {0, people - 1} : new int[] {p})
                .toArray(int[][]::new);
        boolean[][] admitted = new boolean[parties.length][GROUPS];
        long[][] points = new long[people][GROUPS];
        for (int p = 0; p < people; p++) {
            for (int g = 0; g < GROUPS; g++) {
                admitted[Math.min(p, parties.length - 1)][g] = true;
                points[p][g] = random.nextInt(1_000);
            }
        }
        Apart apart = new Apart(people);
        apart.add(0, 1 + random.nextInt(people - 2));
        apart.add(2, 3 + random.nextInt(people - 4));
        return new GroupProblem(
                new int[] {2, 2, 2},
                new int[] {4, 4, 4},
                parties,
                admitted,
                List.of(apart),
                List.of(new Charge(new KeyLimit(random.ints(people, 0, 4).toArray(), 1), 50)),
                List.of(new SeatMeasure(1, points), new KindMix(2, random.ints(people, 0, 3).toArray())));
    }
}
