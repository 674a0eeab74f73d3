package org.tandem.matching.examples.office.command;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tandem.matching.io.sheet.OutputFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A seed programme: files among the program's resources, and what to do with them.
 *
 * @param title the name on the command line and of the folder
 * @param files where each file comes from, by its name
 * @param commands commands on the files; {@code @} stands for the folder
 */
record Demo(String title, Map<String, String> files, List<String> commands) {
    /** What no shell reads as more than it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/\\\\:=@+-]+");

    private static final String PEOPLE = "--mentors @/mentors.csv --mentees @/mentees.csv"
            + " --organisations @/organisations.csv --ties @/personal_ties.csv --mentorships @/mentorships.csv"
            + " --policy @/policy.json";
    private static final String LEADERS = "--participants @/leaders.csv --organisations @/organisations.csv"
            + " --ties @/personal_ties.csv --groups @/groups.csv --policy @/policy.json --date 2026-09-01 --series 5"
            + " --steps 100 --time-limit 2m";

    /** Every seed programme. */
    static final List<Demo> ALL = List.of(
            new Demo(
                    "salzgitter",
                    files(
                            "salzgitter",
                            "mentors.csv",
                            "mentees.csv",
                            "organisations.csv",
                            "ties.csv",
                            "personal_ties.csv",
                            "mentorships.csv",
                            "decisions.csv",
                            "policy.json"),
                    List.of("match " + PEOPLE + " --ties @/ties.csv --decisions @/decisions.csv --date 2026-09-01"
                            + " --out @/plan")),
            new Demo(
                    "association",
                    joined(
                            files("association", "mentors.csv", "organisations.csv", "ties.csv", "personal_ties.csv"),
                            files(
                                    "association/august",
                                    "mentees.csv",
                                    "mentorships.csv",
                                    "decisions.csv",
                                    "policy.json")),
                    List.of(
                            "recommend --mentee T-20 " + PEOPLE
                                    + " --ties @/ties.csv --decisions @/decisions.csv --date 2026-08-25",
                            "match " + PEOPLE + " --ties @/ties.csv --decisions @/decisions.csv --date 2026-08-25"
                                    + " --out @/plan")),
            new Demo(
                    "party-pilot",
                    files(
                            "party-pilot",
                            "mentors.csv",
                            "mentees.csv",
                            "organisations.csv",
                            "personal_ties.csv",
                            "mentorships.csv",
                            "policy.json"),
                    List.of("match " + PEOPLE + " --date 2026-10-01 --out @/plan")),
            new Demo(
                    "leaders",
                    files(
                            "leaders",
                            "leaders.csv",
                            "organisations.csv",
                            "personal_ties.csv",
                            "groups.csv",
                            "policy.json"),
                    List.of(
                            "groups " + LEADERS + " --out @/plan",
                            "why-group " + LEADERS + " --composed @/plan/groups.csv --participant L-10 --workshop 5")),
            new Demo(
                    "district",
                    files(
                            "district",
                            "needs.csv",
                            "offers.csv",
                            "organisations.csv",
                            "ties.csv",
                            "policy.json"),
                    List.of("needs --needs @/needs.csv --offers @/offers.csv --organisations @/organisations.csv"
                            + " --ties @/ties.csv --policy @/policy.json --date 2026-09-01 --out @/plan")));

    private static Map<String, String> files(String folder, String... names) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, "/" + folder + "/" + name);
        }
        return files;
    }

    private static Map<String, String> joined(Map<String, String> files, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.putAll(more);
        return all;
    }

    /** Returns the files as they are written into a folder. */
    List<OutputFile> outputs() {
        return files.keySet().stream()
                .map(name -> new OutputFile(name, out -> {
                    try (InputStream in = open(name)) {
                        out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }))
                .toList();
    }

    /** Opens a file. */
    InputStream open(String file) throws IOException {
        InputStream in = Demo.class.getResourceAsStream(String.valueOf(files.get(file)));
        if (in == null) {
            throw new FileNotFoundException(file);
        }
        return in;
    }

    /** Returns the commands, once the files are in {@code folder}. */
    List<List<String>> commandsIn(Path folder) {
        return commands.stream()
                .map(command -> Arrays.stream(command.split(" "))
                        .map(word -> word.startsWith("@/")
                                ? folder.resolve(word.substring(2)).toString()
                                : word)
                        .toList())
                .toList();
    }

    /** Returns a command as it is typed, whatever signs folders have in their names. */
    static String typed(List<String> command) {
        return typed(command, File.separatorChar == '\\');
    }

    static String typed(List<String> command, boolean onWindows) {
        return command.stream()
                .map(word -> PLAIN.matcher(word).matches() && (onWindows || word.indexOf('\\') < 0)
                        ? word
                        : onWindows ? '"' + word + '"' : quoted(word))
                .collect(Collectors.joining(" ", "tandem ", ""));
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Reads a name. */
    static final class Named implements ITypeConverter<Demo> {
        @Override
        public Demo convert(String text) {
            return ALL.stream()
                    .filter(demo -> demo.title.equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("must be one of " + titles()));
        }
    }

    /** Lists the names for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return titles().iterator();
        }
    }

    private static List<String> titles() {
        return ALL.stream().map(Demo::title).toList();
    }
}
