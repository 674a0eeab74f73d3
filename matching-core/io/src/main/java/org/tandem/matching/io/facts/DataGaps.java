package org.tandem.matching.io.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.compatibility.Contribution;
import org.tandem.matching.compatibility.MissingData;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.rule.Rules;
import org.tandem.matching.programme.CompetenceNeed;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * What should be known of a policy and the files beside each other, before anything else: rules that bar everybody and criteria
 * that give nothing because nobody stated what they need, and must-haves that no rule looks at.
 */
public final class DataGaps {
    private final Programme programme;
    private final Wording wording;

    private DataGaps(Programme programme, Wording wording) {
        this.programme = programme;
        this.wording = wording;
    }

    /** Returns sentences, the gravest first; none if the caller has scores of their own. */
    public static List<String> of(Facts facts, Wording wording) {
        return facts.people().map(people -> of(people, wording)).orElse(List.of());
    }

    /** Returns which criteria are no part of a pair's per cent, because facts of the two are missing; nothing if none are. */
    public static Optional<String> ofPair(Facts facts, String mentor, String mentee, Wording wording) {
        return facts.people().flatMap(people -> {
            Set<String> known = people.contributions(mentor, mentee).stream()
                    .map(Contribution::criterion)
                    .collect(Collectors.toSet());
            String missing = people.policy().criteria().stream()
                    .map(weighted -> weighted.criterion().name())
                    .filter(name -> !known.contains(name))
                    .map(wording::piece)
                    .collect(Collectors.joining(", "));
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wording.phrase(DataGaps.class, "gap.of-pair", missing));
        });
    }

    private static List<String> of(Compatibility people, Wording wording) {
        DataGaps gaps = new DataGaps(people.programme(), wording);
        MissingData missing = people.missingData();
        List<String> said = new ArrayList<>();
        missing.rules().forEach(rule -> said.add(gaps.ofRule(rule)));
        gaps.reachWithoutPlaces(people.policy(), missing).ifPresent(said::add);
        if (!missing.criteria().isEmpty()) {
            said.add(gaps.ofCriteria(missing.criteria()));
        }
        gaps.uncheckedMustHaves(people.policy()).ifPresent(said::add);
        return said;
    }

    private String ofRule(String rule) {
        return phrase("gap.rule", who(rule), wording.piece(rule), without(List.of(rule)), columns(rule));
    }

    /** Where one side has no places, only two who both meet online are within reach. */
    private Optional<String> reachWithoutPlaces(Policy policy, MissingData missing) {
        String rule = Rules.withinReach(0).name();
        boolean applies = !missing.rules().contains(rule)
                && policy.rules().stream().anyMatch(one -> one.name().equals(rule));
        boolean mentors = programme.mentors().stream().anyMatch(Stated.LOCATION.ofMentors(programme));
        boolean mentees = programme.mentees().stream().anyMatch(Stated.LOCATION.ofMentees(programme));
        return applies && !(mentors && mentees)
                ? Optional.of(phrase(
                        "gap.reach", who(rule), wording.piece(rule), without(List.of(rule)), columns(rule)))
                : Optional.empty();
    }

    private String ofCriteria(List<String> criteria) {
        String each = criteria.stream()
                .map(criterion -> wording.piece(criterion) + " (" + who(criterion) + ")")
                .collect(Collectors.joining("; "));
        return phrase("gap.criteria", each, without(criteria), criteria.size());
    }

    /** Returns the line of a policy file that leaves pieces out of its base. */
    private static String without(List<String> pieces) {
        return pieces.stream().map(piece -> "\"" + piece + "\"")
                .collect(Collectors.joining(", ", "\"without\": [", "]"));
    }

    private String who(String piece) {
        Optional<Stated> needed = Stated.by(piece);
        if (needed.isEmpty()) {
            return phrase("gap.answer");
        }
        boolean mentors = programme.mentors().stream().anyMatch(needed.get().ofMentors(programme));
        boolean mentees = programme.mentees().stream().anyMatch(needed.get().ofMentees(programme));
        String key = mentors && mentees ? "pair" : mentors ? "mentee" : mentees ? "mentor" : "nobody";
        return phrase("gap." + key, phrase("stated." + needed.get().name().toLowerCase(Locale.ROOT)));
    }

    private String columns(String piece) {
        return Stated.by(piece).map(Stated::columns).orElse(piece);
    }

    private Optional<String> uncheckedMustHaves(Policy policy) {
        String rule = Rules.mustHaves().name();
        long wanting = programme.mentees().stream()
                .filter(mentee -> mentee.profile().seeks().stream().anyMatch(CompetenceNeed::mustHave))
                .count();
        boolean checked = policy.rules().stream().anyMatch(one -> one.name().equals(rule));
        return wanting == 0 || checked
                ? Optional.empty()
                : Optional.of(phrase("gap.must-haves", wanting, wording.piece(rule), "\"" + rule + "\": true"));
    }

    /** Returns what a policy that nobody has chosen is without, in words; nothing if it is whole. */
    static Optional<String> leftOut(MissingData missing, Policy policy, Wording wording) {
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.phrase(
                        DataGaps.class,
                        "gap.default",
                        policy.name(),
                        Stream.concat(missing.rules().stream(), missing.criteria().stream())
                                .map(wording::piece)
                                .collect(Collectors.joining(", "))));
    }

    private String phrase(String key, Object... arguments) {
        return wording.phrase(DataGaps.class, key, arguments);
    }
}
