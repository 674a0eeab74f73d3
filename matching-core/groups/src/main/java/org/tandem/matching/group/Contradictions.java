package org.tandem.matching.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.internal.group.Apart;
import org.tandem.matching.internal.group.Company;
import org.tandem.matching.internal.group.HeadCount;
import org.tandem.matching.internal.group.KeyLimit;
import org.tandem.matching.internal.group.KindMix;

/**
 * Finds what no composition can keep, before any is looked for: one impossible wish must be named, and not make everything
 * fail.
 */
final class Contradictions {
    private final Prepared prepared;
    private final Faults faults = new Faults();

    Contradictions(Prepared prepared) {
        this.prepared = prepared;
    }

    void throwIfAny() {
        for (int p = 0; p < prepared.parties.length; p++) {
            checkAdmission(p);
        }
        for (int g = 0; g < prepared.groups.size(); g++) {
            checkGroup(g);
        }
        for (Prepared.RuleCondition one : prepared.conditions) {
            if (one.isHard()) {
                switch (one.condition()) {
                    case Apart apart -> checkApart(one.rule(), apart);
                    case KeyLimit limit -> checkAlike(one.rule(), limit);
                    case HeadCount count -> checkHeads(one, count);
                    case Company company -> checkCompany(one, company);
                }
            }
        }
        checkClique();
        faults.throwIfAny();
    }

    private String party(int party) {
        int[] members = prepared.parties[party];
        return members.length == 1
                ? "participant (" + Faults.quote(prepared.people.get(members[0]).id()) + ")"
                : "required companions " + prepared.ids(members);
    }

    private void checkAdmission(int party) {
        boolean[] admitted = prepared.problem.admitted()[party];
        int size = prepared.parties[party].length;
        boolean fits = false;
        for (int g = 0; g < admitted.length; g++) {
            fits |= admitted[g] && prepared.groups.get(g).most() >= size;
        }
        if (fits) {
            return;
        }
        Map<String, Integer> bars = new TreeMap<>();
        for (int g = 0; g < admitted.length; g++) {
            for (int person : prepared.parties[party]) {
                prepared.barredBy(person, g).ifPresent(rule -> bars.merge(rule, 1, Integer::sum));
            }
        }
        faults.add(
                party(party),
                bars.toString(),
                "The " + party(party) + " can be in none of the " + admitted.length + " groups; "
                        + (bars.isEmpty() ? "none is big enough." : "barred by " + bars + " (times)."),
                bars.isEmpty() ? "allow bigger groups." : "change that rule or decision for these people.");
    }

    private void checkGroup(int group) {
        WorkingGroup wanted = prepared.groups.get(group);
        long candidates = IntStream.range(0, prepared.people.size())
                .filter(p -> prepared.barredBy(p, group).isEmpty())
                .count();
        if (candidates < wanted.least()) {
            faults.add(
                    subject(group),
                    Long.toString(candidates),
                    "The " + subject(group) + " needs at least " + wanted.least() + " members, but only " + candidates
                            + " participants can be in it.",
                    "allow a smaller group, or admit more people.");
        }
    }

    private String subject(int group) {
        return "group (" + Faults.quote(prepared.groups.get(group).id()) + ")";
    }

    private void checkApart(String rule, Apart apart) {
        for (int p = 0; p < prepared.parties.length; p++) {
            forEachTwo(prepared.parties[p], (one, other) -> {
                if (apart.isApart(one, other)) {
                    addClash("required companions ", one, other, rule);
                }
            });
        }
        List<List<Integer>> only = peopleWithoutChoice();
        for (int g = 0; g < prepared.groups.size(); g++) {
            int group = g;
            forEachTwo(only.get(g).stream().mapToInt(Integer::intValue).toArray(), (one, other) -> {
                if (apart.isApart(one, other)) {
                    addClash("people fixed in " + subject(group) + " ", one, other, rule);
                }
            });
        }
    }

    private void addClash(String what, int one, int other, String rule) {
        String subject = what + prepared.ids(one, other);
        faults.add(
                subject,
                rule,
                "The " + subject + " must be together, but rule (" + rule + ") keeps them apart.",
                "give up that wish, or the rule for these two.");
    }

    /** Returns the people who can be in one group only, by group. */
    private List<List<Integer>> peopleWithoutChoice() {
        List<List<Integer>> only = new ArrayList<>();
        prepared.groups.forEach(group -> only.add(new ArrayList<>()));
        for (int p = 0; p < prepared.parties.length; p++) {
            int group = onlyGroup(prepared.problem.admitted()[p]);
            if (group >= 0) {
                only.get(group).add(prepared.parties[p][0]);
            }
        }
        return only;
    }

    private static int onlyGroup(boolean[] admitted) {
        int only = -1;
        for (int g = 0; g < admitted.length; g++) {
            if (admitted[g]) {
                if (only >= 0) {
                    return -1;
                }
                only = g;
            }
        }
        return only;
    }

