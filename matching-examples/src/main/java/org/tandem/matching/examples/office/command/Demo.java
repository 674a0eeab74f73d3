package org.tandem.matching.examples.office.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A seed programme: a folder of files among the program's resources.
 *
 * @param title the name on the command line and of the folder
 * @param start the first day of its new mentorships
 * @param files the names of the files
 */
record Demo(String title, LocalDate start, List<String> files) {
    /** Every seed programme. */
    static final List<Demo> ALL = List.of(new Demo(
            "salzgitter",
            LocalDate.of(2026, 9, 1),
            List.of(
                    "mentors.csv",
                    "mentees.csv",
                    "organisations.csv",
                    "ties.csv",
                    "personal_ties.csv",
                    "mentorships.csv",
                    "decisions.csv",
                    "policy.json")));

    Demo {
        files = List.copyOf(files);
    }

    /** Opens a file. */
    InputStream open(String file) throws IOException {
        InputStream in = Demo.class.getResourceAsStream("/" + title + "/" + file);
        if (in == null) {
            throw new FileNotFoundException(file);
        }
        return in;
    }

    /** Returns the options that match the programme once it is in {@code folder}. */
    String arguments(Path folder) {
        return files.stream()
                .map(file -> "--" + option(file) + " " + folder.resolve(file) + " ")
                .collect(Collectors.joining())
                + "--date " + start + " --out " + folder.resolve("plan");
    }

    private static String option(String file) {
        String name = file.substring(0, file.indexOf('.'));
        return name.endsWith("ties") ? "ties" : name;
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
