package org.tandem.matching.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tandem.matching.check.Unhurried;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.fault.InvalidInputException;
import org.tandem.matching.io.json.SchemaCheck;
import org.tandem.matching.io.json.TandemJson;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Programme;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents that were edited by a bad hand are values or faults, and nothing else; and whatever the schema refuses is refused. */
class MutatedJsonProperties {
    private static final TandemJson JSON = TandemJson.create();
    private static final JsonMapper PLAIN = JsonMapper.shared();
    private static final String SECRET = "Secret Person";

    @Property(tries = 300)
    void aProgramme(@ForAll long seed) {
        Programme drawn = Programmes.small(seed).programme();
        Programme named = Programme.builder(drawn.start()).end(drawn.end())
                .organisations(drawn.organisations())
                .mentors(drawn.mentors())
                .mentees(drawn.mentees().stream().map(one -> Mentee.builder(one).name(SECRET).build()).toList())
                .businessTies(drawn.businessTies())
                .build();

        mutateAndRead(JSON.write(named), Programme.class, seed);
    }

    @Property(tries = 150)
    void aPlan(@ForAll long seed) {
        ProgrammeCase drawn = Programmes.small(seed);
        Plan plan = Unhurried.matcher()
                .match(Compatibility.of(drawn.programme(), drawn.policy().policy()));

        mutateAndRead(JSON.write(plan), Plan.class, seed);
    }

    @Property(tries = 300)
    void aPolicy(@ForAll long seed) {
        List<Policy> ready = List.of(
                ReadyPolicies.cityCrossMentoring(),
                ReadyPolicies.associationRecommendations(),
                ReadyPolicies.partyPilot());

        mutateAndRead(JSON.write(ready.get((int) Math.floorMod(seed, 3L))), Policy.class, seed);
    }

    private static void mutateAndRead(String json, Class<?> type, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        JsonNode tree = PLAIN.readTree(json);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutate(tree, random);
        }
        String mutated = tree.toString();
        boolean fits = SchemaCheck.fits(JSON.schema(type), mutated);
        boolean read;
        try {
            assertThat(JSON.read(mutated, type)).isNotNull();
            read = true;
        } catch (InvalidInputException faults) {
            read = false;
            assertThat(faults.getMessage()).doesNotContain(SECRET);
            assertThat(faults.faults()).allSatisfy(fault -> assertThat(fault.problem()).isNotBlank());
        }
        Share.atLeast(30, "it is refused", !read);
        Share.atLeast(5, "it is read", read);
        assertThat(read && !fits).as("read, though the schema refuses %s", mutated).isFalse();
    }

    /** Takes out, doubles or replaces something, at any depth. */
    private static void mutate(JsonNode tree, SplittableRandom random) {
        List<JsonNode> inner = new ArrayList<>();
        collect(tree, inner);
        switch (inner.get(random.nextInt(inner.size()))) {
            case ObjectNode object -> {
                List<String> names = List.copyOf(object.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> object.remove(name);
                    case 1 -> object.set(name + "x", object.get(name));
                    default -> object.set(name, other(object.get(name), random));
                }
            }
            case ArrayNode array -> {
                int at = random.nextInt(array.size());
                switch (random.nextInt(4)) {
                    case 0 -> array.remove(at);
                    case 1 -> array.add(array.get(at).deepCopy());
                    default -> array.set(at, other(array.get(at), random));
                }
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer() && !node.isEmpty()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }

    private static JsonNode other(JsonNode now, SplittableRandom random) {
        List<String> others = List.of(
                "0", "-1", "1e400", "2.5", "99999999999999999999", "true", "\"\"", "\"x\"", "\"2026-02-30\"", "\"7\"",
                "[]",
                "{}", "[1]", "{\"a\":1}", "\"9007199254740993\"");
        if (random.nextInt(4) == 0 && now.isInt()) {
            return PLAIN.getNodeFactory().numberNode(now.intValue() + 1);
        }
        return PLAIN.readTree(others.get(random.nextInt(others.size())));
    }
}
