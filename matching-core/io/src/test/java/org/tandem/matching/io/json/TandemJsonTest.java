package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.matching.fault.Fault;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.life.Again;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.EventLog;
import org.tandem.matching.life.Review;
import org.tandem.matching.life.Separation;
import org.tandem.matching.life.Step;
import org.tandem.matching.life.Terms;
import org.tandem.matching.plan.LevelQuality;
import org.tandem.matching.policy.Level;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.programme.Attribute;
import org.tandem.matching.programme.Decision;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

class TandemJsonTest {
    private static final TandemJson JSON = TandemJson.create();
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private static List<String> problems(String json, Class<?> type) {
        try {
            JSON.read(json, type);
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.faults().stream().map(Fault::problem).toList();
        }
    }

    @Test
    void aPersonIsWrittenByTheNamesOfTheFacts() {
        Mentor mentor = Mentor.builder("M-1")
                .location(52.25, 10.5)
                .languages("de", "en")
                .offers("law", 4)
                .answer(Attribute.number("commute"), 12.5)
                .answer(Attribute.date("since"), DAY)
                .build();

        assertThat(JSON.write(mentor))
                .isEqualTo("{\"type\":\"Mentor\",\"id\":\"M-1\",\"profile\":{\"admission\":\"ADMITTED\","
                        + "\"location\":{\"latitude\":52.25,\"longitude\":10.5},\"remote\":false,"
                        + "\"languages\":[\"de\",\"en\"],\"offers\":[{\"competence\":\"law\",\"level\":4}],"
                        + "\"answers\":[{\"name\":\"commute\",\"number\":12.5},{\"name\":\"since\",\"date\":\"2026-09-01\"}]},"
                        + "\"places\":2}");
        assertThat(JSON.read(JSON.write(mentor), Mentor.class)).isEqualTo(mentor);
        assertThatThrownBy(() -> JSON.read(JSON.write(mentor), Mentee.class))
                .hasMessageContaining("The value (/) must be a Mentee, not a Mentor.");
    }

    @Test
    void allFaultsAreToldWithTheirPlacesAndNothingPersonal() {
        assertThat(problems(
                """
                        {"start": "2026-09-01", "end": 7, "surplus": 1,
                         "mentors": [{"id": "M-1", "places": 2.5, "profile": {"name": "Secret", "admission": "Secret",
                           "remote": "Secret", "stag": "Secret", "languages": ["de", "de"],
                           "answers": [{"name": "n", "number": "Secret"}, {"name": "o"}, {"name": "p", "flag": true, "text": "x"}, 3]}}],
                         "decisions": {}, "mentees": [3]}
                        """,
                Programme.class))
                .containsExactlyInAnyOrder(
                        "The value (/end) must be a day such as 2026-03-01.",
                        "The member (/surplus) is unknown.",
                        "The value (/mentors/0/places) must be a whole number from -2147483648 to 2147483647.",
                        "The value (/mentors/0/profile/admission) must be one of APPLIED, ADMITTED, DEFERRED, DECLINED,"
                                + " EXCLUDED.",
                        "The value (/mentors/0/profile/remote) must be true or false.",
                        "The member (/mentors/0/profile/stag) is unknown.",
                        "The value (/mentors/0/profile/languages/1) is given twice.",
                        "The value (/mentors/0/profile/answers/0/number) must be a number.",
                        "The value (/mentors/0/profile/answers/1) must be an object with one of these: number, text, flag, date.",
                        "The member (/mentors/0/profile/answers/2/flag) is unknown.",
                        "The value (/mentors/0/profile/answers/3) must be an object.",
                        "The value (/decisions) must be a list.",
                        "The value (/mentees/0) must be an object.");
    }

    /** What the types allow the library still checks as a whole. */
    @Test
    void whatTheProgrammeRefusesIsToldInItsWords() {
        String json = JSON.write(Programme.builder(DAY).mentor(Mentor.builder("M-1").build()).build());

        assertThat(problems(json.replace("\"places\":2", "\"places\":-1"), Programme.class))
                .hasSize(1)
                .allMatch(problem -> problem.contains("mentor (M-1)") && problem.contains("(-1)"));
        assertThat(problems("{\"aim\":\"STABLE\",\"floor\":-1}", Objective.class))
                .containsExactly("At (/): The floor (-1.0) of the objective must be between 0 and 100 per cent.");
    }

