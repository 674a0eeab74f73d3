package org.tandem.matching.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.test.TestPeople;
import tools.jackson.databind.json.JsonMapper;

/** People with marked names, texts and addresses are matched, and fail to be: no log, status, exception or meter has a mark. */
@ExtendWith(OutputCaptureExtension.class)
class ServicePrivacyTest {
    private static final String MARK = "Geheimnis";
    private static final Attribute<String> MAIL = Attribute.text("e-mail");
    private static final Policy POLICY =
            Policy.builder("open").criterion(1, Criteria.sameAnswer(MAIL)).build();
    private static final Programme PEOPLE = TestPeople.programme(
            TestPeople.mentor("M-1").name(MARK).answer(MAIL, MARK + "@example.org"),
            TestPeople.mentee("T-1").name(MARK).answer(MAIL, MARK + "@example.org").interests(MARK))
            .build();

    @Test
    void noLogStatusExceptionOrMeterHasAMark(CapturedOutput output) {
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
                        for (Programme people : List.of(PEOPLE, contradicting())) {
                            Search search = service.submit(new SearchOrder(MARK, people, POLICY));
                            Throwable failed = catchThrowable(() -> search.ended().toCompletableFuture().join());
                            said.add(search.status().toString());
                            said.add(search + " " + search.plan() + " " + failed);
                            said.add(context.getBean(JsonMapper.class).writeValueAsString(search.status()));
                        }
                        said.add(output.getAll());
                        List<String> meters = meters(context.getBean(MeterRegistry.class));

                        assertThat(said).noneMatch(text -> text.contains(MARK));
                        assertThat(output.getAll()).contains("TRACE", "The search");
                        assertThat(meters).anyMatch(text -> text.contains("matching.search"));
                        assertThat(meters).noneMatch(text -> text.contains(MARK) || text.contains("M-1"));
                    });
        } finally {
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        }
    }

    /** Fixed beyond the mentor's places, which is found before the search. */
    private static Programme contradicting() {
        return Programme.builder(PEOPLE)
                .mentor(TestPeople.mentor("M-2").name(MARK).vetoes("T-1").build())
                .decision(Decision.fix("M-2", "T-1"))
                .build();
    }

    private static List<String> meters(MeterRegistry registry) {
        List<String> texts = new ArrayList<>();
        for (Meter meter : registry.getMeters()) {
            texts.add(meter.getId() + " " + meter.getId().getTags() + " " + meter.getId().getDescription());
        }
        return texts;
    }
}
