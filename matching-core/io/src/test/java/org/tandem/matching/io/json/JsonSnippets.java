package org.tandem.matching.io.json;

import java.time.LocalDate;
import java.util.List;
import org.tandem.matching.audit.DecisionRecord;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.explain.Explainer;
import org.tandem.matching.life.Event;
import org.tandem.matching.life.Step;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.rematch.ChangedPlan;
import org.tandem.matching.rematch.Rematch;
import tools.jackson.databind.json.JsonMapper;

/** What the guide and the Javadoc show; {@link JsonGuideTest} runs it. */
final class JsonSnippets {
    private JsonSnippets() {}

    static List<Object> keep(Programme programme, Policy policy, Plan plan, LocalDate today) {
        // @start region="keep"
        TandemJson json = TandemJson.create();
        String facts = json.write(programme);
        String rules = json.write(policy);
        String published = json.write(plan);
        String happened = json.writeList(Step.proposals(plan, today, programme.start()));

        Programme sameFacts = json.read(facts, Programme.class);
        Policy samePolicy = json.read(rules, Policy.class);
        Plan samePlan = json.read(published, Plan.class);
        List<Event> sameEvents = json.readList(happened, Event.class);
        // @end
        return List.of(sameFacts, samePolicy, samePlan, sameEvents);
    }

    static String module(Programme programme) {
        // @start region="module"
        JsonMapper mapper = JsonMapper.builder().addModule(TandemJson.create().module()).build();
        String facts = mapper.writeValueAsString(programme);
        // @end
        return facts;
    }

    static Policy pieces() {
        // @start region="pieces"
        Policy ours = Policy.builder(ReadyPolicies.cityCrossMentoring())
                .name("our city")
                .rule(Rule.of("mentor drives", (mentor, mentee) -> mentor.profile().remote()))
                .build();
        TandemJson json = TandemJson.create().withPieces(ours); // without: an error that names (mentor drives)
        Policy same = json.read(json.write(ours), Policy.class);
        // @end
        return same;
    }

    static List<Object> restart(Programme programme, Policy policy, Programme later) {
        DecisionRecord kept;
        Plan before;
        {
            Compatibility compatibility = Compatibility.of(programme, policy);
            before = Unhurried.matcher().match(compatibility);
            kept = DecisionRecord.of(compatibility, before, Unhurried.matcher().limits());
        }
        String record = TandemJson.create().write(kept);
        String published = TandemJson.create().write(before);
        // @start region="restart"
        TandemJson json = TandemJson.create();
        Compatibility compatibility = Compatibility.of(programme, policy);
        Plan plan = json.read(published, Plan.class); // or, from its record, the same:
        Plan recorded = json.read(record, DecisionRecord.class).plan(compatibility);
        Plan fromPairs = Plan.of(compatibility, plan.pairs()); // or from pairs alone: checked, but not proven
        Explainer explainer = Explainer.of(compatibility, plan); // refuses a plan of other facts or rules
        ChangedPlan changed = Rematch.of(Compatibility.of(later, policy), plan).within(2);
        // @end
        return List.of(plan, recorded, fromPairs, explainer, changed);
    }
}
