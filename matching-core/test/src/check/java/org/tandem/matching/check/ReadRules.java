package org.tandem.matching.check;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.matching.policy.Outcome;
import org.tandem.matching.policy.Judge;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.Verdict;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;
import org.tandem.matching.programme.Programme;

/** Finds the checker's own reading of a rule, by its name and settings. */
final class ReadRules {
    private static final Map<String, Function<Map<String, String>, RuleFact>> READY = Map.ofEntries(
            Map.entry("admitted", settings -> RuleFacts.admitted()),
            Map.entry("no veto", settings -> RuleFacts.noVeto()),
            Map.entry("different organisations", settings -> RuleFacts.differentOrganisations()),
            Map.entry(
                    "no business ties",
                    settings -> RuleFacts.noBusinessTies(
                            TieScope.valueOf(setting(settings, "scope")),
                            Period.parse(setting(settings, "before")),
                            Period.parse(setting(settings, "after")),
                            kinds(settings, BusinessTie.Kind.class))),
            Map.entry("no personal ties", settings -> RuleFacts.noPersonalTies(kinds(settings, PersonalTie.Kind.class))),
            Map.entry(
                    "within reach",
                    settings -> RuleFacts.withinReach(Double.parseDouble(setting(settings, "kilometres")))),
            Map.entry("must-have competences", settings -> RuleFacts.mustHaves()),
            Map.entry("shared language", settings -> RuleFacts.sharedLanguage()),
            Map.entry("shared form", settings -> RuleFacts.sharedForm()),
            Map.entry(
                    "minimum time", settings -> RuleFacts.minimumTime(Duration.parse(setting(settings, "per month")))),
            Map.entry(
                    "shared months",
                    settings -> RuleFacts.sharedMonths(Integer.parseInt(setting(settings, "months")))));

    private ReadRules() {}

    static RuleFact of(Rule rule, Programme programme) {
        Function<Map<String, String>, RuleFact> ready = READY.get(rule.name());
        return ready == null ? own(rule, programme) : new RuleFact(rule, ready.apply(rule.settings()).reading());
    }

    /** Only the rule itself knows what it says. */
    private static RuleFact own(Rule rule, Programme programme) {
        Judge judge = rule.prepare(programme);
        Places places = new Places(programme);
        return new RuleFact(
                rule,
                (any, mentor, mentee) -> switch (judge.verdict(places.of(mentor), places.of(mentee))) {
                    case Verdict(Outcome outcome, var reason) when reason.isEmpty() -> new Finding.Fine();
                    case Verdict(Outcome outcome, var reason) when outcome == Outcome.HELD_FOR_REVIEW ->
                        new Finding.Held(reason.stream().toList());
                    case Verdict refused -> new Finding.Barred();
                });
    }

    static String setting(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    private static <E extends Enum<E>> Set<E> kinds(Map<String, String> settings, Class<E> type) {
        return Arrays.stream(setting(settings, "kinds").split(", "))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
