package org.tandem.matching.examples.office;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tandem.matching.examples.office.command.Session;
import org.tandem.matching.examples.office.command.TandemCommand;
import org.tandem.matching.io.form.Asker;
import org.tandem.matching.run.Cancellation;

/** The program {@code tandem}. */
public final class Tandem {
    private static final long MOST_SECONDS_TO_END = 30;

    private Tandem() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] args) {
        // Of the two kinds of console only this one says reliably, from Java 21 on, whether a terminal is there.
        System.setProperty("jdk.console", "java.base");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<Console> console = Optional.ofNullable(System.console());
        Session session = new Session(
                out,
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                console.map(screen -> out),
                LocalDate.now(ZoneId.systemDefault()),
                Locale.getDefault(),
                new Cancellation(),
                System::nanoTime,
                console.map(Tandem::asker).orElse(Asker.NOBODY));
        CountDownLatch done = endOnInterrupt(session.cancellation());
        int code = TandemCommand.run(session, args);
        done.countDown();
        System.exit(code);
    }

    private static Asker asker(Console console) {
        return question -> Optional.ofNullable(console.readLine("%s ", question));
    }

    /** Ctrl-C ends the search; the program ends when the command has, so that no file is left half-written. */
    private static CountDownLatch endOnInterrupt(Cancellation cancellation) {
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("interrupt").unstarted(() -> {
                    cancellation.cancel();
                    try {
                        if (!done.await(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
                            System.err.println("Ended before the command did.");
                        }
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    }
                }));
        return done;
    }
}
