package org.tandem.matching.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.matching.Matcher;
import org.tandem.matching.compatibility.Compatibility;
import org.tandem.matching.plan.Plan;
import org.tandem.matching.policy.Policy;
import org.tandem.matching.policy.ready.ReadyPolicies;
import org.tandem.matching.programme.Mentee;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.programme.Programme;
import org.tandem.matching.text.Wording;

/**
 * The city's programme, matched, for examples that ask about the plan.
 *
 * @param compatibility every pair, judged
 * @param plan the plan
 * @param wording shows people by name
 */
record Salzgitter(Compatibility compatibility, Plan plan, Wording wording) {
    /** The examples print the same on every machine, so no clock ends their searches. */
    static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Matches the programme by the ready policy for cities.
     *
     * @param arguments the first, if there is one, is the language of the answers, {@code de} or {@code en}
     */
    static Salzgitter matched(String... arguments) {
        Policy policy = ReadyPolicies.cityCrossMentoring();
        Compatibility compatibility = Compatibility.of(SalzgitterExample.programme(), policy);
        return new Salzgitter(
                compatibility,
                Matcher.create().withTimeLimit(LONGEST).match(compatibility),
                wording(languages(arguments).getFirst(), compatibility.programme()));
    }

    /** Returns the languages of the answers; English where none is named. */
    static List<Locale> languages(String... arguments) {
        return arguments.length == 0
                ? List.of(Locale.ENGLISH)
                : Stream.of(arguments).map(Locale::forLanguageTag).toList();
    }

    /** Returns words of a language that show people by name. */
    Wording wording(Locale language) {
        return wording(language, compatibility.programme());
    }

    private static Wording wording(Locale language, Programme programme) {
        return Wording.in(language).showing(id -> shown(programme, id));
    }

    private static String shown(Programme programme, String id) {
        return programme.mentor(id)
                .map(Mentor::profile)
                .or(() -> programme.mentee(id).map(Mentee::profile))
                .flatMap(profile -> profile.name())
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }

    /** Names carry letters of many languages, whatever the terminal's default is. */
    static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** Returns the first mentee without a mentor. */
    Optional<String> firstUnmatched() {
        return plan.unmatched().stream()
                .filter(one -> one.matched() == 0)
                .map(one -> one.mentee())
                .findFirst();
    }
}
