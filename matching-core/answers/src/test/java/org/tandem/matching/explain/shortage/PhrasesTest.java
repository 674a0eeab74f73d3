package org.tandem.matching.explain.shortage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.matching.compatibility.HeldPair;
import org.tandem.matching.compatibility.Tally;
import org.tandem.matching.policy.Reason;
import org.tandem.matching.policy.Role;
import org.tandem.matching.text.Answer;
import org.tandem.matching.text.PhraseBundles;
import org.tandem.matching.text.Wording;

class PhrasesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/tandem/matching/explain/shortage");
    private static final Pattern KEY =
            Pattern.compile("\"((?:pair|(?:supply|rival|guarantee|why|change|remedy|help|rule)\\.[a-z.-]+))\"");

    private static String english(Answer answer) {
        return answer.say(Wording.in(Locale.ENGLISH));
    }

    private static String german(Answer answer) {
        return answer.say(Wording.in(Locale.GERMAN));
    }

    @Test
    void bothLanguagesHaveTheSamePhrasesAndAllAreUsed() {
        PhraseBundles.assertComplete(Shortage.class);
        TreeSet<String> used =
                new TreeSet<>(List.of("help.list.with-fit", "help.nothing.with-fit", "help.time.with-fit"));
        try (Stream<Path> files = Files.list(SOURCES)) {
            files.forEach(file -> KEY.matcher(read(file)).results().forEach(found -> used.add(found.group(1))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        PhraseBundles.assertAllUsed(Shortage.class, used);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Bottleneck bottleneck(int mentees, int places) {
        return new Bottleneck(
                Stream.of("T-1", "T-2", "T-3").limit(mentees).map(id -> new Bottleneck.Demand(id, 1)).toList(),
                List.of(new Supply.MentorPlaces("M-1", places, 0)),
                List.of());
    }

    @Test
    void everyAnswerIsSaid() {
        Tally tally = new Tally("T-1", 3, 0, 1, Map.of("within reach", 1, "my rule", 1));
        HeldPair held = new HeldPair("M-1", "T-1", "no business ties", new Reason.OwnRule("any", Map.of()));
        var objection = new WhyUnmatched.RulesOfThePlan.Objection("M-1", "co-mentees apart", "M-1", "T-2");
        List<Change> changes = List.of(
                new Change.PairReviewed("M-1", "T-1", "no business ties", held.reason()),
                new Change.PlacesAdded("M-1", 0, 1),
                new Change.ReachExtended(50, 96.3),
                new Change.MonthsLowered(3, 1),
                new Change.TimeLowered(Duration.ofHours(3), Duration.ofMinutes(150)),
                new Change.QuotaRaised("limit", 1, 2),
                new Change.NoLongerAMust("T-1", "controlling", 3),
                new Change.DecisionLifted("M-1", "T-1"),
                new Change.VetoLifted(Role.MENTOR, "M-1", "T-1"),
                new Change.VetoLifted(Role.MENTEE, "M-1", "T-1"),
                new Change.RuleWaived("shared form", "M-1", "T-1"));
        Remedy remedy = new Remedy("T-1", changes.subList(0, 2), List.of("M-1"), 2, 1, false);
        List<Answer> answers = List.of(
                new WhyUnmatched.NobodyEligible("T-1", tally),
                new WhyUnmatched.NobodyEligible("T-1", new Tally("T-1", 0, 0, 0, Map.of())),
                new WhyUnmatched.OnlyHeldPairs("T-1", List.of(held), tally),
                new WhyUnmatched.EverybodyEligibleGiven("T-1", List.of("M-1", "M-2"), tally),
                new WhyUnmatched.RulesOfThePlan("T-1", List.of(objection), false),
                new WhyUnmatched.RulesOfThePlan("T-1", List.of(), true),
                new WhyUnmatched.PlanNotBest("T-1"),
                new WhyUnmatched.QuotaUsedUp(
                        "T-1",
                        new Bottleneck(
                                List.of(new Bottleneck.Demand("T-1", 4)),
                                List.of(
                                        new Supply.MentorGroup("limit", "north", 1, 0),
                                        new Supply.MenteeGroup("limit", "north", 0, 0),
                                        new Supply.GroupOfOneMentor("limit", "M-1", "north", 1, 0)),
                                List.of(new Bottleneck.Elsewhere("M-3", "T-1"))),
                        Stream.of(Rival.Standing.values())
                                .map(standing -> new Rival("T-9", standing))
                                .toList()),
                new Help("T-1", 0, List.of(remedy), Help.Tried.LEAST_FIRST),
                new Help("T-1", 0, List.of(remedy), Help.Tried.UNTIL_DEADLINE),
                new Help("T-1", 0, List.of(), Help.Tried.UNTIL_DEADLINE),
                new Help("T-1", 50, List.of(), Help.Tried.UNTIL_DEADLINE),
                new Help("T-1", 50, List.of(remedy), Help.Tried.ALL),
                new Help("T-1", 0, List.of(), Help.Tried.ALL),
                new Help("T-1", 50, List.of(), Help.Tried.ALL),
                new Remedy("T-1", List.of(), List.of("M-1"), 0, 1, true),
                new WaitingGuarantee(0, List.of(), List.of(), true),
                new WaitingGuarantee(2, List.of("T-1", "T-2"), List.of(), false),
                new WaitingGuarantee(
                        1,
                        List.of("T-2"),
                        List.of(
                                new WaitingGuarantee.NotKept("T-1", 1, Optional.empty()),
                                new WaitingGuarantee.NotKept(
                                        "T-3", 4, Optional.of(new WhyUnmatched.NobodyEligible("T-3", tally)))),
                        false));

        answers.forEach(PhraseBundles::assertSaid);
        changes.forEach(PhraseBundles::assertSaid);
        changes.forEach(change -> assertThat(english(change)).isNotEqualTo(german(change)));
    }

    @Test
    void numbersDecideTheForm() {
        assertThat(english(new WhyUnmatched.PlacesShort("T-1", bottleneck(1, 0), List.of())))
                .isEqualTo("Places are short: T-1 wants one mentor, but no match is possible. "
                        + "No plan can serve them all.\n- M-1 has no place for them.");
        assertThat(german(new WhyUnmatched.PlacesShort("T-1", bottleneck(2, 1), List.of())))
                .isEqualTo("Die Plätze reichen nicht: T-1 und ein weiterer Mentee (T-2) wünschen sich zusammen "
                        + "2 Mentoren, aber höchstens ein Paar ist möglich. Kein Plan kann allen gerecht werden.\n"
                        + "- M-1 hat einen Platz für sie.");
        assertThat(german(new WhyUnmatched.PlacesShort("T-1", bottleneck(3, 2), List.of())))
                .contains("und 2 weitere Mentees (T-2, T-3)", "höchstens 2 Paare sind möglich", "hat 2 Plätze");
        assertThat(english(new Change.PlacesAdded("M-1", 0, 1)))
                .isEqualTo("M-1 takes one mentee at a time instead of none");
        assertThat(german(new Change.PlacesAdded("M-1", 1, 2)))
                .isEqualTo("M-1 begleitet gleichzeitig 2 Mentees statt einem");
    }

    @Test
    void figuresFollowTheLocale() {
        Change change = new Change.ReachExtended(80, 1096.3);
        assertThat(english(change)).isEqualTo("The limit of distance is 1,096.3 km instead of 80 km");
        assertThat(german(change)).isEqualTo("Die Entfernungsgrenze liegt bei 1.096,3 km statt bei 80 km");
    }
}
