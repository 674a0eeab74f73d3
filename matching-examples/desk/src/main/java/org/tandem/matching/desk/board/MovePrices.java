package org.tandem.matching.desk.board;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.tandem.matching.desk.round.Draft;
import org.tandem.matching.desk.round.PairPrice;
import org.tandem.matching.explain.WhyNot;
import org.tandem.matching.programme.Mentor;
import org.tandem.matching.text.Wording;

/** Says in words what a move would cost everybody, or what bars it. */
final class MovePrices {
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
                    mentor.id(), new MoveCost(MoveCost.Kind.COSTS, say("price.none"))));
            return none;
        }
        PriceWords words = new PriceWords(messages, wording, locale, draft.plan().points());
        Map<String, PairPrice> prices = draft.prices().of(mentee);
        Map<String, MoveCost> costs = new HashMap<>();
        for (Mentor mentor : mentors) {
            costs.put(mentor.id(), switch (prices.getOrDefault(mentor.id(), new PairPrice.Unknown())) {
                case PairPrice.Known known -> words.of(known.standing());
                case PairPrice.AtLeast least -> words.atLeast(least.standing(), least.loss());
                case PairPrice.Barred barred -> barred(barred.why());
                case PairPrice.Open open -> new MoveCost(MoveCost.Kind.OPEN, say("price.open"));
                case PairPrice.Unknown unknown -> new MoveCost(MoveCost.Kind.UNKNOWN, say("price.unknown"));
            });
        }
        return costs;
    }

    /** Says the rules, not once more who the two are. */
    private MoveCost barred(WhyNot why) {
        List<String> lines = why.say(wording).lines().toList();
        String words = String.join("\n", lines.size() > 1 ? lines.subList(1, lines.size()) : lines);
        return new MoveCost(MoveCost.Kind.BARRED, words);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
