package org.tandem.matching.desk;

import io.swagger.v3.oas.models.media.ObjectSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.tandem.matching.Matcher;
import org.tandem.matching.desk.login.Invitations;
import org.tandem.matching.life.Event;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.programme.Programme;

/** The desk, started once for all tests, on a port and with a database file of its own; it writes all it can into a log. */
final class RunningDesk implements AutoCloseable {
    static final String COORDINATOR = "Coordinator Quixwell";
    static final String READER = "Reader Quixwell";
    static final String PASSWORD = "a password for tests";

    private static final SetClock CLOCK = new SetClock();
    private final Path folder;
    private final ConfigurableApplicationContext context;

    /** What is different in tests: the day, and searches end by their steps. */
    @Configuration
    static class Settings {
        @Bean
        @Primary
        SetClock setClock() {
            return CLOCK;
        }

        /** Passwords of tests are no secrets. */
        @Bean
        @Primary
        PasswordEncoder quickEncoder() {
            return new BCryptPasswordEncoder(4);
        }

        @Bean
        Matcher matcher() {
            return Matcher.create().withLimits(Unhurried.LIMITS);
        }
    }

    private RunningDesk(String url, String... more) {
        try {
            folder = Files.createTempDirectory("desk-test");
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        for (Class<?> ours : List.of(Programme.class, Plan.class, Event.class)) {
            SpringDocUtils.getConfig().replaceWithSchema(ours, new ObjectSchema().description(
                    "A " + ours.getSimpleName().toLowerCase(Locale.ROOT) + " in the form of matching-io"));
        }
        SpringApplication application = new SpringApplication(DeskApplication.class, Settings.class);
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url="
                        + (url.isEmpty()
                                ? "jdbc:h2:file:" + folder.resolve("desk")
                                        + ";LOCK_TIMEOUT=86400000;DB_CLOSE_ON_EXIT=FALSE"
                                : url),
                "--spring.datasource.hikari.connection-timeout=86400000",
                "--logging.file.name=" + log(),
                "--logging.threshold.console=error",
                "--logging.level.root=debug",
                // The browser's, not ours: it writes what is typed.
                "--logging.level.org.openqa=warn",
                "--desk.patience=1d",
                "--desk.answer-patience=1d",
                "--desk.answer-time=1d",
                "--springdoc.api-docs.path=/api/openapi",
                "--springdoc.paths-to-match=/api/**",
                "--springdoc.writer-with-order-by-keys=true"));
        settings.addAll(List.of(more));
        context = application.run(settings.toArray(String[]::new));
        Invitations invitations = context.getBean(Invitations.class);
        invitations.coordinator(COORDINATOR, PASSWORD);
        invitations.reader(READER, PASSWORD);
    }

    /** Returns the one for all tests. */
    static RunningDesk desk() {
        return Shared.DESK;
    }

    private static final class Shared {
        private static final RunningDesk DESK = new RunningDesk("");
    }

    /** Starts another, on another database. */
    static RunningDesk on(String url, String... settings) {
        return new RunningDesk(url, settings);
    }

    @Override
    public void close() {
        context.close();
    }

    Path log() {
        return folder.resolve("log.txt");
    }

    SetClock clock() {
        return CLOCK;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Returns somebody who has just opened a browser. */
    Visitor visitor() {
        return new Visitor(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    Visitor coordinator() {
        return visitor().loggedIn(COORDINATOR, PASSWORD);
    }

    Visitor reader() {
        return visitor().loggedIn(READER, PASSWORD);
    }
}
