package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on a machine unlike those it was written on: another alphabet's capitals, another alphabet's digits, a locale without
 * umlauts, a zone whose days may begin at one o'clock, no home, one processor, little memory. The files are the same.
 */
class OtherMachinesTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String TURKISH = "-Duser.language=tr -Duser.country=TR";
    private static final String ARABIC = "-Duser.language=ar -Duser.country=EG";
    private static final String SMALL = " -Duser.home=/nonexistent -XX:ActiveProcessorCount=1 -Xmx256m";
    /** Spelt so that the test itself needs no such locale: u with an umlaut, in UTF-8. */
    private static final String UMLAUT = "u=$(printf '\\303\\274')\n";

    @TempDir
    Path folder;

    private record Said(int code, String text) {}

    @BeforeEach
    void packaged() throws Exception {
        assumeTrue(Files.isExecutable(SHELL));
        Files.copy(
                Path.of("src/main/launcher/tandem"), folder.resolve("tandem"), StandardCopyOption.COPY_ATTRIBUTES);
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, Tandem.class.getName());
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(folder.resolve("tandem.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private Said sh(String options, String script) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(SHELL.toString(), "-c", UMLAUT + script).directory(folder.toFile());
        builder.environment().putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "LC_ALL", "C",
                "HOME", "/nonexistent",
                "TZ", "Africa/Cairo",
                "TANDEM_OPTS", options));
        Process process = builder.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    @Test
    void filesAreTheSameEverywhere() throws Exception {
        Office office = new Office(Files.createDirectory(folder.resolve("here")));
        office.run("demo", "salzgitter", "--out", office.folder.resolve("people").toString());
        String people = office.folder.resolve("people").toString();
        List<String> match = match(people);
        Office.Said here = office.run(Stream.concat(match.stream(), Stream.of("--out", people + "/plan"))
                .toArray(String[]::new));
        assertThat(here.code()).as(here.err()).isZero();

        Said demo = sh(ARABIC + SMALL, "./tandem demo salzgitter --out \"$u\"");
        Said plan = sh(
                TURKISH + SMALL,
                "./tandem " + String.join(" ", match("$u")) + " --out \"$u/plan\" && mv \"$u\" there");

        assertThat(demo.code()).as(demo.text()).isZero();
        assertThat(plan.code()).as(plan.text()).isZero();
        for (String file : List.of("mentors.csv", "policy.json", "plan/plan.csv", "plan/unmatched.csv",
                "plan/loads.csv")) {
            assertThat(folder.resolve("there").resolve(file))
                    .as(file)
                    .hasSameBinaryContentAs(office.folder.resolve("people").resolve(file));
        }
        assertThat(folder.resolve("there/plan/report.html")).content().contains("<html lang=\"en\">");
    }

    private static List<String> match(String folder) {
        return List.of(
                "match",
                "--mentors", folder + "/mentors.csv",
                "--mentees", folder + "/mentees.csv",
                "--organisations", folder + "/organisations.csv",
                "--policy", folder + "/policy.json",
                "--date", "2026-09-01",
                "--lang", "en");
    }

    @Test
    void groupsAreComposedInTurkishToo() throws Exception {
        Files.writeString(folder.resolve("people.csv"), "id\nP-1\nP-2\nP-3\nP-4\nP-5\nP-6\n");

        Said said = sh(
                TURKISH + SMALL,
                "./tandem groups --participants people.csv --size 3 --date 2026-09-01 --steps 10 --out groups");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(Files.readAllLines(folder.resolve("groups/groups.csv"))).hasSize(7);
    }

    @Test
    void aNameThatJavaCannotReadIsSaid() throws Exception {
        String demo =
                "\"$JAVA_HOME/bin/java\" -XX:TieredStopAtLevel=1 -jar \"$here/tandem.jar\" demo salzgitter --out ";

        Said option = sh("", "here=$PWD; " + demo + "\"$u\"");
        Said within = sh("", "here=$PWD; mkdir \"$u\"; cd \"$u\"; " + demo + "out");

        // Where Java takes UTF-8 whatever the locale, both work.
        if (option.code() != 0) {
            assertThat(option.code()).isEqualTo(2);
            assertThat(option.text()).contains("--out must be a name that", "set LC_ALL=C.UTF-8");
            assertThat(within.code()).isEqualTo(2);
            assertThat(within.text()).contains("folder in which the command runs", "set LC_ALL=C.UTF-8");
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.filter(path -> path.getFileName().toString().contains("?"))).isEmpty();
        }
    }
}
