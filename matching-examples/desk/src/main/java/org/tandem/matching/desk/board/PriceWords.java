package org.tandem.matching.desk.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.tandem.matching.policy.Level;
import org.tandem.matching.sensitivity.Loss;
import org.tandem.matching.sensitivity.PairStanding;
import org.tandem.matching.sensitivity.PairStatus;
import org.tandem.matching.sensitivity.Reassignment;
import org.tandem.matching.text.Wording;

/** Says in words what a pair would cost everybody. What is only a bound is said to be one. */
final class PriceWords {
    private static final Loss NOTHING = new Loss(Map.of(), OptionalDouble.empty(), true);

    private final MessageSource messages;
    private final Wording wording;
    private final Locale locale;
    private final long planPoints;

    PriceWords(MessageSource messages, Wording wording, Locale locale, long planPoints) {
        this.messages = messages;
        this.wording = wording;
        this.locale = locale;
        this.planPoints = planPoints;
    }

    MoveCost of(PairStanding pair) {
        return pair.loss()
                .map(loss -> saysNothing(pair, loss) ? nothing(loss) : priced(loss, pair.moves()))
                .orElseGet(() -> new MoveCost(MoveCost.Kind.BARRED, say("price.no-room")));
    }

    /** Says the bound of a price that is being worked out; one that bounds nothing is not said. */
    MoveCost atLeast(PairStanding pair, Loss bound) {
        return saysNothing(pair, bound)
                ? new MoveCost(MoveCost.Kind.OPEN, say("price.open"))
                : new MoveCost(MoveCost.Kind.AT_LEAST, say("price.bounded", of(pair).words()), bound);
    }

    /** Of a pair that may be in a best plan a bound may be that more is reached than by the best. */
    private static boolean saysNothing(PairStanding pair, Loss loss) {
        return loss.isNothing() || !loss.exact() && pair.standing() == PairStatus.OPEN;
    }

    private MoveCost nothing(Loss loss) {
        return loss.exact()
                ? new MoveCost(MoveCost.Kind.FREE, say("price.nothing"), NOTHING)
                : new MoveCost(MoveCost.Kind.COSTS, say("price.perhaps-nothing"), NOTHING);
    }

    private MoveCost priced(Loss loss, List<Reassignment> moves) {
        boolean isOfPoints = loss.lost().keySet().equals(Set.of(Level.POINTS));
        String what = isOfPoints ? say("price.points", loss.on(Level.POINTS), planPoints) : loss.say(wording);
        if (!loss.exact()) {
            // Of a bound it is not known who would move.
            return new MoveCost(MoveCost.Kind.COSTS, isOfPoints ? say("price.at-least", what) : what, loss);
        }
        List<String> losing = moves.stream()
                .filter(move -> move.coming().isEmpty())
                .map(move -> wording.person(move.mentee()))
                .toList();
        String who = losing.isEmpty()
                ? say("price.nobody")
                : say("price.loses", losing.size(), String.join(", ", losing));
        return new MoveCost(
                MoveCost.Kind.COSTS, isOfPoints || !losing.isEmpty() ? what + "; " + who : what, loss);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
