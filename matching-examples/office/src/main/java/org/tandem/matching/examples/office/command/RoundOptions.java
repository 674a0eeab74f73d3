package org.tandem.matching.examples.office.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tandem.matching.io.table.InputFaults;
import picocli.CommandLine.Option;

/** The options of a round: what to judge by, and when it starts. */
final class RoundOptions {
    @Option(names = "--policy", paramLabel = "POLICY")
    private Optional<String> policy = Optional.empty();

    @Option(names = "--date", paramLabel = "DAY", converter = DayText.class)
    private Optional<LocalDate> date = Optional.empty();

    boolean hasPolicy() {
        return policy.isPresent();
    }

    boolean hasDate() {
        return date.isPresent();
    }

    /**
     * Returns the policy, or nothing after adding faults.
     *
     * @param standard the policy unless an option says another
     * @param choice reads what the option says
     */
    <P> Optional<P> policy(P standard, BiFunction<String, InputFaults, Optional<P>> choice, InputFaults faults) {
        return policy.map(given -> choice.apply(given, faults)).orElseGet(() -> Optional.of(standard));
    }

    /** Returns the first day, which is {@code day} unless an option says another. */
    LocalDate start(LocalDate day) {
        return date.orElse(day);
    }
}
