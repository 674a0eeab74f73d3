package org.tandem.matching.examples.office.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.io.facts.GroupSizes;
import org.tandem.matching.io.form.Side;
import org.tandem.matching.io.table.NearestName;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command, in the desk's language; values are not quoted. */
record OptionFaults(Desk desk) {
    private static final int LAST_ASCII = 127;

    /** Returns the lines that say it, with what was probably meant. */
    List<String> say(ParameterException wrong, List<String> arguments) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        return switch (wrong) {
            case MissingParameterException missing -> List.of(missing(missing, arguments));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case OverwrittenOptionException twice ->
                List.of(desk.phrase("option.twice", name(twice.getOverwritten())));
            default -> other(wrong, command);
        };
    }

    private String missing(MissingParameterException missing, List<String> arguments) {
        // An option that was given lacks its value; one that was not is missing itself.
        Optional<String> bare = missing.getMissing().stream()
                .filter(ArgSpec::isOption)
                .flatMap(option -> Arrays.stream(((OptionSpec) option).names()))
                .filter(arguments::contains)
                .findFirst();
        return bare.map(option -> desk.phrase("option.bare", option))
                .orElseGet(() -> desk.phrase(
                        "option.missing",
                        missing.getMissing().stream().map(OptionFaults::name).collect(Collectors.joining(", "))));
    }

    private List<String> unmatched(UnmatchedArgumentException unmatched, CommandSpec command) {
        String word = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            String option = word.replaceFirst("=.*", "");
            return with("option.unknown", option, command.optionsMap().keySet());
        }
        Collection<String> commands = command.subcommands().keySet();
        return commands.isEmpty()
                ? List.of(desk.phrase("word.unneeded", command.qualifiedName()))
                : with("command.unknown", word, commands);
    }

    private List<String> with(String key, String written, Collection<String> known) {
        String problem = desk.phrase(key, Faults.quote(written));
        String meant = NearestName.of(written, known)
                .map(nearest -> desk.phrase("meant", nearest))
                .orElseGet(() -> desk.phrase("meant.one-of", String.join(", ", known)));
        return List.of(problem, meant);
    }

    private List<String> other(ParameterException wrong, CommandSpec command) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null) {
            return List.of(command.subcommands().isEmpty()
                    ? String.valueOf(wrong.getMessage())
                    : desk.phrase("command.missing", String.join(", ", command.subcommands().keySet())));
        }
        String problem = desk.phrase("option.value", name(argument), form(argument));
        // A sign that the locale's charset lacks has become another one before Java's main method is called.
        return type(argument) == Path.class && wrong.getValue().chars().anyMatch(sign -> sign > LAST_ASCII)
                ? List.of(problem, desk.phrase("value.path.charset", System.getProperty("sun.jnu.encoding", "?")))
                : List.of(problem);
    }

    /** Returns what a value must be. */
    private String form(ArgSpec argument) {
        Class<?> type = type(argument);
        if (argument.type() == Map.class) {
            return desk.phrase("value.pair");
        } else if (type == Path.class) {
            return desk.phrase("value.path");
        } else if (type == LocalDate.class) {
            return desk.phrase("value.day");
        } else if (type == Duration.class) {
            return desk.phrase("value.time");
        } else if (type == int.class || type == long.class || type == Long.class) {
            return desk.phrase("value.whole");
        } else if (type == GroupSizes.class) {
            return desk.phrase("value.sizes");
        } else if (type == Language.class) {
            return desk.phrase("value.one-of", "de, en");
        } else if (type == Side.class) {
            return desk.phrase(
                    "value.one-of", Arrays.stream(Side.values()).map(Side::key).collect(Collectors.joining(", ")));
        } else if (argument.completionCandidates() != null) {
            return desk.phrase("value.one-of", String.join(", ", argument.completionCandidates()));
        }
        return desk.phrase("value.other");
    }

    private static Class<?> type(ArgSpec argument) {
        return Stream.of(argument.auxiliaryTypes()).findFirst().orElse(argument.type());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
