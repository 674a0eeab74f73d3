package org.tandem.matching.feedback;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.matching.fault.Faults;
import org.tandem.matching.policy.Criterion;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.WeightedCriterion;

/**
 * Refuses to learn from what is protected. What a criterion rests on is known of the ready-made ones, which are recognised by
 * their names, and of those that compare answers; of any other the caller must say it, because a function does not.
 */
final class Bases {
    /** What ready-made criteria rest on; {@code Criteria} says it in words. */
    private static final ImmutableMap<String, String> READY_MADE = ImmutableMap.<String, String>builder()
            .put("competence fit", "competences")
            .put("mentor's learning", "competences")
            .put("complementarity", "competences")
            .put("proximity", "location")
            .put("sector crossing", "sector")
            .put("seniority distance", "career stage")
            .put("shared interests", "interests")
            .put("shared forms", "forms")
            .put("mentee's wishes", "wishes")
            .put("mentor's wishes", "wishes")
            .put("regularity", "time")
            .buildOrThrow();

    /** The setting by which criteria about answers name the question. */
    private static final String ATTRIBUTE = "attribute";

    private Bases() {}

    static void check(
            Policy policy, Set<String> protectedNames, ImmutableSetMultimap<String, String> declared, Faults faults) {
        Set<String> banned = new TreeSet<>();
        protectedNames.forEach(name -> banned.add(plain(name)));
        List<String> names = new ArrayList<>();
        for (WeightedCriterion weighted : policy.criteria()) {
            Criterion criterion = weighted.criterion();
            names.add(criterion.name());
            Set<String> bases = new TreeSet<>(declared.get(criterion.name()));
            Map<String, String> settings = criterion.settings();
            if (settings.containsKey(ATTRIBUTE)) {
                bases.add(settings.get(ATTRIBUTE));
            }
            if (READY_MADE.containsKey(criterion.name())) {
                bases.add(READY_MADE.get(criterion.name()));
            }
            String subject = "criterion (" + Faults.quote(criterion.name()) + ")";
            if (bases.isEmpty()) {
                faults.add(
                        subject,
                        Faults.quote(criterion.name()),
                        "The " + subject + " must say what it rests on before weights are fitted.",
                        "declare it: restingOn(\"" + Faults.quote(criterion.name()) + "\", …).");
            }
            bases.add(criterion.name());
            bases.stream().filter(base -> banned.contains(plain(base))).forEach(base -> faults.add(
                    subject,
                    Faults.quote(base),
                    "The " + subject + " must not rest on (" + Faults.quote(base) + "), which is protected.",
                    "take it out of the policy first: withoutCriterion(…)."));
        }
        for (String name : declared.keySet()) {
            if (!names.contains(name)) {
                faults.unknown("the declarations", "criterion", name);
            }
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
