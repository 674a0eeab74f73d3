package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The program as a process of its own at a terminal, where somebody presses Ctrl-C. The test holds the program open: one of its
 * files is a named pipe, which the program reads until the test closes it.
 */
@EnabledIf("hasTerminalsAndPipes")
class InterruptTest extends OfficeTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final Path MAKE_PIPE = Path.of("/usr/bin/mkfifo");

    /** A build in the background ignores Ctrl-C, and so would the program that it starts. */
    private static final List<String> HEED_CTRL_C = List.of("/usr/bin/env", "--default-signal=INT");
    private static final char CTRL_C = '\u0003';

    private Process process;

    /** A terminal can be had where the program is that records what happens at one. */
    static boolean hasTerminalsAndPipes() throws IOException, InterruptedException {
        return System.getProperty("os.name").equals("Linux")
                && Files.isExecutable(SCRIPT)
                && Files.isExecutable(MAKE_PIPE)
                && succeeds(with(HEED_CTRL_C, "true"));
    }

    private static boolean succeeds(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> program =
                with(HEED_CTRL_C, java, "-cp", System.getProperty("java.class.path"), Tandem.class.getName());
        String command = with(program, arguments).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        return new ProcessBuilder(SCRIPT.toString(), "-q", "-e", "-c", command, "/dev/null")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(succeeds(List.of(MAKE_PIPE.toString(), pipe.toString()))).isTrue();
        return pipe;
    }

    /** Opens a pipe to write, which takes until somebody opens it to read; not at all if the program ends before. */
    private OutputStream opened(Path pipe) {
        CompletableFuture<OutputStream> opened = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.newOutputStream(pipe);
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        });
        CompletableFuture.anyOf(opened, process.onExit()).join();
        assertThat(process.isAlive()).as("waits for the pipe").isTrue();
        return opened.join();
    }

    /** Reads what the terminal shows until a text is there; all of it if it never is. */
    private static String readUntil(String text, BufferedReader screen) throws IOException {
        StringBuilder shown = new StringBuilder();
        for (int c = screen.read(); c >= 0; c = screen.read()) {
            shown.append((char) c);
            if (shown.indexOf(text, Math.max(0, shown.length() - text.length())) >= 0) {
                break;
            }
        }
        return shown.toString();
    }

    @Test
    void ctrlCEndsTheProgramInOrder() throws IOException, InterruptedException {
        Path pairs = pipe("pairs.csv");
        process = start("match", "--lang", "en", "--pairs", pairs.toString(), "--out", "plan");
        try (BufferedReader screen = process.inputReader(StandardCharsets.UTF_8);
                Writer keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
            try (OutputStream rows = opened(pairs)) {
                keyboard.write(CTRL_C);
                keyboard.flush();
                assertThat(readUntil("Ending; please wait.", screen)).endsWith("Ending; please wait.");
                rows.write("mentee,mentor,points\nT-1,M-1,90\n".getBytes(StandardCharsets.UTF_8));
            }
            String rest = readUntil("nothing more is said", screen);

            assertThat(rest).contains("Cancelled; nothing was written.").doesNotContain("Exception");
        }
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(folder.resolve("plan")).doesNotExist();
    }
}
