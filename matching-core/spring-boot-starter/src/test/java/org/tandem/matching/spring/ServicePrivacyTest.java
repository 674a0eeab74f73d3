package org.tandem.matching.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.TestPeople;
import tools.jackson.databind.json.JsonMapper;

/** People with marked names, texts and addresses are matched, and fail to be: no log, status, exception or meter has a mark. */
class ServicePrivacyTest {
    private static final String MARK = "Geheimnis";
    private static final Attribute<String> MAIL = Attribute.text("e-mail");
    private static final Policy POLICY =
            Policy.builder("open").criterion(1, Criteria.sameAnswer(MAIL)).build();
    private static final Policy NOBODY =
            Policy.builder("nobody").rule(Rule.of("never", (mentor, mentee) -> false)).build();
    private static final Programme PEOPLE = TestPeople.programme(
            TestPeople.mentor("M-1").name(MARK).answer(MAIL, MARK + "@example.org"),
            TestPeople.mentee("T-1").name(MARK).answer(MAIL, MARK + "@example.org").interests(MARK))
            .build();

    @Test
    void noLogStatusExceptionOrMeterHasAMark() {
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        LoggingSystem logging = LoggingSystem.get(ServicePrivacyTest.class.getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
        try {
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(
                            JacksonAutoConfiguration.class, MatchingAutoConfiguration.class,
                            MetricsAutoConfiguration.class, SimpleMetricsExportAutoConfiguration.class,
                            ObservationAutoConfiguration.class))
                    .withPropertyValues("matching.time-limit=1d")
                    .run(context -> {
                        MatchingService service = context.getBean(MatchingService.class);
                        List<String> said = new ArrayList<>();
                        for (SearchOrder order : List.of(
                                new SearchOrder(MARK, PEOPLE, POLICY),
                                new SearchOrder(MARK, Programme.builder(PEOPLE)
                                        .decision(Decision.fix("M-1", "T-1")).build(), NOBODY))) {
                            Search search = service.submit(order);
                            Throwable failed = catchThrowable(() -> search.ended().toCompletableFuture().join());
                            said.add(search.status().toString());
                            said.add(search + " " + search.plan() + " " + failed);
                            said.add(context.getBean(JsonMapper.class).writeValueAsString(search.status()));
                        }
                        said.add(output.toString(StandardCharsets.UTF_8));
                        List<String> meters = meters(context.getBean(MeterRegistry.class));

                        assertThat(said).noneMatch(text -> text.contains(MARK));
                        assertThat(output.toString(StandardCharsets.UTF_8)).contains("TRACE", "The search");
                        assertThat(meters).anyMatch(text -> text.contains("matching.search"));
                        assertThat(meters).noneMatch(text -> text.contains(MARK) || text.contains("M-1"));
                    });
        } finally {
            System.setOut(console);
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        }
    }

    private static List<String> meters(MeterRegistry registry) {
        List<String> texts = new ArrayList<>();
        for (Meter meter : registry.getMeters()) {
            texts.add(meter.getId() + " " + meter.getId().getTags() + " " + meter.getId().getDescription());
        }
        return texts;
    }
}
