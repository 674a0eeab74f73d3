package org.tandem.matching.examples.office.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands in the order of the help. Only those that are named are made: looking at all their options takes long. */
final class Commands {
    private static final Map<String, Function<Desk, Object>> MAKERS = new LinkedHashMap<>();

    static {
        MAKERS.put("match", MatchCommand::new);
        MAKERS.put("readiness", ReadinessCommand::new);
        MAKERS.put("why", WhyCommand::new);
        MAKERS.put("why-not", WhyNotCommand::new);
        MAKERS.put("recommend", RecommendCommand::new);
        MAKERS.put("what-if", WhatIfCommand::new);
        MAKERS.put("fairness", FairnessCommand::new);
        MAKERS.put("sensitivity", SensitivityCommand::new);
        MAKERS.put("rematch", RematchCommand::new);
        MAKERS.put("intake", IntakeCommand::new);
        MAKERS.put("groups", GroupsCommand::new);
        MAKERS.put("why-group", WhyGroupCommand::new);
        MAKERS.put("needs", NeedsCommand::new);
        MAKERS.put("verify", VerifyCommand::new);
        MAKERS.put("import", ImportCommand::new);
        MAKERS.put("demo", DemoCommand::new);
        MAKERS.put("prepare", PrepareCommand::new);
    }

    private Commands() {}

    /** Adds all commands, those that no argument names without their options. */
    static void addTo(CommandLine line, Desk desk, String... arguments) {
        MAKERS.forEach((name, maker) -> line.addSubcommand(
                name,
                Arrays.asList(arguments).contains(name) ? maker.apply(desk) : CommandSpec.create().name(name)));
    }
}
