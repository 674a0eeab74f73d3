package org.tandem.matching.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.tandem.matching.desk.programme.ProgrammeRows;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;

/** The page on which a policy is seen and changed. */
class PolicyPageTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);

    private final RunningDesk desk = RunningDesk.desk();

    private ApiClient programme(String id) {
        return new ApiClient(desk, id, Programme.builder(START)
                .mentor(Mentor.builder("M-1").offers("law", 5).languages("de").build())
                .mentee(Mentee.builder("T-1").seeks("law", 2, 3).languages("en").build())
                .build());
    }

    private static String path(String id) {
        return "/programmes/" + id + "/policy";
    }

    private Policy policy(String id) {
        return desk.bean(ProgrammeRows.class).facts(id).policy();
    }

    /** Sends the form of a page as it stands, but for what is typed; no rule or criterion is on unless it is named. */
    private static HttpResponse<String> send(Visitor visitor, Document page, String on, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        for (Element input : page.select("fieldset input:not([type=checkbox])")) {
            fields.put(input.attr("name"), input.val());
        }
        fields.put("on", on);
        fields.putAll(typed);
        Element form = page.select("form[action$=/policy]").first();
        assertThat(form).isNotNull();
        return visitor.submit(page, form.attr("action"), fields);
    }

    @Test
    void weightsAndLimitsAreChangedAndRulesSwitched() {
        ApiClient api = programme("policy-changed");
        api.matched();
        Visitor coordinator = api.coordinator();
        Document page = coordinator.page(path("policy-changed"));
        assertThat(page.select("input[name=on][checked]").eachAttr("value")).containsExactly("criteria/competence fit");
        assertThat(page.select("input[name='criteria/competence fit/weight']").val()).isEqualTo("1");

        assertThat(send(coordinator, page, "criteria/competence fit",
                Map.of("criteria/competence fit/weight", "7", "plan/objective/floor", "2,5")).statusCode())
                .isEqualTo(302);
        Document kept = coordinator.page(path("policy-changed"));
        assertThat(kept.select("[role=status]").text()).startsWith("The policy is kept.");
        assertThat(policy("policy-changed").criteria()).extracting(WeightedCriterion::weight).containsExactly(7);
        assertThat(policy("policy-changed").objective().floor()).isEqualTo(2.5);
        assertThat(api.get("").get("isCurrent").asBoolean()).isFalse();

        send(coordinator, kept, "rules/shared language", Map.of("plan/objective/floor", "0"));
        assertThat(policy("policy-changed").criteria()).isEmpty();
        assertThat(policy("policy-changed").rules()).extracting(rule -> rule.name()).containsExactly("shared language");
        assertThat(api.matched().has("matches")).isFalse();
        assertThat(coordinator.page("/programmes/policy-changed/report").text()).contains("has changed the policy");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedIsStillThere() {
        Visitor coordinator = programme("policy-wrong").coordinator();
        Document page = coordinator.page(path("policy-wrong") + "?lang=de");
        HttpResponse<String> answer = send(coordinator, page, "criteria/competence fit",
                Map.of("criteria/competence fit/weight", "viel", "plan/objective/floor", "-1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document wrong = Jsoup.parse(answer.body());
        assertThat(wrong.select("#faults li").eachText()).hasSize(2)
                .first().asString().startsWith("Passung der Kompetenzen: ");
        assertThat(wrong.select("input[name='criteria/competence fit/weight']").val()).isEqualTo("viel");
        assertThat(desk.bean(ProgrammeRows.class).get("policy-wrong").version()).isZero();
    }

    @Test
    void aDecisionThatTheNewRulesForbidIsTold() {
        ApiClient api = programme("policy-forbids");
        api.posted("/decisions", "{\"kind\":\"FIX\",\"mentor\":\"M-1\",\"mentee\":\"T-1\"}");
        Visitor coordinator = api.coordinator();
        HttpResponse<String> answer = send(coordinator, coordinator.page(path("policy-forbids")),
                "rules/" + Rules.sharedLanguage().name(), Map.of());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#faults li").text()).contains("M-1", "T-1");
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstHasDone() {
        Visitor coordinator = programme("policy-two").coordinator();
        Document page = coordinator.page(path("policy-two"));
        send(coordinator, page, "rules/no veto", Map.of());
        HttpResponse<String> late = send(coordinator, page, "rules/admitted", Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).text()).contains("has changed the policy");
    }

    @Test
    void aReaderSeesItAndChangesNothing() {
        programme("policy-read");
        Document page = desk.reader().page(path("policy-read"));
        assertThat(page.select("fieldset:not([disabled])")).isEmpty();
        assertThat(page.select("main button")).isEmpty();
    }
}