    private interface Two {
        void of(int one, int other);
    }

    private static void forEachTwo(int[] people, Two action) {
        for (int m = 1; m < people.length; m++) {
            for (int k = 0; k < m; k++) {
                action.of(people[k], people[m]);
            }
        }
    }

    private void checkAlike(String rule, KeyLimit limit) {
        int kinds = Arrays.stream(limit.key()).max().orElse(KindMix.UNKNOWN) + 1;
        long room = (long) limit.most() * prepared.groups.size();
        for (int k = 0; k < kinds; k++) {
            int kind = k;
            int[] alike = IntStream.range(0, limit.key().length)
                    .filter(p -> limit.key()[p] == kind)
                    .toArray();
            if (alike.length > room) {
                faults.add(
                        "rule (" + rule + ")",
                        Integer.toString(alike.length),
                        "The rule (" + rule + ") has room for " + room + " of the participants " + prepared.ids(alike)
                                + ", who are alike: " + limit.most() + " in each of " + prepared.groups.size()
                                + " groups.",
                        "allow more of them in a group.");
            }
        }
        for (int[] party : prepared.parties) {
            if (limit.breaches(0, party, party.length) > 0) {
                faults.add(
                        "required companions " + prepared.ids(party),
                        rule,
                        "The required companions " + prepared.ids(party) + " must be together, but rule (" + rule
                                + ") allows at most " + limit.most() + " who are alike.",
                        "give up that wish, or allow more.");
            }
        }
    }

    private void checkHeads(Prepared.RuleCondition one, HeadCount count) {
        String kind = one.about().map(Kind::name).orElse("");
        int[] members = IntStream.range(0, count.ofKind().length)
                .filter(p -> count.ofKind()[p])
                .toArray();
        long least = 0;
        long most = 0;
        for (int g = 0; g < prepared.groups.size(); g++) {
            int group = g;
            least += count.least()[g];
            most += Math.min(count.most()[g], prepared.groups.get(g).most());
            long candidates = Arrays.stream(members)
                    .filter(p -> prepared.barredBy(p, group).isEmpty())
                    .count();
            if (candidates < count.least()[g] || count.least()[g] > prepared.groups.get(g).most()) {
                faults.add(
                        subject(g),
                        kind,
                        "The " + subject(g) + " needs " + count.least()[g] + " of kind (" + kind + ") by rule ("
                                + one.rule() + "); " + candidates + " can be in it, and it holds at most "
                                + prepared.groups.get(g).most() + ".",
                        "ask for fewer of them, or admit more.");
            }
        }
        if (members.length < least || members.length > most) {
            faults.add(
                    "rule (" + one.rule() + ")",
                    Integer.toString(members.length),
                    "The rule (" + one.rule() + ") needs between " + least + " and " + most + " of kind (" + kind
                            + ") in all groups together, but " + members.length + " take part.",
                    "change the numbers, or let the rule cost points instead.");
        }
    }

    private void checkCompany(Prepared.RuleCondition one, Company company) {
        int[] members = IntStream.range(0, company.ofKind().length)
                .filter(p -> company.ofKind()[p])
                .toArray();
        if (members.length == 1) {
            faults.add(
                    "rule (" + one.rule() + ")",
                    prepared.ids(members).getFirst(),
                    "The rule (" + one.rule() + ") cannot hold: participant ("
                            + prepared.ids(members).getFirst() + ") is the only one of the kind.",
                    "let the rule cost points instead, or leave it out.");
        }
    }

    /** More people who are all apart from each other than groups; found greedily, so not every such set is. */
    private void checkClique() {
        List<Apart> hard = prepared.conditions.stream()
                .filter(Prepared.RuleCondition::isHard)
                .map(Prepared.RuleCondition::condition)
                .filter(Apart.class::isInstance)
                .map(Apart.class::cast)
                .toList();
        for (int first = 0; first < prepared.people.size() && !hard.isEmpty(); first++) {
            List<Integer> clique = new ArrayList<>(List.of(first));
            for (int p = 0; p < prepared.people.size(); p++) {
                if (p != first && isApartFromAll(p, clique, hard)) {
                    clique.add(p);
                }
            }
            if (clique.size() > prepared.groups.size()) {
                List<String> ids = prepared.ids(
                        clique.stream().mapToInt(Integer::intValue).sorted().toArray());
                faults.add(
                        "participants " + ids,
                        Integer.toString(ids.size()),
                        "The participants " + ids + " must all be apart from each other, but there are only "
                                + prepared.groups.size() + " groups.",
                        "add groups, or let a rule that keeps them apart cost points instead.");
                return;
            }
        }
    }

    private static boolean isApartFromAll(int person, List<Integer> others, List<Apart> rules) {
        for (int other : others) {
            boolean apart = false;
            for (Apart rule : rules) {
                apart |= rule.isApart(person, other);
            }
            if (!apart) {
                return false;
            }
        }
        return true;
    }
}
