package org.tandem.matching.examples.office.command;

import java.io.Console;
import java.util.Optional;
import org.tandem.matching.io.form.Asker;

/** Asks whoever sits at the terminal. */
record ConsoleAsker(Console console) implements Asker {

    /** Returns who can be asked: nobody, unless somebody both reads and types. */
    static Asker of(Desk desk) {
        Console console = System.console();
        return console == null || desk.session().terminal().isEmpty() ? Asker.NOBODY : new ConsoleAsker(console);
    }

    @Override
    public Optional<String> ask(String question) {
        return Optional.ofNullable(console.readLine("%s ", question));
    }
}
