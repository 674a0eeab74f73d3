package org.tandem.matching.examples.office.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.examples.office.time.CommandTime;
import org.tandem.matching.explain.PlanComparison;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.policy.ChosenPolicy;
import org.tandem.matching.io.policy.PolicyChoice;
import org.tandem.matching.io.question.Question;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.io.table.Where;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes a copy of the programme or the policy, matches again, and tells who gains and who loses. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin
    private final CaseOptions options = new CaseOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Option(names = "--other-policy", paramLabel = "POLICY")
    private Optional<String> otherPolicy = Optional.empty();

    WhatIfCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        CommandTime time = options.begin(desk);
        InputFaults faults = desk.faults();
        Optional<ChosenPolicy> otherChoice = otherPolicy.flatMap(choice -> PolicyChoice.of(choice, faults));
        List<Question> others = otherChoice.map(ChosenPolicy::questions).orElse(List.of());
        Facts facts = options.read(desk, others, faults);
        if (facts.people().isEmpty()) {
            faults.add(Where.in("--pairs"), WhatIfCommand.class, "people.needed");
        }
        if (otherPolicy.isEmpty() && changes.areNone()) {
            faults.add(Where.in("tandem what-if"), WhatIfCommand.class, "change.none");
        }
        faults.throwIfAny();
        Compatibility before = facts.people().orElseThrow();
        Policy policy = otherChoice.map(ChosenPolicy::policy).orElse(before.policy());
        Facts changed = changes.applied(before.programme(), policy, faults);
        Plan plan = desk.match(facts, options.matcher(time.ofSearch(2)));
        Plan other = desk.match(changed, options.matcher(time.ofSearch(2)));
        // Points of two policies cannot be compared, so both plans are measured by the first.
        PlanComparison comparison = otherPolicy.isPresent()
                ? PlanComparison.of(plan, other, before)
                : PlanComparison.of(plan, other);
        desk.say(comparison.say(options.wording(desk, facts)));
        return ExitCode.DONE;
    }
}
