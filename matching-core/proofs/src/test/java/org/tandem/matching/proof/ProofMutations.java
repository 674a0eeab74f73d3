package org.tandem.matching.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tandem.matching.internal.json.JsonText;

/** Certificates that somebody has changed. */
final class ProofMutations {
    private final SplittableRandom random;
    private final Map<String, Object> certificate;

    /** Changes a copy of a certificate, or says that there is nothing to change. */
    private interface Mutation {
        boolean change(ProofMutations of);
    }

    /** Those of the first list prove nothing, whatever the certificate; those of the second may prove what is true. */
    private static final Map<String, Mutation> FATAL = new TreeMap<>(Map.of(
            "a pair is missing in the plan", mutants -> mutants.plan().size() > 1 && mutants.removeFromPlan(),
            "a pair is in the plan twice", mutants -> mutants.repeatInPlan(),
            "a chosen pair has fewer points", mutants -> mutants.cheapen(),
            "a pair more is in the plan", mutants -> mutants.addToPlan(),
            "a price is wrong", mutants -> mutants.spoilPrice(),
            "a weight is negative", mutants -> mutants.spoilWeight(),
            "a leaf is missing", mutants -> mutants.removeLeaf(),
            "a level is worth more", mutants -> mutants.spoilValue(),
            "a level is missing", mutants -> mutants.removeLevel(),
            "a node is there twice", mutants -> mutants.repeatNode()));

    private static final Map<String, Mutation> OTHER = new TreeMap<>(Map.of(
            "two ids are swapped", mutants -> mutants.swapIds("mentees"),
            "two ids of mentors are swapped", mutants -> mutants.swapIds("mentors"),
            "a limit is dropped", mutants -> mutants.dropLimit(),
            "a scale is another", mutants -> mutants.spoilScale(),
            "a price is a little off", mutants -> mutants.shiftPrice(),
            "a branch is about another pair", mutants -> mutants.moveBranch(),
            "another pair has more points", mutants -> mutants.enrich(),
            "somebody has a place more", mutants -> mutants.widen("mentors", "places"),
            "somebody wants one more", mutants -> mutants.widen("mentees", "wants"),
            "an order is another", mutants -> mutants.swapOrder()));

    private ProofMutations(SplittableRandom random, Map<String, Object> certificate) {
        this.random = random;
        this.certificate = certificate;
    }

    /** Returns by kind what becomes of a certificate through changes after which it can prove nothing. */
    static Map<String, String> fatal(String json, long seed) {
        return all(FATAL, json, seed);
    }

    /** Returns by kind what becomes of a certificate through changes after which it may prove what is true. */
    static Map<String, String> other(String json, long seed) {
        return all(OTHER, json, seed);
    }

    private static Map<String, String> all(Map<String, Mutation> kinds, String json, long seed) {
        Map<String, String> mutants = new LinkedHashMap<>();
        kinds.forEach((kind, mutation) -> {
            @SuppressWarnings("unchecked") Map<String, Object> read =
                    (Map<String, Object>) JsonText.read(json, "certificate");
            ProofMutations copy = new ProofMutations(new SplittableRandom(seed), read);
            if (mutation.change(copy)) {
                mutants.put(kind, JsonText.write(read));
            }
        });
        return mutants;
    }

    private Map<String, Object> problem() {
        return members(certificate.get("problem"));
    }

    private List<Object> plan() {
        return list(certificate, "plan");
    }

    private List<Object> levels() {
        return list(certificate, "levels");
    }

