package org.tandem.matching.examples.office.command;

import java.util.Arrays;
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
        CommandLine line = new CommandLine(new TandemCommand())
                .addSubcommand(new MatchCommand(desk))
                .addSubcommand(new ReadinessCommand(desk))
                .addSubcommand(new WhyCommand(desk))
                .addSubcommand(new WhyNotCommand(desk))
                .addSubcommand(new RecommendCommand(desk))
                .addSubcommand(new WhatIfCommand(desk))
                .addSubcommand(new FairnessCommand(desk))
                .addSubcommand(new SensitivityCommand(desk))
                .addSubcommand(new RematchCommand(desk))
                .addSubcommand(new IntakeCommand(desk))
                .addSubcommand(new GroupsCommand(desk))
                .addSubcommand(new WhyGroupCommand(desk))
                .addSubcommand(new NeedsCommand(desk))
                .addSubcommand(new VerifyCommand(desk))
                .addSubcommand(new ImportCommand(desk))
                .addSubcommand(new DemoCommand(desk))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(ResourceBundle.getBundle(HELP, locale, TandemCommand.class.getModule()))
                .setOut(Desk.writer(session.out()))
                .setErr(Desk.writer(session.err()))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        return failures.guard(() -> line.execute(arguments));
    }
}
