package org.tandem.matching.examples.office.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.facts.NoGroupsException;
import org.tandem.matching.io.fault.FaultWords;
import org.tandem.matching.io.table.BadInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into sentences and an exit code; a coordinator never sees a stack trace. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final int MOST_SHOWN = 100;
    /** A mistake in a whole column is one mistake; so many of its places are shown. */
    private static final int SHOWN_ALIKE = 3;
    private static final int MOST_ALIKE = 5;
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    /** Runs a command that may need more memory than there is. */
    int guard(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (OutOfMemoryError tooLarge) {
            return failed("failed.memory", Long.toString(Runtime.getRuntime().maxMemory() >> 20));
        }
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        desk.tell(new OptionFaults(desk).say(wrong, Arrays.asList(arguments)));
        desk.tell(List.of(desk.phrase("see.help", command.getCommandSpec().qualifiedName())));
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return switch (failure) {
            case BadInputException bad -> refused(bad.faults(), bad.count());
            case InvalidInputException bad -> refused(bad.faults(), bad.faults().size());
            case NoGroupsException none -> noGroups(none);
            case IllegalArgumentException bad when bad.getClass() == IllegalArgumentException.class -> refused(bad);
            case IOException unwritten -> failed("failed.output", unwritten.getClass().getSimpleName());
            default -> failed("failed.program", failure.getClass().getName());
        };
    }

    private int noGroups(NoGroupsException none) {
        desk.tell(List.of(desk.phrase("groups.none")));
        desk.tell(none.broken().stream().limit(MOST_SHOWN).map(problem -> "  - " + problem).toList());
        return desk.isCancelled() ? ExitCode.CANCELLED : ExitCode.NOTHING_MATCHED;
    }

    /** What the library finds too large or contradictory; it names ids and figures only. */
    private int refused(IllegalArgumentException bad) {
        String[] problem = String.valueOf(bad.getMessage()).split("\nMaybe ", 2);
        String advice = problem.length > 1 ? problem[1] : "";
        return refused(List.of(new Fault("", "", problem[0], advice)), 1);
    }

    private int refused(List<Fault> faults, long count) {
        desk.tell(List.of(desk.phrase("refused", count)));
        Map<String, Integer> such = new HashMap<>();
        faults.forEach(fault -> such.merge(kind(fault), 1, Integer::sum));
        Map<String, Integer> told = new HashMap<>();
        long left = count;
        int shown = 0;
        for (Fault fault : faults) {
            int all = such.getOrDefault(kind(fault), 0);
            int before = told.merge(kind(fault), 1, Integer::sum) - 1;
            if (shown == MOST_SHOWN || all > MOST_ALIKE && before >= SHOWN_ALIKE) {
                continue;
            }
            tell(fault);
            shown++;
            left--;
            if (all > MOST_ALIKE && before == SHOWN_ALIKE - 1) {
                desk.tell(List.of("    " + desk.phrase("refused.such", all - SHOWN_ALIKE)));
                left -= all - SHOWN_ALIKE;
            }
        }
        if (left > 0) {
            desk.tell(List.of(desk.phrase("refused.more", left)));
        }
        return ExitCode.BAD_INPUT;
    }

    /** What faults have in common that differ in their places only. */
    private static String kind(Fault fault) {
        return NUMBERS.matcher(fault.problem()).replaceAll("0");
    }

    private void tell(Fault fault) {
        FaultWords.Words words = FaultWords.of(fault.problem(), fault.advice(), desk.wording());
        desk.tell(List.of("  - " + words.problem(), "    " + desk.phrase("maybe", words.advice())));
    }

    private int failed(String key, String what) {
        desk.tell(List.of(desk.phrase(key, what)));
        return ExitCode.FAILED;
    }
}
