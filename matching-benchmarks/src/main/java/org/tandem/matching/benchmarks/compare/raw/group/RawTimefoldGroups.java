package org.tandem.matching.benchmarks.compare.raw.group;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.tandem.matching.benchmarks.compare.group.GroupAnswer;
import org.tandem.matching.benchmarks.compare.group.GroupInstance;
import org.tandem.matching.benchmarks.compare.group.GroupPeer;

/** Timefold with its default phases, for groups of one size; it uses all the time it gets. */
public final class RawTimefoldGroups implements GroupPeer {

    /** A peer without state. */
    public RawTimefoldGroups() {}

    @Override
    public String name() {
        return "raw Timefold";
    }

    @Override
    public GroupAnswer solve(GroupInstance instance, Duration limit) {
        if (instance.people() != instance.groups() * instance.most()) {
            throw new IllegalArgumentException("The groups must be full for raw Timefold.\n"
                    + "Maybe leave it out of this question.");
        }
        long started = System.nanoTime();
        double meanStage = IntStream.of(instance.stage()).average().orElse(0);
        List<RawGroup> groups = IntStream.range(0, instance.groups())
                .mapToObj(g -> new RawGroup(g, instance, meanStage))
                .toList();
        List<RawPerson> people = IntStream.range(0, instance.people())
                .mapToObj(p -> new RawPerson(p, instance))
                .toList();
        RawGrouping best = SolverFactory.<RawGrouping>create(new SolverConfig()
                .withSolutionClass(RawGrouping.class)
                .withEntityClasses(RawPerson.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(RawGroupConstraints.class)
                        .withConstraintProviderCustomProperties(Map.of(
                                "mostOfOneOrganisation",
                                Integer.toString(instance.mostOfOneOrganisation()))))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit)))
                .buildSolver()
                .solve(new RawGrouping(people, groups));
        long nanos = System.nanoTime() - started;
        HardSoftScore score = Objects.requireNonNull(best.getScore());
        int[] groupOf = score.hardScore() < 0
                ? new int[0]
                : best.getPeople().stream()
                        .mapToInt(person -> Objects.requireNonNull(person.getGroup()).index())
                        .toArray();
        return new GroupAnswer(groupOf, false, score.softScore(), GroupAnswer.NO_BOUND, nanos);
    }
}
