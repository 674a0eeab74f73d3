package org.tandem.matching.desk.board;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.DraftPrices;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.policy.Level;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.run.Deadline;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.Reassignment;
import org.tandem.matching.text.Wording;

/** Says in words what a move would cost everybody, or what bars it. */
final class MovePrices {
    /** How long a page may look for prices. */
    private static final Duration PATIENCE = Duration.ofMillis(350);

    private final Draft draft;
    private final MessageSource messages;
    private final Wording wording;
    private final Locale locale;

    MovePrices(Draft draft, MessageSource messages, Wording wording, Locale locale) {
        this.draft = draft;
        this.messages = messages;
        this.wording = wording;
        this.locale = locale;
    }

    /** Returns the price at every mentor, by id. */
    Map<String, MoveCost> of(String mentee, Iterable<Mentor> mentors) {
        if (!draft.isPriced()) {
            Map<String, MoveCost> none = new HashMap<>();
            mentors.forEach(mentor -> none.put(
                    mentor.id(), new MoveCost(MoveCost.Kind.COSTS, say("price.none"), 0)));
            return none;
        }
        DraftPrices prices = draft.prices();
        Map<String, Optional<PairStanding>> eligible = prices.of(mentee, Deadline.in(PATIENCE));
        Map<String, MoveCost> costs = new HashMap<>();
        for (Mentor mentor : mentors) {
            Optional<PairStanding> price = eligible.get(mentor.id());
            costs.put(mentor.id(), price == null
                    ? barred(prices.whyNot(mentor.id(), mentee))
                    : price.map(this::eligible).orElseGet(this::open));
        }
        return costs;
    }

    private MoveCost open() {
        return new MoveCost(MoveCost.Kind.OPEN, say("price.open"), Long.MAX_VALUE - 1);
    }

    /** Says the rules, not once more who the two are. */
    private MoveCost barred(WhyNot why) {
        List<String> lines = why.say(wording).lines().toList();
        String words = String.join("\n", lines.size() > 1 ? lines.subList(1, lines.size()) : lines);
        return new MoveCost(MoveCost.Kind.BARRED, words, Long.MAX_VALUE);
    }

    private MoveCost eligible(PairStanding pair) {
        return pair.loss().map(loss -> priced(loss, pair.moves()))
                .orElseGet(() -> new MoveCost(MoveCost.Kind.BARRED, say("price.no-room"), Long.MAX_VALUE));
    }

    private MoveCost priced(Loss loss, List<Reassignment> moves) {
        if (loss.isNothing()) {
            return new MoveCost(MoveCost.Kind.FREE, say("price.nothing"), 0);
        }
        List<String> losing = moves.stream()
                .filter(move -> move.coming().isEmpty())
                .map(move -> wording.person(move.mentee()))
                .toList();
        boolean isOfPoints = loss.lost().keySet().equals(Set.of(Level.POINTS));
        String what = isOfPoints
                ? say("price.points", loss.on(Level.POINTS), draft.plan().points())
                : loss.say(wording);
        String who = losing.isEmpty()
                ? say("price.nobody")
                : say("price.loses", losing.size(), String.join(", ", losing));
        String words = isOfPoints && !loss.exact() ? say("price.at-least", what) : what;
        return new MoveCost(MoveCost.Kind.COSTS, isOfPoints || !losing.isEmpty() ? words + "; " + who : words,
                rank(loss));
    }

    /** Points last: whoever loses a mentor comes after all points. */
    private static long rank(Loss loss) {
        long points = Math.max(0, loss.on(Level.POINTS));
        return loss.lost().keySet().equals(Set.of(Level.POINTS)) ? points : Long.MAX_VALUE / 2 + points;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
