package org.tandem.matching.io.json;

import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.policy.Rule;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.policy.rule.TieScope;
import org.tandem.matching.programme.BusinessTie;
import org.tandem.matching.programme.PersonalTie;

/** The rules about one pair that policies name. */
final class RuleForms {
    private RuleForms() {}

    /** Returns what makes each rule, by the name that the library gives it. */
    static Map<String, Piece<Rule>> all() {
        Map<String, Piece<Rule>> rules = new LinkedHashMap<>();
        Stream.of(
                Rules.admitted(),
                Rules.differentOrganisations(),
                Rules.noVeto(),
                Rules.sharedLanguage(),
                Rules.sharedForm(),
                Rules.mustHaves())
                .forEach(rule -> rules.put(rule.name(), Piece.plain(rule.name(), rule)));
        Stream.of(
                noBusinessTies(),
                Piece.of(Rules.noPersonalTies().name(), kinds(PersonalTie.Kind.class), Rules::noPersonalTies),
                Piece.of(Rules.withinReach(0).name(), PieceSetting.decimal("kilometres"), Rules::withinReach),
                Piece.of(
                        Rules.minimumTime(Duration.ZERO).name(),
                        new PieceSetting<>("hours", "per month", QuantityForm.HOURS, Duration::parse),
                        Rules::minimumTime),
                Piece.of(Rules.sharedMonths(0).name(), PieceSetting.whole("months"), Rules::sharedMonths))
                .forEach(piece -> rules.put(piece.name(), piece));
        return rules;
    }

    private static Piece<Rule> noBusinessTies() {
        PieceSetting<TieScope> scope = new PieceSetting<>(
                "scope", "scope", new KeywordForm<>(TieScope.class), TieScope::valueOf).or(TieScope.GROUP);
        PieceSetting<Period> before = months("months before", "before").or(Period.ofMonths(12));
        PieceSetting<Period> after = months("months after", "after").or(Period.ZERO);
        PieceSetting<Set<BusinessTie.Kind>> kinds = kinds(BusinessTie.Kind.class);
        return new Piece<>(Rules.noBusinessTies().name(), List.of(scope, before, after, kinds), members -> {
            TieScope how = scope.read(members);
            Period earlier = before.read(members);
            Period later = after.read(members);
            Set<BusinessTie.Kind> which = kinds.read(members);
            return how == null || earlier == null || later == null || which == null
                    ? null
                    : Rules.noBusinessTies(how, earlier, later, which);
        });
    }

    private static PieceSetting<Period> months(String name, String inLibrary) {
        return new PieceSetting<>(name, inLibrary, QuantityForm.MONTHS, Period::parse);
    }

    /** All kinds, unless some are named; an empty list names none. */
    private static <E extends Enum<E>> PieceSetting<Set<E>> kinds(Class<E> type) {
        return new PieceSetting<>(
                "kinds",
                "kinds",
                ListForm.ofDistinct(new KeywordForm<>(type)),
                told -> Arrays.stream(told.split(", ")).filter(name -> !name.isEmpty())
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))))
                .or(Collections.unmodifiableSet(EnumSet.allOf(type)));
    }
}
