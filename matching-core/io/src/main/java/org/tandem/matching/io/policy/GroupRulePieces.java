package org.tandem.matching.io.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.tandem.matching.group.GroupRule;
import org.tandem.matching.group.GroupRules;
import org.tandem.matching.group.Kind;

/** The rules about groups that a file can name, with their settings. Those that name a kind have it behind a colon. */
final class GroupRulePieces {
    private static final String SEATS = "seats: ";
    private static final String NOT_ALONE = "not alone: ";
    private static final String MET = GroupRules.metAtMost(0).name();
    private static final String WITH_MENTOR = GroupRules.withOwnMentorAtMost(0).name();
    private static final String COLLEAGUES = GroupRules.ofOneOrganisation(1).name();
    private static final String REACH = GroupRules.withinReach(0).name();
    private static final int MOST_TIMES = 1_000;
    private static final int MOST_MEMBERS = 5_000;
    private static final int MOST_KILOMETRES = 20_100;

    private GroupRulePieces() {}

    /** Returns the setting that a number alone stands for. */
    static String shorthand(String rule) {
        if (rule.equals(COLLEAGUES)) {
            return "most";
        }
        if (rule.equals(MET) || rule.equals(WITH_MENTOR)) {
            return "times";
        }
        if (rule.equals(REACH)) {
            return "kilometres";
        }
        return rule.startsWith(SEATS) || rule.equals(GroupRules.noTiesWithHost().name()) ? "" : "costing";
    }

    /**
     * Returns what makes each rule, by the name that the library gives it.
     *
     * @param named the names in the file, which may be those of kinds
     */
    static Map<String, Function<Settings, Optional<GroupRule>>> all(List<String> named) {
        Map<String, Function<Settings, Optional<GroupRule>>> rules = new LinkedHashMap<>();
        for (Supplier<GroupRule.Apart> apart : List.<Supplier<GroupRule.Apart>>of(
                GroupRules::noVeto,
                GroupRules::noPersonalTies,
                GroupRules::noLineManager,
                GroupRules::noOwnMentor,
                GroupRules::noBusinessTies)) {
            rules.put(apart.get().name(), settings -> Optional.of(
                    costing(settings).map(apart.get()::costing).orElseGet(apart)));
        }
        for (Supplier<GroupRule.Present> present : List.<Supplier<GroupRule.Present>>of(GroupRules::hostPresent,
                GroupRules::mustHaves)) {
            rules.put(present.get().name(), settings -> Optional.of(
                    costing(settings).map(present.get()::costing).orElseGet(present)));
        }
        rules.put(MET, settings -> times(GroupRules::metAtMost, settings));
        rules.put(WITH_MENTOR, settings -> times(GroupRules::withOwnMentorAtMost, settings));
        rules.put(COLLEAGUES, GroupRulePieces::ofOneOrganisation);
        rules.put(GroupRules.noTiesWithHost().name(), settings -> Optional.of(GroupRules.noTiesWithHost()));
        rules.put(REACH, settings -> settings.required(
                "kilometres", settings.decimal("kilometres", 0, MOST_KILOMETRES).map(GroupRules::withinReach)));
        rules.put(SEATS + "…", settings -> Optional.empty());
        rules.put(NOT_ALONE + "…", settings -> Optional.empty());
        named.forEach(name -> {
            kind(name, SEATS).ifPresent(kind -> rules.put(name, settings -> seats(kind, settings)));
            kind(name, NOT_ALONE).ifPresent(kind -> rules.put(name, settings -> notAlone(kind, settings)));
        });
        return rules;
    }

    private static Optional<String> kind(String name, String prefix) {
        return Optional.of(name)
                .filter(whole -> whole.startsWith(prefix))
                .map(whole -> whole.substring(prefix.length()).strip())
                .filter(kind -> !kind.isEmpty() && !kind.equals("…"));
    }

    private static Optional<Long> costing(Settings settings) {
        return settings.whole("costing", 1, GroupRule.HIGHEST_COST);
    }

    private static Optional<Integer> number(Settings settings, String name, int least, int most) {
        return settings.required(name, settings.whole(name, least, most).map(Long::intValue));
    }

    private static Optional<GroupRule> times(IntFunction<GroupRule.MetAtMost> rule, Settings settings) {
        Optional<Long> cost = costing(settings);
        return number(settings, "times", 0, MOST_TIMES)
                .map(rule::apply)
                .map(met -> cost.map(met::costing).orElse(met));
    }

    private static Optional<GroupRule> ofOneOrganisation(Settings settings) {
        Optional<Long> cost = costing(settings);
        return number(settings, "most", 1, MOST_MEMBERS)
                .map(GroupRules::ofOneOrganisation)
                .map(rule -> cost.map(rule::costing).orElse(rule));
    }

    private static Optional<GroupRule> seats(String kind, Settings settings) {
        Optional<Long> cost = costing(settings);
        Optional<Kind> people = settings.kind(kind);
        Optional<Integer> least = number(settings, "least", 0, MOST_MEMBERS);
        Optional<Integer> most = number(settings, "most", least.orElse(0), MOST_MEMBERS);
        return people.flatMap(who -> least.flatMap(from -> most.map(to -> GroupRules.seats(who, from, to))))
                .map(rule -> cost.map(rule::costing).orElse(rule));
    }

    private static Optional<GroupRule> notAlone(String kind, Settings settings) {
        Optional<Long> cost = costing(settings);
        return settings.kind(kind).map(GroupRules::notAlone).map(rule -> cost.map(rule::costing).orElse(rule));
    }
}