    @Test
    void whatIsTooLargeIsAFault() {
        assertThat(problems("{\"start\":\"+999999999-12-31\",\"end\":\"2026-01-01\"}", Programme.class))
                .containsExactly("The days or numbers at (/) are too large.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"aim\":\"STABLE\",\"floor\":0|The text is no JSON at line 1, column 26.",
        "''|The text is empty.",
        "[]|The value (/) must be an object.",
        "{\"aim\":\"STABLE\",\"floor\":0} {}|The text goes on after its end.",
        "{\"aim\":\"STABLE\",\"floor\":0,\"floor\":0}|The member (/floor) is given twice.",
        "{\"aim\":\"STABLE\",\"floor\":1e999}|The value (/floor) must be a number.",
        "{\"aim\":null,\"floor\":0}|The value (/aim) must be one of LARGEST_SUM, WORST_OFF_FIRST, STABLE.",
        "{\"floor\":0}|The member (/aim) is missing."})
    void whatIsNoDocumentIsAFault(String json, String problem) {
        assertThat(problems(json, Objective.class)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource({"9007199254740991,9007199254740991", "9007199254740992,'\"9007199254740992\"'",
        "-9223372036854775808,'\"-9223372036854775808\"'"})
    void numbersThatNotEveryReaderHoldsAreTexts(long value, String written) {
        LevelQuality quality = new LevelQuality(
                Level.POINTS, value, OptionalLong.empty(), false);

        assertThat(JSON.write(quality)).contains("\"value\":" + written + ",");
        assertThat(JSON.read(JSON.write(quality), LevelQuality.class)).isEqualTo(quality);
        assertThat(JSON.read("{\"level\":\"POINTS\",\"value\":" + value + ",\"proven\":false}", LevelQuality.class))
                .isEqualTo(quality);
    }

    @Test
    void wholeNumbersOutOfRangeAreFaults() {
        for (String number : List.of("99999999999999999999", "1e300", "0.5", "\"x\"", "\"99999999999999999999\"")) {
            assertThat(problems("{\"level\":\"POINTS\",\"value\":" + number + ",\"proven\":false}", LevelQuality.class))
                    .containsExactly("The value (/value) must be a whole number from -9223372036854775808 to"
                            + " 9223372036854775807.");
        }
        assertThat(JSON.read("{\"level\":\"POINTS\",\"value\":3.0,\"proven\":false}", LevelQuality.class).value())
                .isEqualTo(3);
    }

    @Test
    void everyEventSaysItsKindAndItsFormat() {
        List<Event> events = List.of(
                new Review.Decided(DAY, Decision.hold("M-1", "T-1")),
                new Step.Declined(DAY, "M-1", "T-1", Role.MENTEE, Optional.of(new Again.NotBefore(DAY.plusDays(9)))),
                new Step.Separated(DAY, "M-1", "T-1", Separation.never(Separation.Cause.TIME)));

        String json = JSON.writeList(events);

        assertThat(json).startsWith("[{\"format\":1,\"type\":\"Decided\",\"date\":\"2026-09-01\",")
                .contains("\"again\":{\"type\":\"NotBefore\",\"day\":\"2026-09-10\"}");
        assertThat(JSON.readList(json, Event.class)).isEqualTo(events);
        assertThat(JSON.read(JSON.write(events.getFirst()), Review.class)).isEqualTo(events.getFirst());
        assertThat(problems("{\"type\":\"Married\",\"date\":\"2026-09-01\"}", Event.class))
                .containsExactly("The kind at (/type) is unknown.");
        assertThat(problems("{\"date\":\"2026-09-01\"}", Event.class))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("The value (/type) must be one of Proposed, Accepted"));
    }

    @Test
    void aLaterFormatIsNotGuessedAt() {
        String json = JSON.write(Programme.builder(DAY).build());

        assertThat(JSON.read(json.replace("\"format\":1,", ""), Programme.class).start()).isEqualTo(DAY);
        assertThat(problems(json.replace("\"format\":1,", "\"format\":2,\"new\":[],"), Programme.class))
                .containsExactly("The format (/format) must be 1.");
        assertThatThrownBy(() -> JSON.read(json.replace("\"format\":1", "\"format\":\"1\""), Programme.class))
                .hasMessageContaining("Maybe the document was written by a later version of the library.");
    }

    @Test
    void anEventLogIsReadWithItsTermsAndItsFaults() {
        Terms terms = Terms.of(Period.ofMonths(12), Period.ofMonths(1))
                .withDeclinesHolding(Period.ofYears(2));
        EventLog log = EventLog.of(terms, List.of(new Step.Proposed(DAY, "M-1", "T-1", DAY)));

        EventLog back = JSON.read(JSON.write(log), EventLog.class);

        assertThat(back.terms()).isEqualTo(terms);
        assertThat(back.events()).isEqualTo(log.events());
        assertThat(Schemas.faults(JSON.schema(EventLog.class), JSON.write(log))).isEmpty();
        assertThat(problems(JSON.write(log).replace("Proposed", "Withdrawn").replace(",\"start\":\"2026-09-01\"", ""),
                EventLog.class)).hasSize(1).allMatch(problem -> problem.contains("(M-1 with T-1)"));
        assertThat(problems("{\"events\":[{}]}", EventLog.class)).hasSize(2);
    }

    @Test
    void figuresOfOwnReasonsKeepTheirTypes() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("text", "calm");
        figures.put("flag", true);
        figures.put("half", 0.5);
        figures.put("whole", 3);
        figures.put("long", 3L);
        figures.put("endless", Double.POSITIVE_INFINITY);
        figures.put("day", DAY);
        Reason reason = new Reason.OwnRule("own", figures);

        String json = JSON.write(reason);

        assertThat(json).contains("\"half\":0.5", "\"whole\":{\"Integer\":3}", "\"endless\":{\"Double\":\"Infinity\"}");
        assertThat(JSON.read(json, Reason.class)).isEqualTo(reason);
        assertThat(problems(json.replace("Integer", "Colour"), Reason.class))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith("The value (/figures/whole) must be a text, a number, true"));
    }

    @Test
    void figuresOfOwnTypesAreNamedByTheCaller() {
        Reason reason = new Reason.OwnRule("own", Map.of("day", DayOfWeek.MONDAY));
        assertThatThrownBy(() -> JSON.write(reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A figure of the type (java.time.DayOfWeek) cannot be written as JSON.");

        TandemJson knowing = JSON.withOwnType("weekday", DayOfWeek.class, DayOfWeek::name, DayOfWeek::valueOf);
        String json = knowing.write(reason);

        assertThat(json).contains("{\"weekday\":\"MONDAY\"}");
        assertThat(knowing.read(json, Reason.class)).isEqualTo(reason);
        assertThatThrownBy(() -> knowing.read(json.replace("MONDAY", "Someday"), Reason.class))
                .hasMessageContaining("The value (/figures/day/weekday) must be a weekday.");
    }
}
