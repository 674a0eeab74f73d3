package org.tandem.matching.examples.office.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.sensitivity.Sensitivity;
import org.tandem.matching.text.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how much a plan hangs on its pairs and on weights, and which other plans are about as good. */
@Command(name = "sensitivity")
final class SensitivityCommand implements Callable<Integer> {
    private static final double MOST_PERCENT = 100;

    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final PublishedOption published = new PublishedOption();

    @Option(names = "--weights")
    private boolean weights;

    @Option(names = "--map", arity = "2", paramLabel = "CRITERION")
    private List<String> map = List.of();

    @Option(names = "--alternatives", paramLabel = "N")
    private Optional<Integer> alternatives = Optional.empty();

    @Option(names = "--within", paramLabel = "PERCENT")
    private double within = 1;

    SensitivityCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Facts facts = options.read(desk, faults);
        if (facts.graph().objective().aim() != Objective.Aim.LARGEST_SUM) {
            faults.add(Where.in("tandem sensitivity"), SensitivityCommand.class, "sensitivity.aim");
        }
        if (alternatives.filter(most -> most < 1).isPresent()) {
            faults.add(Where.in("--alternatives"), SensitivityCommand.class, "sensitivity.number");
        }
        if (!(within >= 0 && within <= MOST_PERCENT)) {
            faults.add(Where.in("--within"), SensitivityCommand.class, "sensitivity.percent");
        }
        if (weights && facts.people().isEmpty()) {
            faults.add(Where.in("--weights"), SensitivityCommand.class, "sensitivity.own-scores");
        }
        checkMap(facts, faults);
        Timed<Plan> run = published.plan(facts, options, time, desk, faults);
        Sensitivity sensitivity =
                facts.sensitivity(run.result()).withDeadline(time.ofAnswers(run.elapsed()));
        List<Optional<? extends Answer>> answers = answers(sensitivity, run.result());
        if (desk.isCancelled()) {
            return desk.cancelled();
        }
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            return desk.timeIsUp();
        }
        answers.forEach(answer -> desk.say(answer.orElseThrow().say(options.wording(desk, facts))));
        return ExitCode.DONE;
    }

    private void checkMap(Facts facts, InputFaults faults) {
        if (map.isEmpty()) {
            return;
        }
        Where option = Where.in("--map");
        List<String> criteria = facts.people()
                .map(people -> people.policy().criteria().stream()
                        .filter(weighted -> weighted.weight() > 0)
                        .map(weighted -> weighted.criterion().name())
                        .toList())
                .orElse(List.of());
        if (criteria.isEmpty()) {
            faults.add(option, SensitivityCommand.class, "sensitivity.own-scores");
        } else if (map.size() != 2 || map.get(0).equals(map.get(1)) || !criteria.containsAll(map)) {
            faults.add(option, SensitivityCommand.class, "sensitivity.criteria", String.join(", ", criteria));
        }
    }

    private List<Optional<? extends Answer>> answers(Sensitivity sensitivity, Plan plan) {
        List<Optional<? extends Answer>> answers = new ArrayList<>();
        if (!weights && map.isEmpty() && alternatives.isEmpty()) {
            answers.add(sensitivity.ofPlan());
        }
        if (weights) {
            answers.add(sensitivity.ofWeights());
        }
        if (!map.isEmpty()) {
            answers.add(sensitivity.ofWeights(map.get(0), map.get(1)));
        }
        alternatives.ifPresent(most -> answers
                .add(sensitivity.alternatives(most, (long) (Math.max(0, plan.points()) * within / MOST_PERCENT))));
        return answers;
    }
}
