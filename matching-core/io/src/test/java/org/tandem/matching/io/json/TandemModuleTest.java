package org.tandem.matching.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.matching.Matcher;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Step;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Role;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class TandemModuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Programme PROGRAMME =
            Programme.builder(DAY).mentor(Mentor.builder("M-1").build()).build();
    private static final List<Event> EVENTS = List.of(
            new Step.Proposed(DAY, "M-1", "T-1", DAY), new Step.Accepted(DAY, "M-1", "T-1", Role.MENTOR));

    /** What an application keeps. */
    record Round(String title, Programme programme, List<Event> events, Optional<Event> last, Role role) {}

    @Test
    void valuesAreWrittenAndReadWithinAnApplicationsOwn() {
        JsonMapper mapper = JsonMapper.builder().addModule(TandemJson.create().module()).build();
        Round round = new Round("autumn", PROGRAMME, EVENTS, Optional.of(EVENTS.getFirst()), Role.MENTEE);

        String json = mapper.writeValueAsString(round);
        Round back = mapper.readValue(json, Round.class);

        assertThat(json).contains("\"programme\":{\"format\":1,\"start\":\"2026-09-01\"", "\"type\":\"Accepted\"");
        assertThat(back).usingRecursiveComparison().isEqualTo(round);
        assertThat(mapper.readValue(mapper.writeValueAsString(EVENTS), new TypeReference<List<Event>>() {}))
                .isEqualTo(EVENTS);
    }

    /** Without the module a programme has no members that Jackson would see: the reason why mappers find it by themselves. */
    @Test
    void mappersThatLookForModulesFindIt() {
        assertThat(JsonMapper.builder().build().writeValueAsString(PROGRAMME)).isEqualTo("{}");

        JsonMapper finding = JsonMapper.builder().findAndAddModules().build();

        String json = finding.writeValueAsString(PROGRAMME);
        assertThat(json).contains("\"mentors\":[{\"id\":\"M-1\"");
        assertThat(finding.readValue(json, Programme.class)).usingRecursiveComparison().isEqualTo(PROGRAMME);
    }

    @Test
    void oneWithOwnPiecesReplacesTheOneThatIsFound() {
        Policy own = Policy.builder("own").rule(Rule.of("drives", (mentor, mentee) -> true)).build();
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(TandemJson.create().withPieces(own).module())
                .build();

        assertThat(mapper.readValue(mapper.writeValueAsString(own), Policy.class).fingerprint())
                .isEqualTo(own.fingerprint());
    }

    @Test
    void faultsAreTheMappersOwnExceptionsWithAllThatIsWrong() {
        JsonMapper mapper = JsonMapper.builder().addModule(new TandemModule()).build();

        assertThatThrownBy(() -> mapper.readValue(
                "{\"title\":\"x\",\"programme\":{\"start\":\"soon\",\"mentor\":[]}}", Round.class))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(InvalidInputException.class)
                .hasMessageContaining("The value (/start) must be a day such as 2026-03-01.")
                .hasMessageContaining("The member (/end) is missing.")
                .hasMessageContaining("The member (/mentor) is unknown.");
        assertThatThrownBy(() -> mapper.writeValueAsString(Unhurried.matcher()))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("cannot be written as JSON");
        assertThatThrownBy(() -> mapper.readValue("{}", Matcher.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("cannot be written as JSON");
    }
}
