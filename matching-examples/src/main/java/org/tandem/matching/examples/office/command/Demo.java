package org.tandem.matching.examples.office.command;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The seed programmes: folders of files among the program's resources. */
enum Demo {
    SALZGITTER(
            "2026-09-01",
            List.of(
                    "mentors.csv",
                    "mentees.csv",
                    "organisations.csv",
                    "ties.csv",
                    "personal_ties.csv",
                    "mentorships.csv",
                    "decisions.csv",
                    "policy.json"));

    private final String start;
    private final List<String> files;

    Demo(String start, List<String> files) {
        this.start = start;
        this.files = files;
    }

    /** Returns the name on the command line. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the names of the files. */
    List<String> files() {
        return files;
    }

    /** Opens a file. */
    InputStream open(String file) throws IOException {
        InputStream in = Demo.class.getResourceAsStream("/" + title() + "/" + file);
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
            return Arrays.stream(values())
                    .filter(demo -> demo.title().equalsIgnoreCase(text))
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
        return Arrays.stream(values()).map(Demo::title).toList();
    }
}
