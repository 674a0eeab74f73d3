package org.tandem.matching.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Loads;
import org.tandem.matching.policy.Objective;
import org.tandem.matching.policy.PlanRule;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.Quota;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.WeightedCriterion;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.policy.rule.PlanRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of policies: ready-made pieces by the names that the library gives them, with their settings; a policy may start from
 * a ready one ({@code base}) and leave pieces of it out ({@code without}).
 */
final class PolicyForm extends ObjectForm<Policy> {
    private static final Form<Integer> ROUNDS = WholeForm.from(0, Policy.MOST_ROUNDS);
    static final Form<List<String>> NAMES = ListForm.of(TextForm.PLAIN);

    private final PieceForms<Rule, Rule> rules;
    private final PieceForms<Criterion, WeightedCriterion> criteria;
    private final PieceForms<PlanRule, PlanRule> planRules;
    private final PieceForms<Quota, Quota> quotas;

    /** Creates the form; {@code own} has the pieces of the caller's own. */
    PolicyForm(Policy own) {
        rules = new PieceForms<>("rule", RuleForms.all(), null, rule -> rule, Rule::name, Rule::settings, rule -> 0L,
                (Rule rule, Long nothing) -> rule)
                .withOwn(own.rules());
        criteria = new PieceForms<>("criterion", CriterionForms.all(),
                number("weight", 0, WeightedCriterion.HIGHEST_WEIGHT), WeightedCriterion::criterion, Criterion::name,
                Criterion::settings, one -> (long) one.weight(),
                (Criterion one, Long weight) -> new WeightedCriterion(one, weight.intValue()))
                .withOwn(own.criteria());
        planRules = new PieceForms<>("plan rule", planRules(), number("costing", 0, PlanRule.HIGHEST_COST).or(0L),
                rule -> rule, PlanRule::name, PlanRule::settings, PlanRule::cost,
                (PlanRule rule, Long cost) -> cost == 0 ? rule : rule.costing(cost))
                .withOwn(own.planRules());
        quotas = new PieceForms<>("quota", quotas(), number("most", 0, Integer.MAX_VALUE), quota -> quota, Quota::name,
                quota -> Map.of("kind", quota.kind().name()), quota -> (long) quota.max(),
                (Quota quota, Long most) -> quota.allowing(most.intValue()))
                .with(own.quotas().stream().map(quota -> Piece.plain(quota.name(), quota)).toList());
    }

    static PieceSetting<Long> number(String name, long least, long most) {
        return new PieceSetting<>(name, name, new WholeForm<>(least, most, n -> n), Long::valueOf);
    }

    private static Map<String, Piece<PlanRule>> planRules() {
        Map<String, Piece<PlanRule>> rules = new LinkedHashMap<>();
        Stream.of(PlanRules.coMenteesApart(), PlanRules.noCrossedReportingLines(), PlanRules.noMutualMentoring())
                .forEach(rule -> rules.put(rule.name(), Piece.plain(rule.name(), rule)));
        return rules;
    }

    private static Map<String, Piece<Quota>> quotas() {
        Map<String, Piece<Quota>> quotas = new LinkedHashMap<>();
        for (Quota.Kind kind : Quota.Kind.values()) {
            Stream.of(Quota.perOrganisation(kind, 0), Quota.perSector(kind, 0))
                    .forEach(quota -> quotas.put(quota.name(), Piece.plain(quota.name(), quota)));
        }
        return quotas;
    }

    @Override
    void write(Policy policy, ObjectNode members) {
        List<String> unknown = new ArrayList<>();
        Collection<DeclaredQuestion> questions =
                DeclaredQuestion.of(policy.criteria().stream().map(one -> one.criterion().settings()));
        members.put("name", policy.name());
        set(members, "questions", DeclaredQuestion.write(questions));
        set(members, "rules", rules.write(policy.rules(), unknown));
        set(members, "criteria", criteria.with(CriterionForms.on(questions)).write(policy.criteria(), unknown));
        set(members, "plan rules", planRules.write(policy.planRules(), unknown));
        set(members, "quotas", quotas.write(policy.quotas(), unknown));
        requireAllKnown("policy", policy.name(), unknown);
        if (!policy.loads().equals(Loads.ANY)) {
            members.putObject("loads")
                    .put("minimum", policy.loads().minimum())
                    .put("uneven cost", policy.loads().unevenCost());
        }
        if (!policy.objective().equals(Objective.LARGEST_SUM)) {
            ObjectNode objective = members.putObject("objective");
            objective.set("aim", new KeywordForm<>(Objective.Aim.class).write(policy.objective().aim()));
            objective.set("floor", NumberForm.DOUBLE.write(policy.objective().floor()));
        }
        policy.waitingGuarantee().ifPresent(most -> members.put("waiting guarantee", most));
    }

