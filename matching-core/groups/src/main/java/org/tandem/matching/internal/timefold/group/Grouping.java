package org.tandem.matching.internal.timefold.group;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.internal.group.GroupProblem;

/** Timefold's planning solution: every party with its group. */
@PlanningSolution
public class Grouping {
    @PlanningEntityCollectionProperty
    private List<Party> parties = List.of();

    @PlanningScore
    private @Nullable HardSoftScore score;

    private @Nullable GroupProblem problem;
    private List<GroupNode> groups = List.of();
    private @Nullable GroupRun run;

    /** Timefold clones groupings without arguments. */
    public Grouping() {}

    /** Returns a grouping with every party in its group. */
    static Grouping of(GroupProblem problem, int[] groupOfParty) {
        Grouping grouping = of(problem);
        for (Party party : grouping.parties) {
            party.setGroup(grouping.groups.get(groupOfParty[party.getNumber()]));
        }
        return grouping;
    }

    /** Returns a grouping in which no party has a group yet. */
    static Grouping of(GroupProblem problem) {
        Grouping grouping = new Grouping();
        grouping.problem = problem;
        grouping.groups =
                IntStream.range(0, problem.groups()).mapToObj(GroupNode::new).toList();
        grouping.parties = IntStream.range(0, problem.parties().length)
                .mapToObj(p -> new Party(
                        p,
                        problem,
                        grouping.groups.stream()
                                .filter(group -> problem.admitted()[p][group.index()])
                                .toList()))
                .toList();
        return grouping;
    }

    /** Returns all parties. */
    public List<Party> getParties() {
        return parties;
    }

    /** Returns the score that Timefold last gave, or null. */
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    /** Sets the score; for Timefold. */
    public void setScore(@Nullable HardSoftScore newScore) {
        score = newScore;
    }

    GroupProblem problem() {
        return Objects.requireNonNull(problem);
    }

    List<GroupNode> groups() {
        return groups;
    }

    /** Returns what the phases of this grouping's search share. */
    GroupRun run() {
        return Objects.requireNonNull(run, "A grouping without a run can be scored, but not searched.");
    }

    void belongTo(GroupRun newRun) {
        run = newRun;
    }

    /** Returns the group of every party. */
    int[] groupOfParty() {
        return parties.stream()
                .mapToInt(party -> Objects.requireNonNull(party.getGroup()).index())
                .toArray();
    }
}
