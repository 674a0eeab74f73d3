package org.tandem.matching.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs a consumer that has a module descriptor of its own, on the module path alone. */
class ModulePathTest {
    @TempDir
    Path directory;

    @Test
    void consumerOnTheModulePathSolves() throws Exception {
        Path sources = sources();
        Path classes = directory.resolve("classes");
        run("javac", "-Xlint:all,-requires-automatic", "-Werror", "--module-path", modulePath(), "-d",
                classes.toString(), sources.resolve("module-info.java").toString(),
                sources.resolve("example/Consumer.java").toString());

        String output = run("java", "--module-path", classes + File.pathSeparator + modulePath(), "--module",
                "example.consumer/example.Consumer");

        assertThat(output).contains("mentee-1").contains("nowhere.csv").contains("city cross-mentoring");
    }

    /** Timefold reads configurations in XML with it; who embeds the library gets none. */
    @Test
    void noXmlBindingRunsBesideTheLibrary() {
        assertThat(modulePath().split(File.pathSeparator))
                .anyMatch(entry -> entry.contains("timefold-solver-core"))
                .noneMatch(entry -> entry.contains("jaxb-runtime") || entry.contains("jaxb-core"));
    }

    private static Path sources() throws URISyntaxException {
        return Path.of(ModulePathTest.class.getResource("/consumer/module-info.java").toURI()).getParent();
    }

    /** What the examples run with, less their own classes. */
    private static String modulePath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") || Files.exists(Path.of(entry, "module-info.class")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of(arguments));
        Path output = directory.resolve(tool + ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        int code = process.waitFor();
        String text = Files.readString(output);
        assertThat(code).as(text).isZero();
        return text;
    }
}
