package org.tandem.matching.examples.office.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.tandem.matching.text.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program; its commands do the work. */
@Command(name = "tandem", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND", versionProvider = Version.class)
public final class TandemCommand {
    /** What Java reads where a folder's name has signs that the locale's charset lacks. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String HELP = TandemCommand.class.getPackageName() + ".Help";

    /** Checked and documented as every option; {@link Language#of} has looked for it before. */
    @Option(names = Language.OPTION, paramLabel = "de|en", scope = ScopeType.INHERIT)
    Optional<Language> language = Optional.empty();

    private TandemCommand() {}

    /** Runs the program and returns its exit code; never throws. */
    public static int run(Session session, String... arguments) {
        Locale locale = Language.of(Arrays.asList(arguments), session.locale()).locale();
        Desk desk = new Desk(session, Wording.in(locale));
        session.cancellation().onCancel(desk::ending);
        Failures failures = new Failures(desk);
        if (System.getProperty("user.dir", "").indexOf(REPLACEMENT) >= 0) {
            // Java would take relative names for those in a folder called otherwise, and write there.
            desk.tell(List.of(desk.phrase("folder.charset"),
                    desk.phrase("value.path.charset", System.getProperty("sun.jnu.encoding", "?"))));
            return ExitCode.BAD_INPUT;
        }
        CommandLine line = new CommandLine(new TandemCommand());
        Commands.addTo(line, desk, arguments);
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(HELP, locale, TandemCommand.class.getModule()))
                .setOut(Desk.writer(session.out()))
                .setErr(Desk.writer(session.err()))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        return failures.guard(() -> line.execute(arguments));
    }
}
