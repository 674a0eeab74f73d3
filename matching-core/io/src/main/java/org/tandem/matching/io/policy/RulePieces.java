package org.tandem.matching.io.policy;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;

/** The rules about one pair that a file can name, with their settings. */
final class RulePieces {
    private static final int MOST_KILOMETRES = 20_100;
    private static final int MOST_MONTHS = 1_200;
    private static final int MOST_HOURS = 31 * 24;

    private RulePieces() {}

    /** Returns what makes each rule, by the name that the library gives it. */
    static Map<String, Function<Settings, Optional<Rule>>> all() {
        Map<String, Function<Settings, Optional<Rule>>> rules = new LinkedHashMap<>();
        for (Supplier<Rule> plain : List.<Supplier<Rule>>of(
                Rules::admitted,
                Rules::differentOrganisations,
                Rules::noVeto,
                Rules::sharedLanguage,
                Rules::sharedForm,
                Rules::mustHaves)) {
            rules.put(plain.get().name(), settings -> Optional.of(plain.get()));
        }
        rules.put(Rules.noBusinessTies().name(), RulePieces::noBusinessTies);
        rules.put(
                Rules.noPersonalTies().name(),
                settings -> Optional.of(Rules.noPersonalTies(kinds(settings, PersonalTie.Kind.class))));
        rules.put(Rules.withinReach(0).name(), settings -> settings.required(
                "kilometres", settings.decimal("kilometres", 0, MOST_KILOMETRES).map(Rules::withinReach)));
        rules.put(Rules.minimumTime(Duration.ZERO).name(), settings -> settings.required(
                "hours",
                settings.decimal("hours", 0, MOST_HOURS).map(RulePieces::hours).map(Rules::minimumTime)));
        rules.put(Rules.sharedMonths(0).name(), settings -> settings.required(
                "months",
                settings.whole("months", 0, MOST_MONTHS).map(Long::intValue).map(Rules::sharedMonths)));
        return rules;
    }

    private static Optional<Rule> noBusinessTies(Settings settings) {
        TieScope scope = settings.word("scope")
                .flatMap(word -> settings.constant(word, TieScope.class))
                .orElse(TieScope.GROUP);
        int before = months(settings, "months before", 12);
        int after = months(settings, "months after", 0);
        Set<BusinessTie.Kind> kinds = kinds(settings, BusinessTie.Kind.class);
        return Optional.of(Rules.noBusinessTies(scope, Period.ofMonths(before), Period.ofMonths(after), kinds));
    }

    private static int months(Settings settings, String name, int otherwise) {
        return settings.whole(name, 0, MOST_MONTHS).map(Long::intValue).orElse(otherwise);
    }

    /** Returns the kinds given; all of them if none are. */
    private static <E extends Enum<E>> Set<E> kinds(Settings settings, Class<E> type) {
        Set<E> kinds = new LinkedHashSet<>();
        settings.words("kinds").forEach(word -> settings.constant(word, type).ifPresent(kinds::add));
        return kinds.isEmpty() ? new LinkedHashSet<>(Arrays.asList(type.getEnumConstants())) : kinds;
    }

    /** Returns so many hours, to the minute. */
    static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }
}