    /** Does nothing if every piece has a name. */
    static void requireAllKnown(String what, String name, List<String> unknown) {
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The " + what + " (" + Faults.quote(name)
                    + ") has pieces that are code and have no name in JSON: " + String.join(", ", unknown)
                    + ".\nMaybe give them to TandemJson.withPieces(…), where they are found by their names.");
        }
    }

    static void set(ObjectNode members, String name, JsonNode value) {
        if (!value.isEmpty()) {
            members.set(name, value);
        }
    }

    @Override
    @Nullable
    Policy read(Members members) {
        JsonPosition at = members.at();
        String name = members.take("name", TextForm.PLAIN);
        Policy.Builder policy = base(members.take("base"), at.member("base"));
        leaveOut(members, policy);
        Collection<DeclaredQuestion> questions =
                DeclaredQuestion.read(members.take("questions"), at.member("questions"));
        rules.read(members.take("rules"), at.member("rules")).forEach(policy::rule);
        criteria.with(CriterionForms.on(questions))
                .read(members.take("criteria"), at.member("criteria"))
                .forEach(one -> policy.criterion(one.weight(), one.criterion()));
        planRules.read(members.take("plan rules"), at.member("plan rules")).forEach(policy::planRule);
        quotas.read(members.take("quotas"), at.member("quotas")).forEach(policy::quota);
        within(members, "loads", given -> policy.loads(new Loads(
                given.optional("minimum", WholeForm.INT, 0),
                given.optional("uneven cost", WholeForm.LONG, 0L))));
        within(members, "objective", given -> policy.objective(new Objective(
                given.optional("aim", new KeywordForm<>(Objective.Aim.class), Objective.Aim.LARGEST_SUM),
                given.optional("floor", NumberForm.DOUBLE, 0.0))));
        OptionalInt rounds = members.optional(
                "waiting guarantee",
                new OptionalForm<>(ROUNDS, OptionalInt.empty(), OptionalInt::getAsInt, OptionalInt::of),
                OptionalInt.empty());
        rounds.ifPresent(policy::waitingGuarantee);
        return name == null ? null : at.made(() -> policy.name(name).build());
    }

    private static Policy.Builder base(@Nullable JsonNode json, JsonPosition at) {
        Map<String, Policy> ready = new LinkedHashMap<>();
        Stream.of(
                ReadyPolicies.cityCrossMentoring(),
                ReadyPolicies.associationRecommendations(),
                ReadyPolicies.partyPilot())
                .forEach(policy -> ready.put(policy.name(), policy));
        return ready(json, at, ready).map(Policy::builder).orElseGet(() -> Policy.builder("read"));
    }

    /** Returns the ready policy that is named; nothing if none is, or after adding a fault. */
    static <P> Optional<P> ready(@Nullable JsonNode json, JsonPosition at, Map<String, P> ready) {
        if (json == null) {
            return Optional.empty();
        }
        String asked = json.isString() ? plain(json.stringValue()) : "";
        Optional<P> found = ready.entrySet().stream()
                .filter(one -> plain(one.getKey()).equals(asked))
                .map(Map.Entry::getValue)
                .findFirst();
        if (found.isEmpty()) {
            at.expected("one of " + String.join(", ", ready.keySet()));
        }
        return found;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static void leaveOut(Members members, Policy.Builder policy) {
        Policy base = policy.build();
        Map<String, Consumer<String>> removers = new LinkedHashMap<>();
        base.rules().forEach(rule -> removers.putIfAbsent(rule.name(), policy::withoutRule));
        base.criteria().forEach(one -> removers.putIfAbsent(one.criterion().name(), policy::withoutCriterion));
        base.planRules().forEach(rule -> removers.putIfAbsent(rule.name(), policy::withoutPlanRule));
        leaveOut(members, removers);
    }

    /** Leaves out what the member {@code without} names, by what removes each piece. */
    static void leaveOut(Members members, Map<String, Consumer<String>> removers) {
        List<String> names = members.take("without", NAMES);
        for (String name : names == null ? List.<String>of() : names.stream().distinct().toList()) {
            Consumer<String> remover = removers.get(name);
            if (remover == null) {
                members.at().member("without").fault(
                        "The base has no piece (" + Faults.quote(name) + ") to leave out.",
                        "one of these was meant: " + String.join(", ", removers.keySet()) + ".");
            } else {
                remover.accept(name);
            }
        }
    }

    private static void within(Members members, String name, Consumer<Members> reader) {
        JsonNode json = members.take(name);
        Members given = json == null ? null : Members.of(json, members.at().member(name));
        if (given != null) {
            given.at().made(() -> {
                reader.accept(given);
                return given;
            });
            given.requireAllKnown();
        }
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        schema.member("name", TextForm.PLAIN, parts);
        schema.member("base", TextForm.PLAIN.schema(parts), false);
        schema.member("without", NAMES, parts);
        schema.member("questions", DeclaredQuestion.schema(), false);
        schema.member("rules", rules.schema(parts, List.of()), false);
        schema.member("criteria", criteria.schema(parts, CriterionForms.patterns()), false);
        schema.member("plan rules", planRules.schema(parts, List.of()), false);
        schema.member("quotas", quotas.schema(parts, List.of()), false);
        ObjectSchema loads = new ObjectSchema();
        loads.member("minimum", WholeForm.from(0, Integer.MAX_VALUE).schema(parts), false);
        loads.member("uneven cost", new WholeForm<>(0, Loads.HIGHEST_UNEVEN_COST, n -> n).schema(parts), false);
        schema.member("loads", loads.json(), false);
        ObjectSchema objective = new ObjectSchema();
        objective.member("aim", new KeywordForm<>(Objective.Aim.class).schema(parts), false);
        objective.member("floor", NODES.objectNode().put("type", "number").put("minimum", 0).put("maximum", 100),
                false);
        schema.member("objective", objective.json(), false);
        schema.member("waiting guarantee", ROUNDS.schema(parts), false);
    }
}
