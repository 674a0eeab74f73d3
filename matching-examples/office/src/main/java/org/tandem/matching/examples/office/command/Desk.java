package org.tandem.matching.examples.office.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Collection;
import org.tandem.matching.Matcher;
import org.tandem.matching.group.GroupComposer;
import org.tandem.matching.group.SeriesPlan;
import org.tandem.matching.io.facts.Facts;
import org.tandem.matching.io.facts.Workshops;
import org.tandem.matching.io.table.InputFaults;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.text.Wording;

/**
 * Where commands speak from: in the coordinator's language, to the streams of a run.
 *
 * @param session the run
 * @param wording the language
 */
record Desk(Session session, Wording wording) {

    /** Returns an empty list of faults in the desk's language. */
    InputFaults faults() {
        return new InputFaults(wording);
    }

    /** Returns a sentence of this package. */
    String phrase(String key, Object... arguments) {
        return wording.phrase(Desk.class, key, arguments);
    }

    /** Says something that was asked for. */
    void say(String text) {
        session.out().println(text);
    }

    /** Tells what should be known beside the answer. */
    void tell(Collection<String> notes) {
        notes.forEach(session.err()::println);
    }

    /** Returns a writer to one of the session's streams. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    /** Returns the plan, and shows on a terminal how far the search has come. */
    Plan match(Facts facts, Matcher matcher) {
        try (ProgressLine progress = new ProgressLine(session.terminal(), wording)) {
            return facts.match(matcher.withListener(progress).withCancellation(session.cancellation()));
        }
    }

    /** Returns the groups of all workshops, and shows on a terminal how far the search has come. */
    SeriesPlan composed(Workshops workshops, GroupComposer composer) {
        try (ProgressLine progress =
                new ProgressLine(session.terminal(), wording, "progress.composed", "progress.composed.gap")) {
            return workshops.composed(composer.withListener(progress));
        }
    }

    /** Returns whether somebody wants the run to end. */
    boolean isCancelled() {
        return session.cancellation().isCancelled();
    }

    /** Returns the exit code of a run that has written its result, in which so much was matched. */
    int exitCode(long matched) {
        if (isCancelled()) {
            return ExitCode.CANCELLED;
        }
        return matched == 0 ? ExitCode.NOTHING_MATCHED : ExitCode.DONE;
    }

    /** Tells on a terminal that the wish to end was heard. */
    void ending() {
        session.terminal().ifPresent(screen -> screen.println(ProgressLine.CLEAR + phrase("ending")));
    }

    /** Tells that there was no time for an answer, and returns the exit code. */
    int timeIsUp() {
        session.err().println(phrase("time.up"));
        return ExitCode.FAILED;
    }

    /** Tells that nothing was written, and returns the exit code. */
    int cancelled() {
        session.err().println(phrase("cancelled"));
        return ExitCode.CANCELLED;
    }
}
