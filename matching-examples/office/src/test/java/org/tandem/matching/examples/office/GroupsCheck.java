package org.tandem.matching.examples.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Checks the groups of the leaders' demo from its bare files; shares nothing with the program. */
final class GroupsCheck {
    private final Map<String, Map<String, String>> people = new LinkedHashMap<>();
    private final Map<String, String> sectors = new HashMap<>();
    private final Map<String, Map<String, String>> wanted = new LinkedHashMap<>();
    private final List<Map<String, String>> ties;
    private final List<Map<String, String>> figures;
    private final List<Map<String, String>> encounters;
    /** The members of every group of every workshop, in order. */
    private final Map<String, Map<String, List<String>>> workshops = new LinkedHashMap<>();

    GroupsCheck(Office office, String demo) {
        office.rows(demo + "/leaders.csv").forEach(row -> people.put(row.get("id"), row));
        office.rows(demo + "/organisations.csv").forEach(row -> sectors.put(row.get("id"), row.get("sector")));
        office.rows(demo + "/groups.csv").forEach(row -> wanted.put(row.get("id"), row));
        ties = office.rows(demo + "/personal_ties.csv");
        figures = office.rows(demo + "/plan/group_figures.csv");
        encounters = office.rows(demo + "/plan/encounters.csv");
        office.rows(demo + "/plan/groups.csv").forEach(row -> workshops
                .computeIfAbsent(row.get("workshop"), none -> new LinkedHashMap<>())
                .computeIfAbsent(row.get("group"), none -> new ArrayList<>())
                .add(row.get("participant")));
    }

    void everybodyIsInOneGroupOfEachWorkshop() {
        assertThat(workshops).hasSize(5);
        assertThat(workshops.values()).allSatisfy(groups -> {
            assertThat(groups.keySet()).isEqualTo(wanted.keySet());
            assertThat(groups.values().stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(people.keySet());
        });
    }

    void rulesHold() {
        Map<Set<String>, Integer> met = new HashMap<>();
        workshops.values().forEach(groups -> groups.forEach((id, members) -> {
            assertThat(members).hasSizeBetween(
                    Cell.number(wanted.get(id), "least", 0), Cell.number(wanted.get(id), "most", 0));
            assertThat(members.stream().map(one -> people.get(one).get("organisation"))).doesNotHaveDuplicates();
            assertThat(members.stream().filter(one -> sector(one).equals("business")).count()).isBetween(1L, 3L);
            assertThat(ties)
                    .noneMatch(tie -> members.contains(tie.get("first")) && members.contains(tie.get("second")));
            forEachTwo(members, (one, other) -> met.merge(Set.of(one, other), 1, Integer::sum));
        }));
        assertThat(met.values()).allMatch(times -> times <= 3);
    }

    private String sector(String person) {
        return String.valueOf(sectors.get(people.get(person).get("organisation")));
    }

    private static void forEachTwo(List<String> members, BiConsumer<String, String> action) {
        for (int m = 1; m < members.size(); m++) {
            for (int k = 0; k < m; k++) {
                action.accept(members.get(k), members.get(m));
            }
        }
    }

    private static double shareOfPairs(List<String> members, BiFunction<String, String, Double> value) {
        List<Double> values = new ArrayList<>();
        forEachTwo(members, (one, other) -> values.add(value.apply(one, other)));
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private double differ(List<String> members, Function<String, String> fact) {
        return shareOfPairs(members, (one, other) -> fact.apply(one).equals(fact.apply(other)) ? 0.0 : 1.0);
    }

    /** Counts and weighs again what each group achieves. */
    void figuresAreThoseOfTheFiles() {
        Map<Set<String>, Integer> met = new HashMap<>();
        Map<String, TreeSet<String>> others = new HashMap<>();
        int row = 0;
        for (Map.Entry<String, Map<String, List<String>>> workshop : workshops.entrySet()) {
            for (Map.Entry<String, List<String>> group : workshop.getValue().entrySet()) {
                Map<String, String> told = figures.get(row++);
                List<String> members = group.getValue();
                assertThat(List.of(told.get("workshop"), told.get("group")))
                        .containsExactly(workshop.getKey(), group.getKey());
                assertThat(told.get("members")).isEqualTo(Integer.toString(members.size()));
                percent(told, "mixed sectors", differ(members, this::sector));
                percent(told, "mixed: occupation", differ(members, one -> people.get(one).get("occupation")));
                percent(told, "new acquaintances", shareOfPairs(
                        members, (one, other) -> 1.0 / (1 + met.getOrDefault(Set.of(one, other), 0))));
                percent(told, "topic interest", members.stream()
                        .mapToDouble(one -> Cell.list(people.get(one), "interests").contains(told.get("topic")) ? 1 : 0)
                        .average()
                        .orElseThrow());
                percent(told, "topic competences", covered(members, group.getKey()));
            }
            workshop.getValue().values().forEach(members -> forEachTwo(members, (one, other) -> {
                others.computeIfAbsent(one, none -> new TreeSet<>()).add(other);
                others.computeIfAbsent(other, none -> new TreeSet<>()).add(one);
                met.merge(Set.of(one, other), 1, Integer::sum);
            }));
        }
        assertThat(figures).hasSize(row);
        assertThat(encounters).hasSameSizeAs(people.keySet()).allSatisfy(told -> assertThat(told.get("people_met"))
                .isEqualTo(Integer.toString(others.get(told.get("participant")).size())));
    }

    private static void percent(Map<String, String> told, String criterion, double value) {
        assertThat(Double.parseDouble(told.get(criterion)))
                .as("%s of %s, %s", criterion, told.get("group"), told.get("workshop"))
                .isCloseTo(100 * value, within(0.6));
    }

    private double covered(List<String> members, String group) {
        double covered = 0;
        double all = 0;
        for (String need : Cell.list(wanted.get(group), "needs")) {
            String[] parts = need.split(":");
            int best = members.stream()
                    .mapToInt(one -> Cell.levels(people.get(one), "offers").getOrDefault(parts[0], 0))
                    .max()
                    .orElseThrow();
            double importance = Double.parseDouble(parts[2]);
            covered += importance * Math.min(1, best / Double.parseDouble(parts[1]));
            all += importance;
        }
        return covered / all;
    }
}