    /** Returns a level that has nodes with prices, or nothing. */
    private Map<String, Object> priced() {
        List<Map<String, Object>> priced = levels().stream()
                .map(ProofMutations::members)
                .filter(level -> list(level, "nodes").stream().anyMatch(node -> members(node).containsKey("prices")))
                .toList();
        return priced.isEmpty() ? Map.of() : priced.get(random.nextInt(priced.size()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> of, String name) {
        return of.get(name) instanceof List<?> list ? (List<Object>) list : new ArrayList<>();
    }

    private static long[] numbers(Map<String, Object> of, String name) {
        return (long[]) Objects.requireNonNull(of.get(name));
    }

    private boolean removeFromPlan() {
        plan().remove(random.nextInt(plan().size()));
        return true;
    }

    private boolean repeatInPlan() {
        if (plan().isEmpty()) {
            return false;
        }
        plan().add(plan().get(random.nextInt(plan().size())));
        return true;
    }

    private List<List<String>> pairs() {
        List<List<String>> pairs = new ArrayList<>();
        List<Object> mentees = list(problem(), "mentees");
        List<Object> mentors = list(problem(), "mentors");
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            int mentee = 0;
            for (long gap : (long[]) list(problem(), "pairs").get(mentor)) {
                mentee += (int) gap;
                pairs.add(List.of(
                        (String) members(mentees.get(mentee)).get("id"),
                        (String) members(mentors.get(mentor)).get("id")));
            }
        }
        return pairs;
    }

    /** Where the sum of points counts. */
    private boolean cheapen() {
        if (plan().isEmpty() || !"largest sum".equals(problem().get("objective"))) {
            return false;
        }
        numbers(problem(), "points")[pairs().indexOf(plan().get(random.nextInt(plan().size())))]--;
        return true;
    }

    private boolean addToPlan() {
        List<List<String>> more = pairs().stream().filter(pair -> !plan().contains(pair)).toList();
        if (more.isEmpty()) {
            return false;
        }
        List<Object> plan = new ArrayList<>(plan());
        plan.add(more.get(random.nextInt(more.size())));
        certificate.put("plan", plan);
        return true;
    }

    /** Lowers the price of a mentee by so much that each pair of theirs is worth more than any plan. */
    private boolean spoilPrice() {
        Map<String, Object> level = priced();
        List<Object> nodes = list(level, "nodes");
        if (nodes.size() != 1) {
            return false;
        }
        Map<String, Object> node = members(nodes.get(0));
        long group = numbers(node, "groups")[0];
        if (group >= list(problem(), "mentees").size()) {
            return false;
        }
        Object id = members(list(problem(), "mentees").get((int) group)).get("id");
        if (pairs().stream().filter(pair -> pair.get(0).equals(id)).count() < 2) {
            return false;
        }
        Object wants = members(list(problem(), "mentees").get((int) group)).get("wants");
        if (!Long.valueOf(1).equals(wants)) {
            return false;
        }
        numbers(node, "prices")[0] -= 1_000_000_000_000L;
        return true;
    }

    private boolean spoilWeight() {
        for (Object level : levels()) {
            for (Object node : list(members(level), "nodes")) {
                if (members(node).containsKey("weights")) {
                    numbers(members(node), "weights")[0] = -1;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean removeLeaf() {
        if (levels().isEmpty()) {
            return false;
        }
        List<Object> nodes = list(members(levels().get(random.nextInt(levels().size()))), "nodes");
        nodes.remove(nodes.size() - 1);
        return true;
    }

    private boolean repeatNode() {
        if (levels().isEmpty()) {
            return false;
        }
        List<Object> nodes = list(members(levels().get(random.nextInt(levels().size()))), "nodes");
        nodes.add(nodes.get(nodes.size() - 1));
        return true;
    }

    private boolean spoilValue() {
        return !levels().isEmpty()
                && members(levels().get(random.nextInt(levels().size())))
                        .computeIfPresent("value", (name, value) -> (Long) value + 1) != null;
    }

    private boolean removeLevel() {
        return !levels().isEmpty() && levels().remove(random.nextInt(levels().size())) != null;
    }

    private boolean swapIds(String side) {
        List<Object> people = list(problem(), side);
        if (people.size() < 2) {
            return false;
        }
        int one = random.nextInt(people.size() - 1);
        Object id = members(people.get(one)).get("id");
        members(people.get(one)).put("id", members(people.get(one + 1)).get("id"));
        members(people.get(one + 1)).put("id", id);
        return true;
    }

    private boolean dropLimit() {
        List<Object> limits = list(problem(), "limits");
        List<Object> conflicts = list(problem(), "conflicts");
        if (limits.isEmpty() && conflicts.isEmpty()) {
            return false;
        }
        int at = random.nextInt(limits.size() + conflicts.size());
        int group = list(problem(), "mentees").size() + list(problem(), "mentors").size() + at;
        if (at < limits.size()) {
            limits.remove(at);
        } else {
            conflicts.remove(at - limits.size());
        }
        levels().forEach(level -> list(members(level), "nodes").forEach(node -> dropGroup(members(node), group)));
        return true;
    }

    private static void dropGroup(Map<String, Object> node, int group) {
        if (!node.containsKey("groups")) {
            return;
        }
        long[] gaps = numbers(node, "groups");
        long[] prices = numbers(node, "prices");
        TreeMap<Integer, Long> left = new TreeMap<>();
        int number = 0;
        for (int at = 0; at < gaps.length; at++) {
            number += (int) gaps[at];
            if (number != group) {
                left.put(number > group ? number - 1 : number, prices[at]);
            }
        }
        node.put("groups", CertifiedProblem.gaps(left.keySet().stream().mapToInt(Integer::intValue).toArray()));
        node.put("prices", left.values().stream().mapToLong(Long::longValue).toArray());
    }

    private boolean spoilScale() {
        Map<String, Object> level = priced();
        return !level.isEmpty()
                && level.computeIfPresent("scale", (name, scale) -> (Long) scale + 1 + random.nextInt(3)) != null;
    }

    private boolean shiftPrice() {
        List<Object> nodes = list(priced(), "nodes");
        List<Object> priced = nodes.stream().filter(node -> members(node).containsKey("prices")).toList();
        if (priced.isEmpty()) {
            return false;
        }
        long[] prices = numbers(members(priced.get(random.nextInt(priced.size()))), "prices");
        int at = random.nextInt(prices.length);
        prices[at] = random.nextBoolean() ? -prices[at] : prices[at] + 1;
        return true;
    }

    private boolean moveBranch() {
        for (Object level : levels()) {
            for (Object node : list(members(level), "nodes")) {
                if (members(node).containsKey("pair")) {
                    members(node).put("pair", (long) random.nextInt(pairs().size()));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean enrich() {
        long[] points = numbers(problem(), "points");
        if (points.length == 0) {
            return false;
        }
        points[random.nextInt(points.length)] += 100_000;
        return true;
    }

    private boolean widen(String side, String limit) {
        List<Object> people = list(problem(), side);
        members(people.get(random.nextInt(people.size())))
                .computeIfPresent(limit, (name, number) -> (Long) number + 1);
        return true;
    }

    private boolean swapOrder() {
        if (!(problem().get("orders") instanceof List<?> orders) || pairs().size() < 2) {
            return false;
        }
        long[] order = (long[]) orders.get(random.nextInt(2));
        List<Integer> places = new ArrayList<>(IntStream.range(0, order.length).boxed().toList());
        Collections.rotate(places, 1);
        IntStream.range(0, order.length).forEach(at -> order[at] = places.get((int) order[at]));
        return true;
    }
}
