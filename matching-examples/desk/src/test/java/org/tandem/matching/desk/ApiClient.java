package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Period;
import org.tandem.matching.desk.programme.ProgrammeFacts;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.life.Terms;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.criterion.Criteria;
import org.tandem.matching.programme.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A coordinator's program that works with one programme. */
final class ApiClient {
    private static final JsonMapper JSON = new JsonMapper();

    private final Visitor coordinator;
    private final String token;
    private final String path;

    /** Adds a programme of these people, who are matched by what mentors offer. */
    ApiClient(RunningDesk desk, String id, Programme people) {
        this(desk, id, people, Policy.builder("competences").criterion(1, Criteria.competenceFit()).build());
    }

    ApiClient(RunningDesk desk, String id, Programme people, Policy policy) {
        coordinator = desk.coordinator();
        token = Visitor.token(coordinator.page("/"));
        path = "/api/programmes/" + id;
        desk.bean(ProgrammeRows.class).add(id, id, people.start(), new ProgrammeFacts(
                people, policy, Terms.of(Period.ofMonths(12), Period.ofMonths(1))));
    }

    Visitor coordinator() {
        return coordinator;
    }

    JsonNode get(String what) {
        HttpResponse<String> answer = coordinator.get(path + what);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> post(String what, String body) {
        HttpRequest.Builder request = coordinator.request(path + what)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .header("If-Match", get("").get("version").asString());
        return coordinator.send(request.POST(BodyPublishers.ofString(body)));
    }

    JsonNode posted(String what, String body) {
        HttpResponse<String> answer = post(what, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 202);
        return JSON.readTree(answer.body());
    }

    /** Matches from scratch, and returns the draft. */
    JsonNode matched() {
        String search = posted("/searches", "{}").get("id").asString();
        while (!get("/searches/" + search).get("state").asString().equals("DONE")) {
            Thread.onSpinWait();
        }
        return get("/draft");
    }
}
