package org.tandem.matching.examples.office.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import org.tandem.matching.run.Progress;
import org.tandem.matching.text.Wording;

/** One line on a terminal that tells, at once and then twice a second, how far a search has come; it vanishes at the end. */
final class ProgressLine implements Consumer<Progress>, AutoCloseable {
    private static final long MILLISECONDS_BETWEEN = 500;
    static final String CLEAR = "\r\u001B[K";

    private final Optional<PrintStream> terminal;
    private final Wording wording;
    private final String found;
    private final String gap;
    private final long started = System.nanoTime();
    private final Timer ticker = new Timer("progress", true);
    private volatile Optional<Progress> latest = Optional.empty();
    private boolean shown;
    private boolean closed;

    ProgressLine(Optional<PrintStream> terminal, Wording wording) {
        this(terminal, wording, "progress.found", "progress.gap");
    }

    /** Words in its own way what was found, without a bound and with one. */
    ProgressLine(Optional<PrintStream> terminal, Wording wording, String found, String gap) {
        this.terminal = terminal;
        this.wording = wording;
        this.found = found;
        this.gap = gap;
        terminal.ifPresent(this::begin);
    }

    private void begin(PrintStream screen) {
        show(screen);
        ticker.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        show(screen);
                    }
                },
                MILLISECONDS_BETWEEN,
                MILLISECONDS_BETWEEN);
    }

    @Override
    public void accept(Progress progress) {
        latest = Optional.of(progress);
    }

    synchronized void show(PrintStream screen) {
        if (closed) {
            return;
        }
        shown = true;
        screen.print(CLEAR + text(Duration.ofNanos(System.nanoTime() - started)));
        screen.flush();
    }

    /** Returns what the line says after this time. */
    String text(Duration elapsed) {
        return latest.filter(progress -> progress.bound() < Long.MAX_VALUE)
                .map(progress -> wording.phrase(
                        ProgressLine.class,
                        gap,
                        elapsed.toSeconds(),
                        progress.matched(),
                        progress.gap(),
                        progress.gapPercent()))
                .or(() -> latest.map(progress -> wording.phrase(ProgressLine.class, found,
                        elapsed.toSeconds(), progress.matched())))
                .orElseGet(() -> wording.phrase(ProgressLine.class, "progress.start", elapsed.toSeconds()));
    }

    @Override
    public void close() {
        ticker.cancel();
        synchronized (this) {
            closed = true;
            if (shown) {
                terminal.ifPresent(screen -> screen.print(CLEAR));
                terminal.ifPresent(PrintStream::flush);
            }
        }
    }
}
