package org.tandem.matching.io.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.matching.group.GroupCriterion;
import org.tandem.matching.group.GroupPolicy;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.ReadyGroupPolicies;
import org.tandem.matching.group.WeightedGroupCriterion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form of policies of groups, as {@link PolicyForm} is that of policies of pairs. */
final class GroupPolicyForm extends ObjectForm<GroupPolicy> {
    private final PieceForms<GroupRule, GroupRule> rules;
    private final PieceForms<GroupCriterion, WeightedGroupCriterion> criteria;

    /** Creates the form; {@code own} has the pieces of the caller's own. */
    GroupPolicyForm(GroupPolicy own) {
        rules = new PieceForms<>("group rule", GroupRuleForms.all(),
                PolicyForm.number("costing", 0, GroupRule.HIGHEST_COST).or(0L), rule -> rule, GroupRule::name,
                GroupRule::settings, rule -> rule.cost().orElse(0),
                (GroupRule rule, Long cost) -> GroupRuleForms.costing(rule, cost))
                .withOwn(own.rules());
        criteria = new PieceForms<>("group criterion", GroupCriterionForms.all(),
                PolicyForm.number("weight", 0, WeightedGroupCriterion.HIGHEST_WEIGHT),
                WeightedGroupCriterion::criterion, GroupCriterion::name, GroupCriterion::settings,
                one -> (long) one.weight(),
                (GroupCriterion one, Long weight) -> new WeightedGroupCriterion(one, weight.intValue()))
                .withOwn(own.criteria());
    }

    @Override
    void write(GroupPolicy policy, ObjectNode members) {
        List<String> unknown = new ArrayList<>();
        Collection<DeclaredQuestion> questions = questions(policy);
        members.put("name", policy.name());
        PolicyForm.set(members, "questions", DeclaredQuestion.write(questions));
        List<String> names = policy.rules().stream().map(GroupRule::name).toList();
        PolicyForm.set(members, "rules", withKinds(names, questions).write(policy.rules(), unknown));
        PolicyForm.set(
                members,
                "criteria",
                criteria.with(GroupCriterionForms.on(questions)).write(policy.criteria(), unknown));
        PolicyForm.requireAllKnown("group policy", policy.name(), unknown);
    }

    /** What criteria and kinds ask; the occupation may be asked anyway. */
    private static Collection<DeclaredQuestion> questions(GroupPolicy policy) {
        List<String> notAsked = List.of("sector", "organisation", "stage");
        Stream<Map<String, String>> ofKinds = policy.rules().stream()
                .map(rule -> rule.settings().get("of"))
                .filter(Objects::nonNull)
                .filter(of -> !notAsked.contains(of))
                .map(of -> Map.of("attribute", of, "answers", "text"));
        return DeclaredQuestion.of(Stream.concat(
                policy.criteria().stream().map(one -> one.criterion().settings()), ofKinds))
                .stream()
                .filter(question -> !question.name().equals(GroupRuleForms.OCCUPATION))
                .toList();
    }

    private PieceForms<GroupRule, GroupRule> withKinds(
            Collection<String> names, Collection<DeclaredQuestion> questions) {
        List<String> texts = questions.stream()
                .filter(question -> question.attribute().type() == String.class)
                .map(DeclaredQuestion::name)
                .toList();
        return rules.with(GroupRuleForms.aboutKinds(names, texts));
    }

    @Override
    @Nullable
    GroupPolicy read(Members members) {
        JsonPosition at = members.at();
        String name = members.take("name", TextForm.PLAIN);
        Map<String, GroupPolicy> ready = new TreeMap<>();
        ReadyGroupPolicies.all().forEach(one -> ready.put(one.name(), one));
        GroupPolicy base = PolicyForm.ready(members.take("base"), at.member("base"), ready)
                .orElseGet(() -> GroupPolicy.builder("read").build());
        GroupPolicy.Builder policy = GroupPolicy.builder(base);
        Map<String, Consumer<String>> removers = new LinkedHashMap<>();
        base.rules().forEach(rule -> removers.putIfAbsent(rule.name(), policy::withoutRule));
        base.criteria().forEach(one -> removers.putIfAbsent(one.criterion().name(), policy::withoutCriterion));
        PolicyForm.leaveOut(members, removers);
        Collection<DeclaredQuestion> questions =
                DeclaredQuestion.read(members.take("questions"), at.member("questions"));
        JsonNode given = members.take("rules");
        withKinds(namesIn(given), questions).read(given, at.member("rules")).forEach(policy::rule);
        criteria.with(GroupCriterionForms.on(questions))
                .read(members.take("criteria"), at.member("criteria"))
                .forEach(one -> policy.criterion(one.weight(), one.criterion()));
        return name == null ? null : at.made(() -> policy.name(name).build());
    }

    /** Returns the names in a list or an object of pieces. */
    private static List<String> namesIn(@Nullable JsonNode pieces) {
        List<String> names = new ArrayList<>();
        if (pieces != null) {
            names.addAll(pieces.propertyNames());
            for (JsonNode one : pieces) {
                names.addAll(one.propertyNames());
                if (one.isString()) {
                    names.add(one.stringValue());
                }
            }
        }
        return names.stream().distinct().toList();
    }

    @Override
    void describe(ObjectSchema schema, SchemaParts parts) {
        schema.member("name", TextForm.PLAIN, parts);
        schema.member("base", TextForm.PLAIN.schema(parts), false);
        schema.member("without", PolicyForm.NAMES, parts);
        schema.member("questions", DeclaredQuestion.schema(), false);
        schema.member("rules", rules.schema(parts, GroupRuleForms.patterns()), false);
        schema.member("criteria", criteria.schema(parts, GroupCriterionForms.patterns()), false);
    }
}
